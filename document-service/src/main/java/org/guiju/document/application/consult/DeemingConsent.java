package org.guiju.document.application.consult;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Documents;
import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.SystemActs;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.consult.ConsultationState;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.question.Deeming;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/**
 * A term is over and the unit has not answered: the system records what the regulation makes of its silence. Where it makes nothing
 * of it, nothing happens; where a holiday notice is still missing, it looks again the next day.
 */
public final class DeemingConsent {

    private static final Duration LOOK_AGAIN = Duration.ofDays(1);

    private final Documents documents;
    private final Proceedings proceedings;
    private final SystemActs acts;
    private final Deeming question = new Deeming();

    public DeemingConsent(Documents documents, Proceedings proceedings, SystemActs acts) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.acts = acts;
    }

    public Deeming question() {
        return question;
    }

    /** Looks at one unit's silence as of an instant, in the running transaction. */
    public Mono<Void> at(Jurisdiction jurisdiction, UUID id, String unit, Instant now) {
        return documents.held(jurisdiction, id)
                .flatMap(document -> proceedings.scene(document, now))
                .flatMap(scene -> Mono.justOrEmpty(scene.document().consultation(unit).filter(c -> c.state().open())
                                .filter(c -> c.deadline().isPresent()))
                        .flatMap(consultation -> look(scene, consultation)))
                .then();
    }

    private Mono<Outcome> look(Scene scene, Consultation consultation) {
        Deadline deadline = consultation.deadline().orElseThrow();
        Due due = deadline.due(scene.calendar());
        if (!due.isOver(scene.now())) {
            return keepOnly(scene, new FollowUp.Await(consultation.unit(), due.end()));
        }
        Deeming.Facts facts = new Deeming.Facts(new Claim(scene.document().version(), Optional.empty()), consultation.name(),
                consultation.unitClass(), consultation.asked(), deadline, false, scene.now());
        return switch (question.rule(scene.rules(), scene.calendar(), facts)) {
            case Ruling.Allowed allowed -> deem(scene, consultation, due, facts, allowed);
            case Ruling.Undecided _ -> keepOnly(scene, new FollowUp.Await(consultation.unit(), scene.now().plus(LOOK_AGAIN)));
            case Ruling.Refused _, Ruling.NeedsException _ -> Mono.empty();
        };
    }

    private Mono<Outcome> deem(Scene scene, Consultation consultation, Due due, Deeming.Facts facts, Ruling.Allowed ruling) {
        String clause = ruling.restsOn().getFirst().item();
        int days = facts.deadline().budget().amount();
        ConsultationState deemed = new ConsultationState.DeemedConsent(due.date().plusDays(1), clause, days, scene.calendar().version());
        OfficialDocument after = scene.document().with(consultation.in(deemed)).after(scene.act(ActKind.DEEMED, Hand.system(),
                Optional.of(consultation.unit()), Optional.of(scene.calendar().version()),
                facts.deadline().budget().text() + "，至" + due.date() + "未复", Optional.of(clause)));
        Outcome outcome = new Outcome(after, Hand.system(), List.of(new FollowUp.Tell("org.guiju.document.consent-deemed",
                Map.of("unit", consultation.unit(), "clause", clause))));
        return acts.keep(question, proceedings.book(after.jurisdiction(), scene.now()), scene.calendar(), facts, ruling,
                        "document.consent-deemed", after.id().toString())
                .flatMap(receipt -> proceedings.keep(scene, outcome)
                        .flatMap(kept -> proceedings.note(scene, receipt).thenReturn(kept)));
    }

    private Mono<Outcome> keepOnly(Scene scene, FollowUp followUp) {
        return proceedings.follow(scene.document(), List.of(followUp)).then(Mono.empty());
    }
}
