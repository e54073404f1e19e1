package org.guiju.kit.events;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.sample.Notes;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction ZIYUAN = Jurisdiction.of("ziyuan");

    private final AtomicBoolean failing = new AtomicBoolean();
    private KitDatabase kit;
    private Notes notes;
    private Inbox inbox;

    record Title(String title) {}

    @BeforeEach
    void aReceiverThatWritesANote() {
        kit = KitDatabase.migrated("inbox", 8);
        notes = new Notes(kit.transactions());
        inbox = new Inbox(kit.transactions(), List.of(new EventReceiver() {
            @Override
            public String type() {
                return "org.guiju.sample.told";
            }

            @Override
            public Mono<Void> receive(IncomingEvent event) {
                return notes.write(event.jurisdiction(), event.dataAs(Title.class).title())
                        .then(failing.get() ? Mono.error(new IllegalStateException("the disk is full")) : Mono.empty());
            }
        }), () -> List.of(ANZE, ZIYUAN));
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void anEventDeliveredTwelveTimesAtOnceTakesEffectOnce() {
        StepVerifier.create(Flux.range(0, 12).flatMap(time -> inbox.take(event("1", "/guiju/leave")), 12).filter(fresh -> fresh).count())
                .expectNext(1L).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void theSameIdFromAnotherSourceIsAnotherEvent() {
        StepVerifier.create(inbox.take(event("1", "/guiju/leave")).then(inbox.take(event("1", "/guiju/meeting"))))
                .expectNext(true).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(2L).expectComplete().verify(PATIENCE);
    }

    @Test
    void anEffectThatFailsIsUndoneAndComesWithTheNextDelivery() {
        failing.set(true);
        StepVerifier.create(inbox.take(event("1", "/guiju/leave"))).expectErrorMessage("the disk is full").verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(0L).expectComplete().verify(PATIENCE);
        failing.set(false);
        StepVerifier.create(inbox.take(event("1", "/guiju/leave"))).expectNext(true).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void whatIsToldForAllGovernmentsTakesEffectOnceInEach() {
        var national = new IncomingEvent("1", "/guiju/leave", "org.guiju.sample.told", "CN", Jurisdiction.NATIONAL,
                OffsetDateTime.parse("2026-11-24T09:00:00+08:00"), Json.tree("{\"title\": \"told\"}"));
        StepVerifier.create(inbox.take(national)).expectNext(true).expectComplete().verify(PATIENCE);
        StepVerifier.create(inbox.take(national)).expectNext(false).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.count(ZIYUAN)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void whatNobodyTakesIsAnsweredForWithoutANote() {
        var unknown = new IncomingEvent("1", "/guiju/leave", "org.guiju.sample.unknown", "x", ANZE,
                OffsetDateTime.parse("2026-11-24T09:00:00+08:00"), Json.tree("{}"));
        StepVerifier.create(inbox.take(unknown)).expectNext(false).expectComplete().verify(PATIENCE);
        StepVerifier.create(kit.transactions().in(ANZE, () -> kit.database().sql("select count(*) as n from inbox")
                .map(row -> row.get("n", Long.class)).one())).expectNext(0L).expectComplete().verify(PATIENCE);
    }

    private static IncomingEvent event(String id, String source) {
        return new IncomingEvent(id, source, "org.guiju.sample.told", "note", ANZE,
                OffsetDateTime.parse("2026-11-24T09:00:00+08:00"), Json.tree("{\"title\": \"told\", \"newer\": 1}"));
    }
}
