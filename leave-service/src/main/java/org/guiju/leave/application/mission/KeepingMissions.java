package org.guiju.leave.application.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.mission.Outlining.Wish;
import org.guiju.leave.application.research.NotTheirs;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.mission.Caps;
import org.guiju.leave.domain.mission.ComingBack;
import org.guiju.leave.domain.mission.Gift;
import org.guiju.leave.domain.mission.Keeping;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.leave.domain.mission.MissionQuestion;
import org.guiju.leave.domain.mission.MissionState;
import org.guiju.leave.domain.mission.MissionStep;
import org.guiju.leave.domain.mission.MissionYear;
import org.guiju.leave.domain.mission.Outline;
import org.guiju.leave.domain.mission.Sending;
import org.guiju.regulation.proceeding.OutOfTurn;
import org.guiju.regulation.ruling.Findings;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that is done to a group: who may do it, which facts decide, what it makes of the group. */
public final class KeepingMissions {

    private final Missions missions;
    private final Outlining outlining;
    private final ReportTerm terms;
    private final MissionRulesInForce rules;
    private final Clock clock;

    public KeepingMissions(Missions missions, Outlining outlining, ReportTerm terms, MissionRulesInForce rules, Clock clock) {
        this.missions = missions;
        this.outlining = outlining;
        this.terms = terms;
        this.rules = rules;
        this.clock = clock;
    }

    /** A group as it would be, with what is asked of the rules first. */
    public record Prepared<F extends MissionQuestion>(Mission mission, F facts) {}

    /** A year with its groups. @param groups as far as the reader may see them */
    public record Board(MissionYear year, Caps caps, List<Mission> groups) {
        public Board {
            groups = List.copyOf(groups);
        }
    }

    /** Whether the person may know of the group: a member of it, the office, a clerk of the unit that sends it, an auditor. */
    public static boolean sees(Keeper keeper, Mission mission) {
        return keeper.seesAll() || keeps(keeper, mission.outline())
                || mission.outline().members().stream().anyMatch(member -> member.person().filter(keeper.person().value()::equals).isPresent());
    }

    /** Whether the person may write on its line: the office, or a clerk of the unit that sends it. */
    public static boolean keeps(Keeper keeper, Outline outline) {
        return keeper.office() || keeper.units().contains(outline.unit());
    }

    public Mono<Prepared<Sending>> register(Keeper keeper, Wish wish, Optional<Findings.Grant> grant) {
        return outlining.of(keeper.jurisdiction(), wish).doOnNext(outline -> admit(keeper, outline))
                .flatMap(outline -> sending(keeper, outline, Optional.empty(), grant).map(facts -> new Prepared<>(Mission.registered(
                        UUID.randomUUID(), outline, rules.on(keeper.jurisdiction(), today()).book().version(), act("register", keeper)), facts)));
    }

    public Mono<Prepared<Sending>> change(Keeper keeper, UUID id, Wish wish, Optional<Findings.Grant> grant) {
        return open(keeper, id, MissionStep.CHANGE).flatMap(mission -> outlining.of(keeper.jurisdiction(), wish)
                .doOnNext(outline -> admit(keeper, outline))
                .flatMap(outline -> sending(keeper, outline, Optional.of(mission), grant)
                        .map(facts -> new Prepared<>(mission.changed(outline, act(MissionStep.CHANGE.id(), keeper)), facts))));
    }

    /** It is back; the term of its report runs from that day, where one is settled. */
    public Mono<Prepared<ComingBack>> comeBack(Keeper keeper, UUID id, LocalDate on) {
        return open(keeper, id, MissionStep.RETURN).flatMap(mission -> {
            if (on.isAfter(today()) || on.isBefore(mission.outline().first())) {
                throw OutOfTurn.step("not-at-this-point", MissionStep.RETURN.id(), on.isAfter(today()) ? "not-over" : "not-gone");
            }
            return missions.caps(keeper.jurisdiction(), mission.outline().year()).map(caps -> {
                ComingBack facts = new ComingBack(mission.version(), on, caps.reportDays());
                MissionState.Returned back = new MissionState.Returned(on, facts.due(rules.on(keeper.jurisdiction(), today())));
                return new Prepared<>(mission.in(back, act(MissionStep.RETURN.id(), keeper)), facts);
            });
        });
    }

    public Mono<Prepared<Keeping>> report(Keeper keeper, UUID id, LocalDate on, String title, String attachment) {
        return keeping(keeper, id, MissionStep.HAND_IN_REPORT, Keeping.What.REPORT, (mission, act) -> {
            LocalDate returned = mission.state() instanceof MissionState.Returned back ? back.on() : mission.outline().last();
            return mission.in(new MissionState.Reported(returned, on, title, attachment), act);
        });
    }

    public Mono<Prepared<Keeping>> withdraw(Keeper keeper, UUID id, String reason) {
        return keeping(keeper, id, MissionStep.WITHDRAW, Keeping.What.WITHDRAWAL,
                (mission, act) -> mission.in(new MissionState.Withdrawn(reason), act));
    }

    /** @param gift made from the number it will have */
    public Mono<Prepared<Keeping>> addGift(Keeper keeper, UUID id, Function<Integer, Gift> gift) {
        return keeping(keeper, id, MissionStep.ADD_GIFT, Keeping.What.GIFT,
                (mission, act) -> mission.given(gift.apply(mission.gifts().size() + 1), act));
    }

