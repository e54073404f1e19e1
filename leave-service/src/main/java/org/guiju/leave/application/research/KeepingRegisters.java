package org.guiju.leave.application.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.research.ResearchRegisters.Extension;
import org.guiju.leave.application.research.ResearchRegisters.Listed;
import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.fieldresearch.Chairing;
import org.guiju.leave.domain.fieldresearch.ContactPlace;
import org.guiju.leave.domain.fieldresearch.FieldQuestion;
import org.guiju.leave.domain.fieldresearch.FieldResearch;
import org.guiju.leave.domain.fieldresearch.PlaceKind;
import org.guiju.leave.domain.fieldresearch.Registering;
import org.guiju.leave.domain.fieldresearch.Registering.Register;
import org.guiju.leave.domain.fieldresearch.Topic;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.OutOfTurn;
import reactor.core.publisher.Mono;

/** Topics, contact points, the list of places and whom the target is extended to. */
public final class KeepingRegisters {

    private final ResearchRegisters registers;
    private final WhoseLine whose;
    private final FieldRulesInForce rules;
    private final Clock clock;

    public KeepingRegisters(ResearchRegisters registers, WhoseLine whose, FieldRulesInForce rules, Clock clock) {
        this.registers = registers;
        this.whose = whose;
        this.rules = rules;
        this.clock = clock;
    }

    /** An entry as it would be, with what is asked of the rules first. */
    public record Prepared<T, F extends FieldQuestion>(T entry, F facts) {}

    /** A topic that the holder of a post chairs in a year; of today where the year is this one. */
    public Mono<Prepared<Topic, Chairing>> chair(Keeper keeper, PostId post, int year, String title) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = year == today.getYear() ? today : LocalDate.of(year, year < today.getYear() ? 12 : 1, year < today.getYear() ? 31 : 1);
        return whose.of(keeper.jurisdiction(), post, day).doOnNext(leader -> admit(keeper, leader))
                .flatMap(leader -> registers.topics(keeper.jurisdiction(), year)
                        .filter(topic -> topic.counts() && topic.leader().person().equals(leader.person())).count()
                        .map(before -> new Prepared<>(new Topic(UUID.randomUUID(), 1, leader, year, title, Optional.empty()),
                                new Chairing(leader.kind(), leader.postTitle(), year, Math.toIntExact(before)))));
    }

    public Mono<Prepared<Topic, Registering>> withdraw(Keeper keeper, UUID id, String reason) {
        return registers.topic(keeper.jurisdiction(), id).filter(topic -> keeper.sees(topic.leader())).map(topic -> {
            admit(keeper, topic.leader());
            if (!topic.counts()) {
                throw OutOfTurn.step("not-at-this-point", "withdraw", "withdrawn");
            }
            return new Prepared<>(topic.withdrawn(reason), new Registering(topic.version(), Register.TOPIC));
        });
    }

    public Mono<Prepared<ContactPlace, Registering>> contactPoint(Keeper keeper, PostId post, String place, LocalDate from) {
        return whose.of(keeper.jurisdiction(), post, from).doOnNext(leader -> admit(keeper, leader))
                .map(leader -> new Prepared<>(new ContactPlace(UUID.randomUUID(), 1, leader, place, from, Optional.empty()),
                        new Registering(0, Register.CONTACT_POINT)));
    }

    public Mono<Prepared<ContactPlace, Registering>> endContactPoint(Keeper keeper, UUID id, LocalDate until) {
        return registers.contactPlace(keeper.jurisdiction(), id).filter(place -> keeper.sees(place.leader())).map(place -> {
            admit(keeper, place.leader());
            if (!until.isAfter(place.from())) {
                throw new Unfit(List.of(new Unfit.Part("/until", until.toString(), "not-after-from", Map.of())));
            }
            return new Prepared<>(place.ended(until), new Registering(place.version(), Register.CONTACT_POINT));
        });
    }

    /** A place for the list; the office's or the administrator's to keep. */
    public Mono<Prepared<Listed, Registering>> list(Keeper keeper, String name, PlaceKind kind, String basis) {
        admitToList(keeper);
        return registers.listed(keeper.jurisdiction()).map(all -> {
            if (all.stream().anyMatch(one -> one.name().equals(name) && one.kind() == kind)) {
                throw new Unfit(List.of(new Unfit.Part("/name", name, "already-listed", Map.of())));
            }
            return new Prepared<>(new Listed(UUID.randomUUID(), 1, name, kind, basis), new Registering(0, Register.LISTED_PLACE));
        });
    }

    public Mono<Prepared<Listed, Registering>> strike(Keeper keeper, UUID id) {
        admitToList(keeper);
        return registers.listed(keeper.jurisdiction()).flatMap(all -> Mono.justOrEmpty(all.stream().filter(one -> one.id().equals(id)).findFirst()))
                .map(listed -> new Prepared<>(listed, new Registering(listed.version(), Register.LISTED_PLACE)));
    }

    /** Whom the target of days is extended to, among the kinds of post the regulation leaves to the government. */
    public Mono<Prepared<Extension, Registering>> extend(Keeper keeper, Set<String> kinds, String basis) {
        if (!keeper.administrator()) {
            throw new NotTheirs();
        }
        List<String> may = rules.on(keeper.jurisdiction(), LocalDate.now(clock)).research()
                .map(rule -> rule.days().stream().map(FieldResearch.Days::mayExtendTo).map(KindSet::ids).flatMap(List::stream).toList())
                .orElse(List.of());
        List<Unfit.Part> wrong = kinds.stream().sorted().filter(kind -> !may.contains(kind))
                .map(kind -> new Unfit.Part("/kinds", kind, "not-extendable", Map.of("may", may))).toList();
        if (!wrong.isEmpty()) {
            throw new Unfit(wrong);
        }
        return registers.extension(keeper.jurisdiction()).map(before -> new Prepared<>(new Extension(before.version() + 1, kinds, basis),
                new Registering(before.version(), Register.TARGET)));
    }

    private static void admit(Keeper keeper, Leader leader) {
        if (!keeper.keeps(leader)) {
            throw new NotTheirs();
        }
    }

    private static void admitToList(Keeper keeper) {
        if (!keeper.office() && !keeper.administrator()) {
            throw new NotTheirs();
        }
    }
}
