package org.guiju.leave.application.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.research.NotTheirs;
import org.guiju.leave.application.research.WhoseLine;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.directory.Around;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.leave.domain.schedule.Substituting;
import org.guiju.leave.domain.schedule.Substitution;
import org.guiju.leave.domain.schedule.SubstitutionState;
import org.guiju.leave.domain.schedule.SubstitutionStep;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.proceeding.OutOfTurn;
import org.guiju.regulation.ruling.MissingFactException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Somebody cannot attend: it is told, another leader is found, or it is taken back. */
public final class FindingSubstitutes {

    private static final String EVENTS = "org.guiju.leave.substitution.";

    private final Substitutions substitutions;
    private final ReadingTheDirectory directories;
    private final KnownSchedules schedules;
    private final Governing governing;
    private final Telling telling;
    private final Clock clock;

    public FindingSubstitutes(Substitutions substitutions, ReadingTheDirectory directories, KnownSchedules schedules, Governing governing,
            Telling telling, Clock clock) {
        this.substitutions = substitutions;
        this.directories = directories;
        this.schedules = schedules;
        this.governing = governing;
        this.telling = telling;
        this.clock = clock;
    }

    /** A substitution as it would be, with what is asked of the rules first. */
    public record Prepared(Substitution substitution, Substituting facts) {}

    /** What the neighbours are told. @param persons whom it concerns */
    record Told(List<String> persons, Instant from, Instant until) {}

    /** The holder of a post cannot attend. @throws Unfit where it is over already, or nobody holds the post then */
    public Mono<Prepared> tell(Keeper keeper, Engagement missed, String reason) {
        if (!missed.until().isAfter(clock.instant())) {
            throw new Unfit(List.of(new Unfit.Part("/until", missed.until().toString(), "engagement-over", Map.of())));
        }
        DepartureRules rules = rules(keeper.jurisdiction());
        return directories.of(keeper.jurisdiction()).flatMap(directory -> {
            Leader leader = WhoseLine.leader(directory, missed.post(), missed.from());
            Substitution told = Substitution.told(UUID.randomUUID(), leader, missed, reason, rules.book().version(),
                    act(SubstitutionStep.TELL, keeper, leader));
            return facts(keeper, directory, told, 0, SubstitutionStep.TELL, partner(directory, missed), Optional.empty())
                    .map(facts -> new Prepared(told, facts));
        });
    }

    /** The office names who goes. Empty where there is no such substitution, or none the person may know of. */
    public Mono<Prepared> name(Keeper keeper, UUID id, PostId substitute) {
        return open(keeper, id, SubstitutionStep.NAME).flatMap(sought -> directories.of(keeper.jurisdiction()).flatMap(directory -> {
            Leader goes = WhoseLine.leader(directory, substitute, sought.missed().from());
            Substitution found = sought.in(new SubstitutionState.Found(goes), act(SubstitutionStep.NAME, keeper, sought.leader()));
            return facts(keeper, directory, sought, sought.version(), SubstitutionStep.NAME, Optional.of(substitute), Optional.of(substitute))
                    .map(facts -> new Prepared(found, facts));
        }));
    }

    /** Nobody has to go instead. Empty where there is no such substitution, or none the person may know of. */
    public Mono<Prepared> withdraw(Keeper keeper, UUID id, String reason) {
        return open(keeper, id, SubstitutionStep.WITHDRAW).flatMap(sought -> question(keeper, sought, SubstitutionStep.WITHDRAW)
                .map(facts -> new Prepared(sought.in(new SubstitutionState.Withdrawn(reason),
                        act(SubstitutionStep.WITHDRAW, keeper, sought.leader())), facts)));
    }

