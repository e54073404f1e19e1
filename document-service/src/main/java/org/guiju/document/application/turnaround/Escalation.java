package org.guiju.document.application.turnaround;

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
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.question.Escalating;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A paper that is to be handed on at once has been left lying: the head of the office is told, and it is recorded. */
public final class Escalation {

    private final Documents documents;
    private final Proceedings proceedings;
    private final SystemActs acts;
    private final Escalating question = new Escalating();

    public Escalation(Documents documents, Proceedings proceedings, SystemActs acts) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.acts = acts;
    }

    /** Looks at a paper as of an instant, in the running transaction. */
    public Mono<Void> at(Jurisdiction jurisdiction, UUID id, Instant now) {
        return documents.held(jurisdiction, id)
                .flatMap(document -> proceedings.scene(document, now))
                .flatMap(scene -> Mono.justOrEmpty(scene.turnaround().filter(Running::immediate).filter(running -> running.end().isPresent()))
                        .flatMap(running -> look(scene, running)))
                .then();
    }

    private Mono<Outcome> look(Scene scene, Running running) {
        Escalating.Facts facts = new Escalating.Facts(new Claim(scene.document().version(), Optional.empty()),
                scene.document().paper().urgency(), running.receivedAt(), running.end().orElseThrow(), running.doneAt().isPresent(), scene.now());
        return switch (question.rule(scene.rules(), scene.calendar(), facts)) {
            case Ruling.Allowed allowed -> escalate(scene, facts, allowed);
            case Ruling.Refused _, Ruling.NeedsException _, Ruling.Undecided _ -> Mono.empty();
        };
    }

    private Mono<Outcome> escalate(Scene scene, Escalating.Facts facts, Ruling.Allowed ruling) {
        String clause = ruling.restsOn().getFirst().item();
        List<String> told = scene.officeDirectors();
        OfficialDocument after = scene.document().after(scene.act(ActKind.ESCALATED, Hand.system(), told.stream().findFirst(), Optional.empty(),
                facts.receivedAt() + " / " + facts.until(), Optional.of(clause)), scene.document().state());
        Outcome outcome = new Outcome(after, Hand.system(), List.of(new FollowUp.Tell("org.guiju.document.escalated",
                Map.of("posts", String.join(" ", told), "clause", clause))));
        return acts.keep(question, proceedings.book(after.jurisdiction(), scene.now()), scene.calendar(), facts, ruling,
                        "document.escalated", after.id().toString())
                .flatMap(receipt -> proceedings.keep(scene, outcome)
                        .flatMap(kept -> proceedings.note(scene, receipt).thenReturn(kept)));
    }
}
