package org.guiju.leave.adapter.out.duty;

import java.util.List;

import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.leave.application.duty.DutyNews;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells by events {@code org.guiju.leave.duty.…}, so that whoever is signed in hears that something about duty has changed. */
public final class TellingOfDuty implements DutyNews {

    private static final String TYPE = "org.guiju.leave.duty.";

    private final Outbox outbox;

    public TellingOfDuty(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> tell(Jurisdiction jurisdiction, String subject, List<News> news) {
        return Flux.fromIterable(news)
                .concatMap(one -> outbox.publish(new OutgoingEvent(TYPE + one.what(), subject, jurisdiction, one)))
                .then();
    }
}
