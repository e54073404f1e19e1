package org.guiju.gateway.identity;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.guiju.gateway.identity.token.AccessTokens;

/** The token under which the services see a caller who came by cookie or from an outside provider; signed once for many requests. */
public final class RelayedTokens {

    private final AccessTokens tokens;
    private final Cache<Caller, String> signed;

    public RelayedTokens(AccessTokens tokens) {
        this.tokens = tokens;
        // half its life is left for the service that gets it last
        Duration kept = tokens.life().dividedBy(2);
        this.signed = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(kept).build();
    }

    public String of(Caller caller) {
        return signed.get(caller, who -> tokens.mint(who).value());
    }

    /** The gateway's own, for what it asks the services itself. */
    public String ofGateway() {
        return of(Caller.service("gateway"));
    }
}
