package org.guiju.leave.application.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.research.WhoseLine;
import org.guiju.leave.application.schedule.Substitutions.Position;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.leave.domain.schedule.NotedEngagement;
import org.guiju.leave.domain.schedule.Noting;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.proceeding.OutOfTurn;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a leader must attend is noted on his schedule, and called off. */
public final class NotingEngagements {

    private static final String NOTED = "org.guiju.leave.engagement.noted";
    private static final String CALLED_OFF = "org.guiju.leave.engagement.called-off";
    /** Of an absence of which nobody knows yet when it ends. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final NotedEngagements engagements;
    private final KnownSchedules schedules;
    private final ReadingTheDirectory directories;
    private final Governing governing;
    private final Telling telling;
    private final Clock clock;

    public NotingEngagements(NotedEngagements engagements, KnownSchedules schedules, ReadingTheDirectory directories, Governing governing,
            Telling telling, Clock clock) {
        this.engagements = engagements;
        this.schedules = schedules;
        this.directories = directories;
        this.governing = governing;
        this.telling = telling;
        this.clock = clock;
    }

    /** An engagement as it would stand, with what is asked of the rules first. */
    public record Prepared(NotedEngagement noted, Noting facts) {}

    /** What the neighbours are told. @param persons whom it concerns */
    record Told(List<String> persons, Engagement engagement) {}

    /** The holder of a post must attend. @throws Unfit where it is over already, or nobody holds the post then */
    public Mono<Prepared> note(Keeper keeper, Engagement engagement) {
        if (!engagement.until().isAfter(clock.instant())) {
            throw new Unfit(List.of(new Unfit.Part("/until", engagement.until().toString(), "engagement-over", Map.of())));
        }
        return directories.of(keeper.jurisdiction()).flatMap(directory -> {
            Leader leader = WhoseLine.leader(directory, engagement.post(), engagement.from());
            NotedEngagement noted = NotedEngagement.noted(UUID.randomUUID(), leader, engagement, act("note", keeper, leader));
            return known(directory, keeper.jurisdiction(), leader, engagement)
                    .map(known -> new Prepared(noted, facts(keeper, noted, false, 0, known)));
        });
    }

    /** It is called off, or the leader need not attend. Empty where there is none, or none the person may know of. */
    public Mono<Prepared> callOff(Keeper keeper, UUID id, String reason) {
        return engagements.held(keeper.jurisdiction(), id).filter(noted -> keeper.sees(noted.leader())).map(noted -> {
            if (noted.calledOff().isPresent()) {
                throw OutOfTurn.step("not-at-this-point", "call-off", "called-off");
            }
            NotedEngagement off = noted.calledOff(reason, act("call-off", keeper, noted.leader()));
            return new Prepared(off, facts(keeper, off, true, noted.version(), List.of()));
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

    /** Those to come that the person may know of, the soonest first. */
    public Flux<NotedEngagement> coming(Keeper keeper, Optional<Position> after, int limit) {
        return engagements.coming(keeper.jurisdiction(), clock.instant(),
                new NotedEngagements.Wanted(keeper.seesAll(), keeper.person(), keeper.units(), after, limit));
    }

    /** What the rules would say if the person called it off now. */
    public Ruling callingOff(Keeper keeper, NotedEngagement noted) {
        DepartureRules rules = governing.departuresInForce(keeper.jurisdiction(), clock.instant());
        return facts(keeper, noted, true, noted.version(), List.of()).judge(rules.schedule(), rules.cover()).ruling();
    }

    private Noting facts(Keeper keeper, NotedEngagement noted, boolean off, long version, List<Engagement> known) {
        Leader leader = noted.leader();
        String post = keeper.seat(leader).or(() -> keeper.posts().stream().findFirst()).map(acting -> acting.post().title()).orElse(keeper.name());
        return new Noting(version, off, leader, noted.engagement(), known, keeper.keeps(leader), keeper.person(), post, clock.instant());
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

    private Act act(String what, Keeper keeper, Leader leader) {
        return new Act(what, clock.instant(), keeper.hand(keeper.seat(leader)));
    }
}
