package org.guiju.leave.application.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.research.NotTheirs;
import org.guiju.leave.application.research.WhoseLine;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.leave.domain.schedule.NotedEngagement;
import org.guiju.leave.domain.schedule.Noting;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.proceeding.OutOfTurn;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a leader must attend is noted on his schedule, and called off. */
public final class NotingEngagements {

    private static final String NOTED = "org.guiju.leave.engagement.noted";
    private static final String CALLED_OFF = "org.guiju.leave.engagement.called-off";
    private static final int MOST = 500;
    /** Of an absence of which nobody knows yet when it ends. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final NotedEngagements engagements;
    private final KnownSchedules schedules;
    private final ReadingTheDirectory directories;
    private final Telling telling;
    private final Clock clock;

    public NotingEngagements(NotedEngagements engagements, KnownSchedules schedules, ReadingTheDirectory directories, Telling telling,
            Clock clock) {
        this.engagements = engagements;
        this.schedules = schedules;
        this.directories = directories;
        this.telling = telling;
        this.clock = clock;
    }

    /** An engagement as it would stand, with what is asked of the rules first. */
    public record Prepared(NotedEngagement noted, Noting facts) {}

    /** What the neighbours are told. @param persons whom it concerns */
    record Told(List<String> persons, Engagement engagement) {}

    /**
     * The holder of a post must attend.
     *
     * @throws Unfit     where it is over already, or nobody holds the post then
     * @throws NotTheirs where it is neither their own schedule, nor do they keep it for the office or the leader's unit
     */
    public Mono<Prepared> note(Keeper keeper, Engagement engagement) {
        if (!engagement.until().isAfter(clock.instant())) {
            throw new Unfit(List.of(new Unfit.Part("/until", engagement.until().toString(), "engagement-over", Map.of())));
        }
        return directories.of(keeper.jurisdiction()).flatMap(directory -> {
            Leader leader = kept(keeper, WhoseLine.leader(directory, engagement.post(), engagement.from()));
            NotedEngagement noted = NotedEngagement.noted(UUID.randomUUID(), leader, engagement, act("note", keeper, leader));
            return known(directory, keeper.jurisdiction(), leader, engagement)
                    .map(known -> new Prepared(noted, facts(keeper, noted, 0, known)));
        });
    }

    /** It is called off, or the leader need not attend. Empty where there is none, or none the person may know of. */
    public Mono<Prepared> callOff(Keeper keeper, UUID id, String reason) {
        return engagements.held(keeper.jurisdiction(), id).filter(noted -> keeper.sees(noted.leader())).map(noted -> {
            if (noted.calledOff().isPresent()) {
                throw OutOfTurn.step("not-at-this-point", "call-off", "called-off");
            }
            NotedEngagement off = noted.calledOff(reason, act("call-off", keeper, kept(keeper, noted.leader())));
            return new Prepared(off, facts(keeper, off, noted.version(), List.of()));
        });
    }

    /** Keeps what was prepared, and tells whom it concerns. */
    public Mono<NotedEngagement> keep(Keeper keeper, Prepared prepared) {
        NotedEngagement noted = prepared.noted();
        return engagements.keep(keeper.jurisdiction(), noted).delayUntil(kept -> telling.tell(keeper.jurisdiction(),
                kept.calledOff().isPresent() ? CALLED_OFF : NOTED, kept.id().toString(),
                new Told(List.of(kept.leader().person()), kept.engagement())));
    }

    /** One that the person may know of; empty where there is none. */
    public Mono<NotedEngagement> seen(Keeper keeper, UUID id) {
        return engagements.byId(keeper.jurisdiction(), id).filter(noted -> keeper.sees(noted.leader()));
    }

    /** Those to come that the person may know of, the soonest first, at most 500. */
    public Flux<NotedEngagement> coming(Keeper keeper) {
        Jurisdiction jurisdiction = keeper.jurisdiction();
        return keeper.seesAll() || !keeper.units().isEmpty()
                ? engagements.coming(jurisdiction, clock.instant(), MOST).filter(noted -> keeper.sees(noted.leader()))
                : engagements.of(jurisdiction, keeper.person(), clock.instant(), null).take(MOST);
    }

    private Noting facts(Keeper keeper, NotedEngagement noted, long version, List<Engagement> known) {
        return new Noting(version, noted.calledOff().isPresent(), noted.leader(), noted.engagement(), known, keeper.person(), clock.instant());
    }

    /** What else the leader is expected at, and when he is away. */
    private Mono<List<Engagement>> known(DirectorySnapshot directory, Jurisdiction jurisdiction, Leader leader, Engagement engagement) {
        PersonId person = PersonId.of(leader.person());
        Flux<Engagement> away = Flux.fromStream(() -> directory.facts().absences().stream().filter(absence -> absence.person().equals(person))
                .map(absence -> new Engagement(engagement.post(), "外出", Objects.requireNonNullElse(absence.from(), Instant.EPOCH),
                        Objects.requireNonNullElse(absence.until(), END)))
                .filter(engagement::collides));
        return away.concatWith(schedules.of(jurisdiction, person, engagement.post(), engagement.from(), engagement.until())
                .flatMapIterable(others -> others)).collectList();
    }

    private static Leader kept(Keeper keeper, Leader leader) {
        if (!keeper.keeps(leader)) {
            throw new NotTheirs();
        }
        return leader;
    }

    private Act act(String what, Keeper keeper, Leader leader) {
        return new Act(what, clock.instant(), keeper.hand(keeper.seat(leader)));
    }
}
