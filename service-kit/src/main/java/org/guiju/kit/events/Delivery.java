package org.guiju.kit.events;

import io.cloudevents.CloudEvent;
import reactor.core.publisher.Mono;

/** How does an event reach whoever wants it? */
public interface Delivery {

    /** Completes when every subscriber has taken the event; an error where one has not, so that it is sent again. */
    Mono<Void> deliver(CloudEvent event);
}
