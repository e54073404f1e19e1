package org.guiju.gateway.identity.token;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Secrets;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The token endpoint (RFC 6749) for services and for clients that hold refresh tokens, and the keys that verify what it gives out. */
@RestController
final class TokenEndpoint {

    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final SigningKeys keys;
    private final IdentitySettings settings;

    TokenEndpoint(AccessTokens accessTokens, RefreshTokens refreshTokens, SigningKeys keys, IdentitySettings settings) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.keys = keys;
        this.settings = settings;
    }

    private record ClientCredentials(String id, String secret) {
    }

    @Operation(summary = "验证令牌用的公钥")
    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> jwks() {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(keys.published().toJSONObject(true));
    }

    @Operation(summary = "取令牌：client_credentials（服务）或 refresh_token（其他客户端）")
    @PostMapping(path = "/oauth/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<TokenAnswer> token(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> switch (String.valueOf(form.getFirst("grant_type"))) {
            case "client_credentials" -> Mono.fromSupplier(() -> ofClient(credentials(exchange, form)));
            case "refresh_token" -> refresh(form, exchange);
            case "null" -> Mono.error(Trouble.field("/grant_type", null, "required").with("error", "invalid_request"));
            case String other -> Mono.error(Trouble.of(HttpStatus.BAD_REQUEST, "grant-unsupported")
                    .with("error", "unsupported_grant_type").with("grantType", other));
        });
    }

    private TokenAnswer ofClient(@Nullable ClientCredentials credentials) {
        IdentitySettings.Client client = credentials == null ? null : settings.clients().get(credentials.id());
        if (credentials == null || client == null || client.secret().isBlank()
                || !Secrets.same(client.secret(), credentials.secret())) {
            throw Trouble.of(HttpStatus.UNAUTHORIZED, "client-refused").with("error", "invalid_client")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"guiju\"");
        }
        return TokenAnswer.of(accessTokens.mint(Caller.service(credentials.id())), accessTokens.life(), null);
    }

    private Mono<TokenAnswer> refresh(MultiValueMap<String, String> form, ServerWebExchange exchange) {
        String token = form.getFirst("refresh_token");
        if (token == null || token.isBlank()) {
            return Mono.error(Trouble.field("/refresh_token", null, "required").with("error", "invalid_request"));
        }
        return refreshTokens.use(token, Passage.address(exchange)).map(use -> switch (use) {
            case RefreshTokens.Use.Renewed renewed ->
                    TokenAnswer.of(accessTokens.mint(renewed.account().caller()), accessTokens.life(), renewed.next());
            case RefreshTokens.Use.Refused refused ->
                    throw Trouble.of(HttpStatus.UNAUTHORIZED, "refresh-refused").with("error", "invalid_grant");
        });
    }

    private static @Nullable ClientCredentials credentials(ServerWebExchange exchange, MultiValueMap<String, String> form) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, "basic ", 0, 6)) {
            try {
                String pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                return colon < 0 ? null : new ClientCredentials(pair.substring(0, colon), pair.substring(colon + 1));
            } catch (IllegalArgumentException noBase64) {
                return null;
            }
        }
        String id = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        return id == null || secret == null ? null : new ClientCredentials(id, secret);
    }
}
