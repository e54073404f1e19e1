package org.guiju.gateway.identity.session;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.identity.account.Account;
import org.guiju.gateway.identity.account.OwnPassword;
import org.guiju.gateway.problem.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code PUT /api/v1/session/password}: the own password. */
@RestController
final class PasswordEndpoint {

    private final OwnPassword ownPassword;
    private final Sessions sessions;
    private final IdentitySettings settings;

    PasswordEndpoint(OwnPassword ownPassword, Sessions sessions, IdentitySettings settings) {
        this.ownPassword = ownPassword;
        this.sessions = sessions;
        this.settings = settings;
    }

    /** @param username of the account; a person may have two */
    record ChangedPassword(@NotBlank @Size(max = 200) String username,
                           @NotBlank @Size(max = 200) String currentPassword,
                           @NotBlank @Size(min = 10, max = 200) String newPassword) {

        @Override
        public String toString() {
            return "ChangedPassword[" + username + "]";
        }
    }

    @Operation(summary = "改自己的密码：别处的登录随之全部失效")
    @PutMapping(path = "/api/v1/session/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(@Valid @RequestBody ChangedPassword typed, ServerWebExchange exchange) {
        if (settings.mode() == IdentitySettings.Mode.OIDC) {
            return Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "sign-in-elsewhere").with("signInAt", "/oauth2/authorization/guiju"));
        }
        if (typed.newPassword().equals(typed.currentPassword())) {
            return Mono.error(Trouble.field("/newPassword", null, "password-same"));
        }
        return CallerAuthentication.current().flatMap(who -> ownPassword
                .change(who.caller(), typed.username(), typed.currentPassword(), typed.newPassword(), Passage.address(exchange))
                .flatMap(account -> who.session() == null ? Mono.empty() : goOn(account, exchange)));
    }

    /** The browser in which it was changed stays signed in, by a new session. */
    private Mono<Void> goOn(Account account, ServerWebExchange exchange) {
        return sessions.begin(account.caller(), account).doOnNext(begun -> SessionCookie.give(exchange, begun.secret())).then();
    }
}
