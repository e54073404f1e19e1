package org.guiju.leave.adapter.out.request;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.Timers;
import org.guiju.leave.application.directory.KeepingAbsences;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.request.Consequences;
import org.guiju.leave.application.request.FollowUp;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Timers, the directory and events, kept in the running transaction. */
public final class KitConsequences implements Consequences {

    /** Asks after somebody who should be back. */
    public static final TimerName EXPECTED_BACK = TimerName.of("request.expected-back");

    /** Looks at a request whose days are over. */
    public static final TimerName DAYS_OVER = TimerName.of("request.days-over");

    private final Timers timers;
    private final Outbox outbox;
    private final KeepingAbsences absences;
    private final ReadingTheDirectory directories;
    private final Clock clock;

    public KitConsequences(Timers timers, Outbox outbox, KeepingAbsences absences, ReadingTheDirectory directories, Clock clock) {
        this.timers = timers;
        this.outbox = outbox;
        this.absences = absences;
        this.directories = directories;
        this.clock = clock;
    }

    /** What a timer of a request carries. */
    public record Subject(UUID request) {}

    /**
     * What the neighbours are told.
     *
     * @param posts    every post the person holds when the absence begins
     * @param from     when the absence begins
     * @param expected when the person is expected back
     * @param until    when the absence ended; absent while it lasts
     */
    record Told(UUID request, long version, String person, String post, List<String> posts, String purpose, OffsetDateTime from,
            OffsetDateTime expected, Optional<OffsetDateTime> until) {}

    @Override
    public Mono<Void> follow(LeaveRequest request, List<FollowUp> followUps) {
        return Flux.fromIterable(followUps).concatMap(followUp -> follow(request, followUp)).then();
    }

    private Mono<Void> follow(LeaveRequest request, FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.ExpectBack expect -> arm(EXPECTED_BACK, request, expect.at());
            case FollowUp.StopExpecting _ -> disarm(EXPECTED_BACK, request);
            case FollowUp.LetLapse lapse -> arm(DAYS_OVER, request, lapse.at());
            case FollowUp.KeepFromLapsing _ -> disarm(DAYS_OVER, request);
            case FollowUp.OpenAbsence open -> absences.open(request.jurisdiction(),
                    new Absence(request.absence(), open.person(), open.cause(), open.from(), null));
            case FollowUp.EndAbsence end -> absences.end(request.jurisdiction(), request.absence(), end.at());
            case FollowUp.DropAbsence _ -> absences.end(request.jurisdiction(), request.absence(), clock.instant());
            case FollowUp.Tell tell -> directories.of(request.jurisdiction())
                    .flatMap(directory -> outbox.publish(new OutgoingEvent(tell.type(), request.id().toString(), request.jurisdiction(),
                            told(request, directory)))).then();
        };
    }

    private static Told told(LeaveRequest request, DirectorySnapshot directory) {
        Instant from = request.departedAt().orElse(request.plan().stay().from());
        List<String> posts = directory.facts().holdings().stream()
                .filter(holding -> holding.person().equals(request.person().id()) && holding.holdsAt(from))
                .map(holding -> holding.post()).map(PostId::value).sorted().toList();
        return new Told(request.id(), request.version(), request.person().id().value(), request.person().post().value(), posts,
                request.plan().purpose().name().toLowerCase(Locale.ROOT).replace('_', '-'), local(from), local(request.dueBack()),
                request.returnedAt().map(KitConsequences::local));
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    private Mono<Void> arm(TimerName name, LeaveRequest request, Instant at) {
        return timers.arm(name, request.jurisdiction(), request.id().toString(), at, new Subject(request.id()));
    }

    private Mono<Void> disarm(TimerName name, LeaveRequest request) {
        return timers.disarm(name, request.jurisdiction(), request.id().toString()).then();
    }
}
