package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.jspecify.annotations.Nullable;

/** Who is away within an interval, and who covers meanwhile. A pure function of the directory and the requests. */
public final class AwayBoard {

    /** How often the cover of one post may change within what is shown; more is cut off. */
    private static final int MOST_SPELLS = 60;

    private final DirectorySnapshot directory;
    private final Map<String, LeaveRequest> requests;
    private final Instant from;
    private final Instant until;
    private final Optional<UnitId> unit;

    /**
     * @param requests those that may be behind the absences, and those that are cleared and not registered yet
     * @param unit     only people with a post in this unit
     */
    public AwayBoard(DirectorySnapshot directory, List<LeaveRequest> requests, Instant from, Instant until, Optional<UnitId> unit) {
        this.directory = directory;
        this.requests = requests.stream().collect(Collectors.toMap(LeaveRequest::absence, Function.identity()));
        this.from = from;
        this.until = until;
        this.unit = unit;
    }

    /**
     * One person's absence, as far as it reaches into the interval or beyond.
     *
     * @param until      when it ended; empty while it lasts
     * @param expected   when the person is expected back; empty where nobody knows
     * @param registered whether the departure is registered; otherwise it is only cleared
     * @param request    the request it rests on; empty for what the office has recorded without one
     */
    public record Line(
            PersonId person, String name, String cause, @Nullable Instant from, Optional<Instant> until, Optional<Instant> expected,
            boolean registered, Optional<LeaveRequest> request, List<Covered> posts) {
        public Line {
            posts = List.copyOf(posts);
        }
    }

    /** Who may act for one of the person's posts, spell by spell. */
    public record Covered(Post post, List<Spell> spells) {
        public Covered {
            spells = List.copyOf(spells);
        }
    }

    /** From an instant to another, the same answer. */
    public record Spell(Instant from, Instant until, Coverage coverage) {}

    /** By the instant at which they begin, then by person. */
    public List<Line> lines() {
        Set<String> registered = directory.facts().absences().stream().map(Absence::id).collect(Collectors.toSet());
        Stream<Line> away = directory.facts().absences().stream().filter(this::reaches).map(this::line);
        Stream<Line> planned = requests.values().stream()
                .filter(request -> request.state() instanceof RequestState.Cleared && !registered.contains(request.absence()))
                .filter(request -> request.plan().stay().from().isBefore(until) && request.plan().stay().until().isAfter(from))
                .map(this::planned);
        return Stream.concat(away, planned).filter(this::ofUnit)
                .sorted(Comparator.comparing((Line line) -> line.from() == null ? Instant.MIN : line.from())
                        .thenComparing(line -> line.person().value()))
                .toList();
    }

    private boolean reaches(Absence absence) {
        return (absence.from() == null || absence.from().isBefore(until)) && (absence.until() == null || absence.until().isAfter(from));
    }

    private boolean ofUnit(Line line) {
        return unit.isEmpty() || line.posts().stream().anyMatch(covered -> covered.post().unit().equals(unit.get()));
    }

    private Line line(Absence absence) {
        Optional<LeaveRequest> request = Optional.ofNullable(requests.get(absence.id()));
        return new Line(absence.person(), name(absence.person()), absence.cause(), absence.from(), Optional.ofNullable(absence.until()),
                request.map(LeaveRequest::dueBack).or(() -> Optional.ofNullable(absence.until())), true, request,
                covered(absence.person(), later(absence.from()), sooner(absence.until())));
    }

    private Line planned(LeaveRequest request) {
        Instant leaves = request.plan().stay().from();
        Instant back = request.dueBack();
        return new Line(request.person().id(), request.person().name(), RequestCause.of(request), leaves, Optional.empty(), Optional.of(back),
                false, Optional.of(request), List.of(new Covered(directory.post(request.person().post()).orElseThrow(), List.of())));
    }

    private String name(PersonId person) {
        return directory.person(person).map(known -> known.name()).orElse(person.value());
    }

    private List<Covered> covered(PersonId person, Instant begin, Instant end) {
        return directory.facts().holdings().stream().filter(holding -> holding.person().equals(person))
                .filter(holding -> (holding.from() == null || holding.from().isBefore(end))
                        && (holding.until() == null || holding.until().isAfter(begin)))
                .map(holding -> holding.post()).distinct()
                .flatMap(post -> directory.post(post).stream())
                .map(post -> new Covered(post, spells(post.id(), begin, end))).toList();
    }

    private List<Spell> spells(PostId post, Instant begin, Instant end) {
        List<Spell> spells = new ArrayList<>();
        Instant at = begin;
        while (at.isBefore(end) && spells.size() < MOST_SPELLS) {
            Coverage coverage = directory.coverage(post, at, Duty.ACTIVITIES);
            Instant changes = coverage.until();
            Instant next = changes == null || changes.isAfter(end) ? end : changes;
            spells.add(new Spell(at, next, coverage));
            at = next;
        }
        return spells;
    }

    private Instant later(@Nullable Instant begins) {
        return begins == null || begins.isBefore(from) ? from : begins;
    }

    private Instant sooner(@Nullable Instant ends) {
        return ends == null || ends.isAfter(until) ? until : ends;
    }

    /** Ids of the requests that the absences of a directory may rest on. */
    static Set<UUID> behind(DirectorySnapshot directory, Instant from, Instant until) {
        return directory.facts().absences().stream()
                .filter(absence -> (absence.from() == null || absence.from().isBefore(until))
                        && (absence.until() == null || absence.until().isAfter(from)))
                .flatMap(absence -> RequestCause.id(absence.id()).stream()).collect(Collectors.toSet());
    }
}
