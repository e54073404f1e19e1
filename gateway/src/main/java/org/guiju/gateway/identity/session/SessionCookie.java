package org.guiju.gateway.identity.session;

import java.time.Duration;
import java.util.Optional;

import org.guiju.gateway.door.Passage;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** The cookie a browser's session lives in: unreadable for scripts, never sent from another site, tied to our host when TLS is on. */
public final class SessionCookie {

    private static final String NAME = "guiju";
    private static final String NAME_TLS = "__Host-guiju";

    private SessionCookie() {
    }

    /** The secret a request carries; empty when it has no such cookie. Over TLS only the host-bound name is taken. */
    public static Optional<String> read(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(Passage.secure(exchange) ? NAME_TLS : NAME);
        return Optional.ofNullable(cookie).map(HttpCookie::getValue).filter(value -> !value.isBlank());
    }

    /** Gives the secret to the browser; it lasts as long as the browser or the session, whichever is shorter. */
    public static void give(ServerWebExchange exchange, String secret) {
        exchange.getResponse().addCookie(cookie(exchange, secret).build());
    }

    /** Takes the cookie away. */
    public static void take(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie(exchange, "").maxAge(Duration.ZERO).build());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(ServerWebExchange exchange, String value) {
        boolean secure = Passage.secure(exchange);
        return ResponseCookie.from(secure ? NAME_TLS : NAME, value).httpOnly(true).secure(secure).sameSite("Strict").path("/");
    }
}
