package org.guiju.kit.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.guiju.kit.web.Rulings;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Ruling;

/**
 * Counts rulings as {@code guiju.ruling} with {@code rule} and {@code outcome}: one for the judgement, and one for each rule that
 * found a breach. Dry runs are not counted; they decide nothing.
 */
public final class RulingCounter {

    private static final String NAME = "guiju.ruling";

    private final MeterRegistry registry;

    public RulingCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    public void count(String judgement, Ruling ruling) {
        String outcome = Rulings.outcome(ruling).word();
        increment(judgement, outcome);
        switch (ruling) {
            case Ruling.Refused refused -> refused.breaches().stream().map(Breach::rule).distinct()
                    .forEach(rule -> increment(rule.name(), outcome));
            case Ruling.NeedsException needs -> needs.breaches().stream().map(Breach::rule).distinct()
                    .forEach(rule -> increment(rule.name(), outcome));
            case Ruling.Allowed _, Ruling.Undecided _ -> { }
        }
    }

    private void increment(String rule, String outcome) {
        registry.counter(NAME, "rule", rule, "outcome", outcome).increment();
    }
}
