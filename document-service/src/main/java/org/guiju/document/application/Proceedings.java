package org.guiju.document.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.turnaround.Settings;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.turnaround.TurnaroundSettings;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** How everything is done to a document: see it, gather the facts in the best of one's posts, and keep what follows. */
public final class Proceedings {

    private final Documents documents;
    private final WhoHoldsWhat directories;
    private final WorkingDaysOf calendars;
    private final RulesInForce rules;
    private final Settings settings;
    private final Consequences consequences;
    private final Clock clock;

    public Proceedings(Documents documents, WhoHoldsWhat directories, WorkingDaysOf calendars, RulesInForce rules,
            Settings settings, Consequences consequences, Clock clock) {
        this.documents = documents;
        this.directories = directories;
        this.calendars = calendars;
        this.rules = rules;
        this.settings = settings;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** An act ready to be judged. */
    public record Prepared<I, F extends Record & Claim.Carried>(UseCase<I, F> useCase, Scene scene, I input, Seat seat, F facts) {}

    /**
     * Gathers the facts of an act, in the post of the caller in which the rules look most kindly on it.
     *
     * @return empty where there is no such document, or none the caller may know of
     */
    public <I, F extends Record & Claim.Carried> Mono<Prepared<I, F>> prepare(
            UseCase<I, F> useCase, Caller caller, UUID id, I input, Optional<Findings.Grant> grant) {
        return documents.held(caller.jurisdiction(), id).flatMap(document -> scene(document))
                .filter(scene -> maySee(scene, caller))
                .map(scene -> {
                    if (!scene.document().state().open().contains(useCase.step())) {
                        throw useCase.step().outOfTurn(scene.document().state().status());
                    }
                    return best(useCase, scene, caller, input, grant);
                });
    }

    /** Keeps what the act makes of the document, with everything that follows from it. */
    public <I, F extends Record & Claim.Carried> Mono<Outcome> carryOut(Prepared<I, F> prepared, Ruling.Allowed ruling) {
        return prepared.useCase().carryOut(prepared.scene(), prepared.input(), prepared.seat(), ruling)
                .flatMap(outcome -> keep(prepared.scene(), outcome));
    }

    /** Keeps an outcome in the running transaction. */
    public Mono<Outcome> keep(Scene before, Outcome outcome) {
        return documents.save(before.document(), outcome.document(), Parties.of(before.with(outcome.document())))
                .flatMap(saved -> consequences.follow(saved, outcome.followUps())
                        .thenReturn(new Outcome(saved, outcome.by(), outcome.followUps())));
    }

    /** Sees to what follows without a change of the document itself. */
    public Mono<Void> follow(OfficialDocument document, List<FollowUp> followUps) {
        return consequences.follow(document, followUps);
    }

    /** Under which receipt the acts of this outcome were allowed. */
    public Mono<Void> note(Scene before, UUID receipt) {
        return documents.note(before.document().jurisdiction(), before.document().id(), before.document().nextSeq(), receipt);
    }

    /** A document with everything around it, at this instant. */
    public Mono<Scene> scene(OfficialDocument document) {
        return scene(document, clock.instant());
    }

    /** The same at an instant that a timer names. */
    public Mono<Scene> scene(OfficialDocument document, Instant now) {
        Jurisdiction jurisdiction = document.jurisdiction();
        return Mono.zip(directories.in(jurisdiction), calendars.government(jurisdiction), settings.of(jurisdiction))
                .map(known -> scene(document, known.getT1(), known.getT2(), known.getT3().turnaround(), now));
    }

    private Scene scene(OfficialDocument document, DirectorySnapshot directory, WorkingCalendar calendar,
            TurnaroundSettings set, Instant now) {
        return new Scene(document, directory, calendar, rules.of(book(document.jurisdiction(), now)), set, now);
    }

    /** The rulebook in force at the instant. */
    public RuleBook book(Jurisdiction jurisdiction, Instant now) {
        return rules.book(jurisdiction, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    }

    /** Whether one of the caller's posts takes part in the document. */
    public static boolean maySee(Scene scene, Caller caller) {
        return caller.takesPart(Parties.of(scene))
                || caller.auditor() && scene.document().paper().secrecy() == SecrecyLevel.NONE;
    }

    /** The act in the post of the caller that the rules allow, or else in the one in which they find the least to object to. */
    public static <I, F extends Record & Claim.Carried> Prepared<I, F> best(
            UseCase<I, F> useCase, Scene scene, Caller caller, I input, Optional<Findings.Grant> grant) {
        Claim claim = new Claim(scene.document().version(), grant);
        List<Prepared<I, F>> ways = caller.seats(Parties.of(scene)).stream()
                .map(seat -> new Prepared<>(useCase, scene, input, seat, useCase.facts(scene, input, seat, claim))).toList();
        return ways.stream().min(Comparator.comparingInt(
                way -> useCase.question().objections(scene.rules(), scene.calendar(), way.facts()))).orElseThrow();
    }
}
