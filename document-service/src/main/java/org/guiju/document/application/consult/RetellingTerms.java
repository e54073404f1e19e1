package org.guiju.document.application.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Documents;
import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.WorkingDaysOf;
import org.guiju.document.application.turnaround.TermBoard;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calendar has changed: every term that still runs is told anew, and each move is recorded. Acts of the past stay as they were. */
public final class RetellingTerms {

    private final Documents documents;
    private final Proceedings proceedings;
    private final WorkingDaysOf calendars;
    private final TermBoard board;

    public RetellingTerms(Documents documents, Proceedings proceedings, WorkingDaysOf calendars, TermBoard board) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.calendars = calendars;
        this.board = board;
    }

    /** Documents whose terms have to be told anew: at most {@code limit}, those after a given one. */
    public Flux<UUID> concerned(Jurisdiction jurisdiction, Optional<UUID> after, int limit) {
        return documents.withRunningTerms(jurisdiction, after, limit);
    }

    /** Tells the terms of one document anew, in the running transaction. */
    public Mono<Void> of(Jurisdiction jurisdiction, UUID id) {
        return documents.held(jurisdiction, id)
                .flatMap(proceedings::scene)
                .flatMap(scene -> Flux.fromIterable(scene.document().asked())
                        .filter(c -> c.state().open() && c.deadline().isPresent())
                        .filter(c -> !c.deadline().get().calendarVersion().equals(scene.calendar().version()))
                        .concatMap(c -> calendars.version(c.deadline().get().calendarVersion()).defaultIfEmpty(scene.calendar())
                                .map(before -> new Told(c, c.deadline().get().due(before).date(), c.deadline().get().due(scene.calendar()).date())))
                        .collectList()
                        .zipWith(board.keptDue(jurisdiction, id).map(Optional::of).defaultIfEmpty(Optional.empty()))
                        .filter(known -> !known.getT1().isEmpty() || moved(scene, known.getT2()))
                        .flatMap(known -> proceedings.keep(scene, retold(scene, known.getT1(), known.getT2()))))
                .then();
    }

    /** One term, as it ended by the calendar before and ends now. */
    private record Told(Consultation consultation, LocalDate before, LocalDate after) {}

    /** Whether the term within which the paper is to be dealt with ends at another moment now. */
    private static boolean moved(Scene scene, Optional<Instant> kept) {
        Optional<Instant> end = scene.turnaround().flatMap(Running::end);
        return kept.isPresent() && end.isPresent() && !kept.equals(end);
    }

    private static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), WorkingCalendar.ZONE);
    }

    private static Outcome retold(Scene scene, List<Told> terms, Optional<Instant> kept) {
        OfficialDocument document = scene.document();
        List<FollowUp> followUps = new ArrayList<>();
        if (moved(scene, kept)) {
            Running running = scene.turnaround().orElseThrow();
            document = document.after(scene.act(ActKind.TERM_MOVED, Hand.system(), Optional.empty(), Optional.of(scene.calendar().version()),
                    "由" + lastDay(kept.orElseThrow()) + "改为" + lastDay(running.end().orElseThrow()), Optional.of(running.ground().clause().item())),
                    document.state());
        }
        for (Told told : terms) {
            Consultation retold = told.consultation().toldFrom(scene.calendar());
            document = document.with(retold);
            Deadline deadline = retold.deadline().orElseThrow();
            followUps.add(new FollowUp.Await(retold.unit(), deadline.due(scene.calendar()).end()));
            if (!told.before().equals(told.after())) {
                document = document.after(scene.with(document).act(ActKind.TERM_MOVED, Hand.system(), Optional.of(retold.unit()),
                        Optional.of(scene.calendar().version()), "由" + told.before() + "改为" + told.after(), retold.termClause()));
                followUps.add(new FollowUp.Tell("org.guiju.document.deadline-moved",
                        Map.of("unit", retold.unit(), "before", told.before().toString(), "after", told.after().toString())));
            }
        }
        return new Outcome(document, Hand.system(), followUps);
    }
}
