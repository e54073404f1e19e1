package org.guiju.gateway.identity.session;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.identity.account.Account;
import org.guiju.gateway.identity.account.SigningIn;
import org.guiju.gateway.identity.token.AccessTokens;
import org.guiju.gateway.identity.token.RefreshTokens;
import org.guiju.gateway.identity.token.TokenAnswer;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** {@code /api/v1/session}: signing in and out, and who one is. */
@RestController
final class SessionEndpoint {

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final Posts posts;
    private final SameOrigin sameOrigin;
    private final IdentitySettings settings;
    private final Clock clock;

    SessionEndpoint(SigningIn signingIn, Sessions sessions, AccessTokens accessTokens, RefreshTokens refreshTokens, Posts posts,
                    SameOrigin sameOrigin, IdentitySettings settings, Clock rehearsalClock) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.posts = posts;
        this.sameOrigin = sameOrigin;
        this.settings = settings;
        this.clock = rehearsalClock;
    }

    /** What is typed at sign-in. */
    record SignIn(@NotBlank @Size(max = 200) String username, @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "SignIn[" + username + "]";
        }
    }

    /**
     * Who one is.
     *
     * @param posts      held and covered; null when the directory is silent (see {@code missing}) or for operators
     * @param landing    where the portal opens
     * @param serverTime of the suite, moved by a rehearsal
     * @param expiresAt  of the session, on the real clock; absent for bearer tokens, which carry their own expiry
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Who(String person, String name, String kind, @Nullable String jurisdiction, List<String> capabilities,
               @Nullable JsonNode posts, List<String> missing, String landing, OffsetDateTime serverTime,
               @Nullable OffsetDateTime expiresAt) {
    }

    @Operation(summary = "登录（浏览器）：会话放在脚本读不到的 Cookie 里")
    @PostMapping(path = "/api/v1/session", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Who> signIn(@Valid @RequestBody SignIn typed, ServerWebExchange exchange) {
        if (!sameOrigin.notForeign(exchange)) {
            return Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "origin-refused"));
        }
        return account(typed, exchange).flatMap(account -> sessions.begin(account.caller(), account))
                .doOnNext(begun -> SessionCookie.give(exchange, begun.secret()))
                .flatMap(begun -> who(begun.session().caller(), begun.session().expires()));
    }

    @Operation(summary = "登录（其他客户端）：换取访问令牌和刷新令牌")
    @PostMapping(path = "/api/v1/session/token", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<TokenAnswer> token(@Valid @RequestBody SignIn typed, ServerWebExchange exchange) {
        if (!sameOrigin.notForeign(exchange)) {
            return Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "origin-refused"));
        }
        return account(typed, exchange).flatMap(account -> refreshTokens.begin(account)
                .map(refresh -> TokenAnswer.of(accessTokens.mint(account.caller()), accessTokens.life(), refresh)));
    }

    @Operation(summary = "我是谁，任什么岗位、代什么岗位")
    @GetMapping("/api/v1/session")
    Mono<Who> who() {
        return CallerAuthentication.current().flatMap(caller -> caller.session() == null ? who(caller.caller(), null)
                : sessions.of(caller.session()).flatMap(session -> who(session.caller(), session.expires())));
    }

    @Operation(summary = "退出")
    @DeleteMapping("/api/v1/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(ServerWebExchange exchange) {
        return CallerAuthentication.current().flatMap(caller -> {
            SessionCookie.take(exchange);
            return caller.session() == null ? Mono.empty() : sessions.end(caller.session());
        });
    }

    private Mono<Account> account(SignIn typed, ServerWebExchange exchange) {
        if (settings.mode() == IdentitySettings.Mode.OIDC) {
            return Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "sign-in-elsewhere").with("signInAt", "/oauth2/authorization/guiju"));
        }
        return signingIn.with(typed.username(), typed.password(), Passage.address(exchange));
    }

    private Mono<Who> who(Caller caller, @Nullable Instant expires) {
        return posts.of(caller).map(known -> new Who(caller.subject(), caller.name(), caller.kind().wire(), caller.jurisdiction(),
                caller.capabilities().stream().map(Capability::wire).toList(), known.posts(), known.missing(), landing(caller),
                OffsetDateTime.now(clock), expires == null ? null : expires.atZone(clock.getZone()).toOffsetDateTime()));
    }

    private static String landing(Caller caller) {
        if (caller.kind() == Caller.Kind.OPERATOR) {
            return "/operations";
        }
        return caller.capabilities().isEmpty() ? "/" : switch (caller.capabilities().getFirst()) {
            case AUDITOR -> "/exceptions";
            case SYSTEM_ADMINISTRATOR -> "/directory";
            case SECURITY_ADMINISTRATOR -> "/accounts";
        };
    }
}