    /** Keeps what was prepared, and tells whom it concerns. */
    public Mono<Substitution> keep(Keeper keeper, Prepared prepared) {
        Substitution changed = prepared.substitution();
        Mono<Substitution> kept = changed.version() == 1 ? substitutions.add(keeper.jurisdiction(), changed)
                : substitutions.save(keeper.jurisdiction(), changed);
        List<String> persons = changed.substitute().map(goes -> List.of(changed.leader().person(), goes.person()))
                .orElseGet(() -> List.of(changed.leader().person()));
        return kept.delayUntil(saved -> telling.tell(keeper.jurisdiction(), EVENTS + saved.state().status(), saved.id().toString(),
                new Told(persons, saved.missed().from(), saved.missed().until())));
    }

    /** One that the person may know of; empty where there is none. */
    public Mono<Substitution> seen(Keeper keeper, UUID id) {
        return substitutions.byId(keeper.jurisdiction(), id).filter(one -> sees(keeper, one));
    }

    public Flux<Substitution> list(Keeper keeper, Substitutions.Wanted wanted) {
        return substitutions.list(keeper.jurisdiction(), wanted);
    }

    /** Whether the regulation in force speaks of it at all. */
    public boolean provided(Jurisdiction jurisdiction) {
        return rules(jurisdiction).schedule().flatMap(schedule -> schedule.standIn()).isPresent();
    }

    /** The rules in force now. @throws MissingFactException where no rulebook is */
    public DepartureRules rules(Jurisdiction jurisdiction) {
        return governing.departuresInForce(jurisdiction, clock.instant());
    }

    /** What the rules would be asked if the person took this step now. */
    public Mono<Substituting> question(Keeper keeper, Substitution on, SubstitutionStep step) {
        return directories.of(keeper.jurisdiction()).flatMap(directory ->
                facts(keeper, directory, on, on.version(), step, Optional.empty(), Optional.empty()));
    }

    /** @param mightGo whose schedule is looked at */
    private Mono<Substituting> facts(Keeper keeper, DirectorySnapshot directory, Substitution on, long version, SubstitutionStep step,
            Optional<PostId> mightGo, Optional<PostId> named) {
        Engagement missed = on.missed();
        Instant now = clock.instant();
        PostId as = keeper.seat(on.leader()).or(() -> keeper.posts().stream().findFirst()).map(acting -> acting.post().id())
                .orElseThrow(NotTheirs::new);
        Set<PostId> posts = new HashSet<>(List.of(missed.post(), as));
        partner(directory, missed).ifPresent(posts::add);
        named.ifPresent(posts::add);
        Mono<List<Engagement>> known = Mono.justOrEmpty(mightGo.flatMap(post -> directory.holder(post, missed.from())))
                .flatMap(person -> schedules.of(keeper.jurisdiction(), person, mightGo.orElseThrow(), missed.from(), missed.until()))
                .defaultIfEmpty(List.of());
        return known.map(engagements -> new Substituting(version, step, missed, on.reason(), named, engagements,
                Around.posts(directory.facts(), posts, Set.of(), now.isBefore(missed.from()) ? now : missed.from()), keeper.person(), as, now));
    }

    private Mono<Substitution> open(Keeper keeper, UUID id, SubstitutionStep step) {
        return substitutions.held(keeper.jurisdiction(), id).filter(one -> sees(keeper, one)).doOnNext(one -> {
            if (!one.state().open().contains(step)) {
                throw OutOfTurn.step("not-at-this-point", step.id(), one.state().status());
            }
        });
    }

    /** Whoever cannot attend, whoever goes instead, the head, the office and the auditor. */
    private static boolean sees(Keeper keeper, Substitution one) {
        return keeper.sees(one.leader()) || one.substitute().filter(goes -> goes.person().equals(keeper.person().value())).isPresent()
                || keeper.posts().stream().anyMatch(acting -> acting.post().is(PostKinds.HEAD));
    }

    private static Optional<PostId> partner(DirectorySnapshot directory, Engagement missed) {
        return directory.partnerOf(missed.post(), missed.from());
    }

    private Act act(SubstitutionStep step, Keeper keeper, Leader leader) {
        return new Act(step.id(), clock.instant(), keeper.hand(keeper.seat(leader)));
    }
}
