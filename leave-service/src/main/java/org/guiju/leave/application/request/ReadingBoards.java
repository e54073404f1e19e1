package org.guiju.leave.application.request;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.UnitId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What is looked at over many requests: who is away, what waits, who should be back. */
public final class ReadingBoards {

    private static final int MOST_OWN = 200;

    private final Requests requests;
    private final Proceedings proceedings;
    private final Clock clock;

    public ReadingBoards(Requests requests, Proceedings proceedings, Clock clock) {
        this.requests = requests;
        this.proceedings = proceedings;
        this.clock = clock;
    }

    /** The board of an interval, with what all its lines share. */
    public record Away(Today today, List<AwayBoard.Line> lines) {}

    /**
     * Something that waits for the caller.
     *
     * @param acting the post through which it comes; null where it is the person's own affair
     */
    public record Mine(Scene scene, Waiting waiting, @Nullable ActingPost acting) {}

    /** Who is away within the interval and who covers. */
    public Mono<Away> away(Caller caller, Instant from, Instant until, Optional<UnitId> unit) {
        return proceedings.today(caller.jurisdiction(), clock.instant()).flatMap(today -> {
            Set<UUID> behind = AwayBoard.behind(today.directory(), from, until);
            return requests.among(caller.jurisdiction(), behind).collectList().map(found -> {
                List<LeaveRequest> all = new ArrayList<>(found);
                today.pending().stream().filter(request -> !behind.contains(request.id())).forEach(all::add);
                return new Away(today, new AwayBoard(today.directory(), all, from, until, unit).lines());
            });
        });
    }

    /** Whether the caller may know why somebody is away. */
    public static boolean mayKnowWhy(Today today, AwayBoard.Line line, Caller caller) {
        return caller.atOffice() || caller.auditor()
                || line.request().filter(request -> Parties.maySee(new Scene(request, today), caller)).isPresent()
                || line.person().equals(caller.person());
    }

    /** What waits for the caller's posts and for the person, most urgent first. */
    public Mono<List<Mine>> waiting(Caller caller) {
        return proceedings.today(caller.jurisdiction(), clock.instant()).map(today -> today.pending().stream()
                .map(request -> new Scene(request, today))
                .flatMap(scene -> Waiting.of(scene).stream().flatMap(waiting -> of(caller, waiting).map(way -> new Mine(scene, waiting,
                        way.acting())).stream()))
                .sorted(Comparator.comparing((Mine mine) -> mine.waiting().due().orElse(Instant.MAX))
                        .thenComparing(mine -> mine.scene().request().id()))
                .toList());
    }

    /** How it reaches the caller. */
    private record Way(@Nullable ActingPost acting) {}

    private static Optional<Way> of(Caller caller, Waiting waiting) {
        if (waiting.key().equals("person:" + caller.person().value())) {
            return Optional.of(new Way(null));
        }
        return caller.seats().stream().filter(seat -> seat.acting() != null)
                .filter(seat -> keys(seat).contains(waiting.key()) && !waiting.request().person().id().equals(caller.person()))
                .findFirst().map(seat -> new Way(seat.acting()));
    }

    private static Set<String> keys(Seat seat) {
        ActingPost acting = seat.acting();
        return acting == null ? Set.of() : seat.atOffice()
                ? Set.of("post:" + acting.post().id().value(), "unit:" + acting.post().unit().value())
                : Set.of("post:" + acting.post().id().value());
    }

    /** The caller's own requests, newest change first. */
    public Mono<List<Scene>> own(Caller caller) {
        return proceedings.today(caller.jurisdiction(), clock.instant()).flatMap(today -> requests.lines(caller.jurisdiction(),
                        new Requests.Wanted(false, Set.of("person:" + caller.person().value()), Set.of(), Optional.of(caller.person()),
                                Optional.empty(), MOST_OWN))
                .map(Requests.Line::id).collectList()
                .flatMap(ids -> requests.among(caller.jurisdiction(), Set.copyOf(ids)).collectList()
                        .map(found -> found.stream().sorted(Comparator.comparingInt(one -> ids.indexOf(one.id())))
                                .map(request -> new Scene(request, today)).toList())));
    }

    /** Who should be back and is not, longest first; as far as the caller takes part, all of them for the office and the auditor. */
    public Mono<List<Scene>> overdue(Caller caller) {
        return proceedings.today(caller.jurisdiction(), clock.instant()).map(today -> today.pending().stream()
                .filter(request -> request.overdueAt(today.now()))
                .map(request -> new Scene(request, today))
                .filter(scene -> Parties.maySee(scene, caller))
                .sorted(Comparator.comparing(scene -> scene.request().dueBack())).toList());
    }

    /** What was done too late or not at all: for the office and the auditor all of it. */
    public Mono<List<Requests.Noted>> violations(Caller caller, int limit) {
        return requests.violations(caller.jurisdiction(), limit)
                .filter(noted -> caller.atOffice() || caller.auditor() || noted.person().equals(caller.person().value()))
                .collectList();
    }
}
