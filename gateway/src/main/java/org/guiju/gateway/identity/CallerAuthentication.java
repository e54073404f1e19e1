package org.guiju.gateway.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/** A caller whose identity has been proved, with the token under which the services get to know them. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;
    private final transient String token;
    private final transient @Nullable String session;

    /**
     * @param token   signed by this gateway, good for the services
     * @param session the cookie's value, when the caller came by cookie
     */
    public CallerAuthentication(Caller caller, String token, @Nullable String session) {
        super(List.of());
        this.caller = caller;
        this.token = token;
        this.session = session;
        setAuthenticated(true);
    }

    public Caller caller() {
        return caller;
    }

    public String token() {
        return token;
    }

    /** The browser session's secret; absent for bearer tokens. */
    public @Nullable String session() {
        return session;
    }

    /** The caller of the request under way; empty when there is none. */
    public static Mono<CallerAuthentication> current() {
        return ReactiveSecurityContextHolder.getContext().mapNotNull(context -> context.getAuthentication())
                .ofType(CallerAuthentication.class);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.key();
    }
}
