package org.guiju.leave.adapter.out.news;

import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.leave.application.news.Telling;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Every piece of news is an event of the outbox. */
public record TellingByOutbox(Outbox outbox) implements Telling {

    @Override
    public Mono<Void> tell(Jurisdiction jurisdiction, String type, String subject, Record facts) {
        return outbox.publish(new OutgoingEvent(type, subject, jurisdiction, facts)).then();
    }
}
