package org.guiju.kit.client;

import reactor.core.publisher.Mono;

/** With what does this service prove to the gateway who it is? */
public interface ServiceTokens {

    /** A bearer token that is valid for some time yet; an error where the gateway gives none. */
    Mono<String> token();
}
