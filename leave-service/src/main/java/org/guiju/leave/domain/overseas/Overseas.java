package org.guiju.leave.domain.overseas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.leave.domain.journey.OverseasTrip;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Official trips abroad.
 *
 * @param purposes which are not arranged at all
 * @param funding  whose money nobody may take
 * @param limits   what is counted and kept down
 * @param gifts    the item by which gifts are registered
 */
public record Overseas(List<Refusing> purposes, List<Funding> funding, List<Limit> limits, Optional<Ground> gifts) {

    private static final String KEY = "leave.overseas";

    /**
     * @param natures what is refused, see {@link OverseasTrip#NATURES}
     * @param signs   words by which a task gives itself away, whatever it is called
     */
    public record Refusing(Ground ground, List<String> natures, List<String> signs) {
        public Refusing {
            natures = List.copyOf(natures);
            signs = List.copyOf(signs);
        }
    }

    /** @param sources whose money, in whole or in part, see {@link OverseasTrip#FUNDING} */
    public record Funding(Ground ground, KindSet travellers, List<String> sources) {
        public Funding {
            sources = List.copyOf(sources);
        }
    }

    /** @param metrics what is counted: {@code group-count}, {@code group-size}, {@code countries}, {@code days-abroad}; the government sets the caps */
    public record Limit(Ground ground, List<String> metrics) {
        public Limit {
            metrics = List.copyOf(metrics);
        }
    }

    public Overseas {
        purposes = List.copyOf(purposes);
        funding = List.copyOf(funding);
        limits = List.copyOf(limits);
    }

    /** One thing that an item says of trips abroad. */
    private enum Aspect { PURPOSE, FUNDING, LIMITS, GIFTS }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Overseas> definition() {
        return Defined.by(KEY, Overseas::read);
    }

    private static Overseas read(RuleBook book, Params.Reading reading) {
        List<Refusing> purposes = new ArrayList<>();
        List<Funding> funding = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        Optional<Ground> gifts = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case PURPOSE -> {
                    params.leave("principle", "required");
                    purposes.add(new Refusing(Ground.of(item), params.choices("refuseNatures", OverseasTrip.NATURES), params.texts("signs")));
                }
                case FUNDING -> {
                    params.leave("refuseModes");
                    funding.add(new Funding(Ground.of(item), LeaderKinds.meant(book, params.posts("applicants"), List.of()),
                            params.choices("refuseFunding", OverseasTrip.FUNDING)));
                }
                case GIFTS -> {
                    params.leave("action");
                    gifts = Optional.of(Ground.of(item));
                }
                case LIMITS -> {
                    params.leave("caps");
                    limits.add(new Limit(Ground.of(item), params.choices("metrics", Set.of("group-count", "group-size", "countries", "days-abroad"))));
                }
            }
        }
        return new Overseas(purposes, funding, limits, gifts);
    }

    /**
     * An official trip abroad that is asked for.
     *
     * @param kind kind of the traveller's post
     * @param trip what is told of it; empty where nothing is
     */
    public Findings judge(String kind, Optional<OverseasTrip> trip) {
        return Stream.of(
                purposes.stream().map(refusing -> purpose(refusing, trip)),
                funding.stream().filter(f -> f.travellers().contains(kind)).map(f -> funding(f, trip)),
                limits.stream().map(limit -> limit.ground().obliges("leave-overseas-counted", Map.of("metrics", limit.metrics()))))
                .flatMap(findings -> findings).reduce(Findings.none(), Findings::and);
    }

    private static Findings purpose(Refusing refusing, Optional<OverseasTrip> told) {
        if (told.isEmpty() || told.get().task().isBlank() || told.get().reason().isBlank()) {
            return refusing.ground().broken("leave-overseas-incomplete", Map.of());
        }
        OverseasTrip trip = told.get();
        Optional<String> sign = refusing.signs().stream().filter(trip.task()::contains).findFirst();
        if (refusing.natures().contains(trip.nature()) || sign.isPresent()) {
            return refusing.ground().broken("leave-overseas-purpose", Map.of("task", trip.task(), "signs", refusing.signs()));
        }
        return refusing.ground().holds();
    }

    private static Findings funding(Funding rule, Optional<OverseasTrip> told) {
        List<String> refused = told.map(trip -> trip.funding().stream().filter(rule.sources()::contains).toList()).orElse(List.of());
        return refused.isEmpty() ? rule.ground().holds() : rule.ground().broken("leave-overseas-funding", Map.of("sources", refused));
    }

    @Override
    public String toString() {
        return "Overseas[" + String.join("；", Stream.of(
                purposes.stream().map(p -> p.ground() + ": 不安排" + String.join("、", p.natures())),
                funding.stream().map(f -> f.ground() + ": 不得由" + String.join("、", f.sources()) + "出费用"),
                limits.stream().map(l -> l.ground() + ": 控制" + String.join("、", l.metrics())),
                gifts.stream().map(g -> g + ": 礼品登记")).flatMap(s -> s).toList()) + "]";
    }
}