    public Mono<Prepared<Keeping>> handleGift(Keeper keeper, UUID id, int number, String how) {
        return keeping(keeper, id, MissionStep.HANDLE_GIFT, Keeping.What.GIFT, (mission, act) -> {
            if (mission.gift(number).filter(gift -> gift.handled().isPresent()).isPresent()) {
                throw OutOfTurn.step("not-at-this-point", MissionStep.HANDLE_GIFT.id(), "handled");
            }
            return mission.handled(number, new Gift.Handled(today(), how), act);
        }).filter(prepared -> prepared.mission().gift(number).isPresent());
    }

    /** What the government settles for a year; the administrator's to keep. */
    public Mono<Keeping> settle(Keeper keeper, int year) {
        if (!keeper.administrator()) {
            throw new NotTheirs();
        }
        return missions.caps(keeper.jurisdiction(), year).map(caps -> new Keeping(caps.version(), Keeping.What.CAPS, 0));
    }

    /** Keeps what was prepared, and starts or stops the reminder of the report. */
    public Mono<Mission> keep(Keeper keeper, Prepared<?> prepared) {
        Mission mission = prepared.mission();
        Mono<Mission> kept = mission.version() == 1 ? missions.add(keeper.jurisdiction(), mission) : missions.save(keeper.jurisdiction(), mission);
        return kept.delayUntil(saved -> switch (saved.state()) {
            case MissionState.Returned back -> back.reportDue().map(day -> terms.remindOn(keeper.jurisdiction(), saved.id(), day)).orElse(Mono.empty());
            case MissionState.Reported _, MissionState.Withdrawn _ -> terms.settled(keeper.jurisdiction(), saved.id());
            case MissionState.Registered _ -> Mono.empty();
        });
    }

    /** A group the person may know of; empty where there is none. */
    public Mono<Mission> seen(Keeper keeper, UUID id) {
        return missions.byId(keeper.jurisdiction(), id).filter(mission -> sees(keeper, mission));
    }

    public Flux<Mission> list(Keeper keeper, Missions.Wanted wanted) {
        return missions.list(keeper.jurisdiction(), wanted);
    }

    /** The year of the whole government, with the groups the person may see. */
    public Mono<Board> year(Keeper keeper, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = today().isBefore(end) && today().getYear() == year ? today() : end;
        return missions.of(keeper.jurisdiction(), year).collectList().zipWith(missions.caps(keeper.jurisdiction(), year), (all, caps) ->
                new Board(MissionYear.of(rules.on(keeper.jurisdiction(), day), caps, all), caps,
                        all.stream().filter(mission -> sees(keeper, mission)).toList()));
    }

    /** What the rules would be asked if the person took this step now. */
    public Mono<MissionQuestion> question(Keeper keeper, Mission mission, MissionStep step) {
        int open = unhandled(mission);
        return switch (step) {
            case CHANGE -> sending(keeper, mission.outline(), Optional.of(mission), Optional.empty()).cast(MissionQuestion.class);
            case RETURN -> missions.caps(keeper.jurisdiction(), mission.outline().year())
                    .map(caps -> new ComingBack(mission.version(), mission.outline().last(), caps.reportDays()));
            case HAND_IN_REPORT -> Mono.just(new Keeping(mission.version(), Keeping.What.REPORT, open));
            case ADD_GIFT, HANDLE_GIFT -> Mono.just(new Keeping(mission.version(), Keeping.What.GIFT, open));
            case WITHDRAW -> Mono.just(new Keeping(mission.version(), Keeping.What.WITHDRAWAL, open));
        };
    }

    private Mono<Sending> sending(Keeper keeper, Outline outline, Optional<Mission> before, Optional<Findings.Grant> grant) {
        return missions.counting(keeper.jurisdiction(), outline.year())
                .then(missions.of(keeper.jurisdiction(), outline.year()).filter(Mission::counts)
                        .filter(other -> before.filter(same -> same.id().equals(other.id())).isEmpty()).collectList())
                .zipWith(missions.caps(keeper.jurisdiction(), outline.year()), (others, caps) -> new Sending(
                        before.map(Mission::version).orElse(0L), outline.trip(),
                        outline.members().stream().flatMap(member -> member.kind().stream()).distinct().sorted().toList(), outline.days(),
                        others.size(), others.stream().mapToInt(other -> other.outline().members().size()).sum(), caps,
                        outline.first().isBefore(today()), grant));
    }

    private Mono<Prepared<Keeping>> keeping(Keeper keeper, UUID id, MissionStep step, Keeping.What what,
            BiFunction<Mission, Act, Mission> change) {
        return open(keeper, id, step).map(mission -> {
            Mission after = change.apply(mission, act(step.id(), keeper));
            return new Prepared<>(after, new Keeping(mission.version(), what, unhandled(after)));
        });
    }

    private Mono<Mission> open(Keeper keeper, UUID id, MissionStep step) {
        return missions.held(keeper.jurisdiction(), id).filter(mission -> sees(keeper, mission)).doOnNext(mission -> {
            admit(keeper, mission.outline());
            if (!mission.state().open().contains(step)) {
                throw OutOfTurn.step("not-at-this-point", step.id(), mission.state().status());
            }
        });
    }

    private static int unhandled(Mission mission) {
        return (int) mission.gifts().stream().filter(gift -> gift.handled().isEmpty()).count();
    }

    private Act act(String what, Keeper keeper) {
        return new Act(what, clock.instant(), keeper.hand(keeper.seat()));
    }

    private static void admit(Keeper keeper, Outline outline) {
        if (!keeps(keeper, outline)) {
            throw new NotTheirs();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
