package org.guiju.leave.domain.mission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.overseas.Overseas;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Ground;

/** What one rulebook says of groups going abroad; where it says nothing, everything is only kept. */
public record MissionRules(RuleBook book, Optional<Overseas> overseas, Optional<Return> returning) {

    /** Every rule that is read here, to be bound at start. */
    public static List<RuleDefinition<?>> definitions() {
        return List.of(Overseas.definition(), Return.definition());
    }

    public static MissionRules of(BoundRules bound, RuleBook book) {
        return new MissionRules(book, bound.rule(Overseas.definition(), book), bound.rule(Return.definition(), book));
    }

    /** What is counted, with the item that wants it kept down. */
    public record Counted(Ground ground, Metric metric) {}

    /** Everything that is counted. */
    public List<Counted> counted() {
        return overseas.stream().flatMap(rule -> rule.limits().stream()).flatMap(limit -> limit.metrics().stream()
                .map(word -> new Counted(limit.ground(), metric(word)))).toList();
    }

    /** The item that asks for a report after the return. */
    public Optional<Return.VisitReport> report() {
        return returning.flatMap(rule -> rule.report(Purpose.OFFICIAL_TRIP_ABROAD));
    }

    /** The item by which gifts are registered. */
    public Optional<Ground> gifts() {
        return overseas.flatMap(Overseas::gifts);
    }

    /**
     * What a record rests on where no item speaks of it: the first on trips abroad, otherwise the first binding one of all.
     *
     * @throws IllegalStateException where the rulebook binds nobody to anything: there is no ruling without a clause
     */
    public Ground basis() {
        return Stream.concat(counted().stream().map(Counted::ground), book.items().stream()
                        .filter(item -> item.kind() != Kind.INFORM && item.strength() == Strength.MUST).map(MissionRules::ground))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("规则库 " + book.version() + " 没有任何有约束力的条款项，无从裁定"));
    }

    private static Ground ground(Item item) {
        return Ground.of(item);
    }

    private static Metric metric(String word) {
        return Arrays.stream(Metric.values()).filter(metric -> metric.id().equals(word)).findFirst().orElseThrow();
    }
}
