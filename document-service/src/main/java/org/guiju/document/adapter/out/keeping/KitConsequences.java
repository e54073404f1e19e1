package org.guiju.document.adapter.out.keeping;

import java.util.List;

import org.guiju.document.application.AwaitedReply;
import org.guiju.document.application.Consequences;
import org.guiju.document.application.FollowUp;
import org.guiju.document.application.turnaround.LeftLying;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.Timers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Timers and events, kept in the running transaction. */
public record KitConsequences(Timers timers, Outbox outbox) implements Consequences {

    private static final TimerName CONSULTATION = TimerName.of(AwaitedReply.TIMER);
    private static final TimerName HANDING_ON = TimerName.of(LeftLying.TIMER);

    @Override
    public Mono<Void> follow(OfficialDocument document, List<FollowUp> followUps) {
        return Flux.fromIterable(followUps).concatMap(followUp -> follow(document, followUp)).then();
    }

    private Mono<Void> follow(OfficialDocument document, FollowUp followUp) {
        String id = document.id().toString();
        return switch (followUp) {
            case FollowUp.Await await -> timers.arm(CONSULTATION, document.jurisdiction(), id + "/" + await.unit(), await.until(),
                    new AwaitedReply(id, await.unit()));
            case FollowUp.StopAwaiting stop -> timers.disarm(CONSULTATION, document.jurisdiction(), id + "/" + stop.unit()).then();
            case FollowUp.LookForHandingOn look -> timers.arm(HANDING_ON, document.jurisdiction(), id, look.at(), new LeftLying(id));
            case FollowUp.StopLooking _ -> timers.disarm(HANDING_ON, document.jurisdiction(), id).then();
            case FollowUp.Tell tell -> outbox.publish(new OutgoingEvent(tell.type(), id, document.jurisdiction(), tell.data())).then();
        };
    }
}
