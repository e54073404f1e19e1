package org.guiju.kit.events;

import reactor.core.publisher.Mono;

/**
 * Takes one type of event. A bean of this type is found by itself; several may take the same type.
 *
 * <p>{@link #receive} runs inside the transaction that notes the event in the inbox, in the event's government: its effect and
 * the note become true together, hence exactly once. An error rolls both back and the event is delivered again.
 */
public interface EventReceiver {

    /** The type it takes, as {@code org.guiju.leave.approved}. */
    String type();

    /** Makes the event take effect, in the running transaction. */
    Mono<Void> receive(IncomingEvent event);
}
