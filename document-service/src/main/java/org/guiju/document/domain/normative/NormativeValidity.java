package org.guiju.document.domain.normative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Until when a normative document is in force, and that whoever made it says in time what becomes of it.
 *
 * @param required that it names its first and its last day
 * @param cleanUps the items on looking through what is in force, by whom and with which outcome
 */
public record NormativeValidity(Ground required, List<CleanUp> cleanUps) {

    private static final String KEY = "document.normative.validity";

    /** One thing that an item says of validity. */
    private enum Aspect { PERIOD, CLEAN_UP, CARRY_OUT, RULES }

    public static RuleDefinition<NormativeValidity> definition() {
        return Defined.by(KEY, NormativeValidity::read);
    }

    private static NormativeValidity read(RuleBook book, Params.Reading reading) {
        List<Item> items = book.items(RuleKey.of(KEY));
        Optional<Ground> required = Optional.empty();
        List<CleanUp> cleanUps = new ArrayList<>();
        for (Item item : items) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case PERIOD -> {
                    params.leave("required", "openEnded", "maxYears");
                    required = Optional.of(Ground.of(item));
                }
                case CLEAN_UP -> cleanUps.add(cleanUp(item, params, Mark.NORMATIVE, false));
                case CARRY_OUT -> cleanUps.add(cleanUp(item, params, Mark.NORMATIVE, true));
                case RULES -> cleanUps.add(cleanUp(item, params, Mark.GOVERNMENT_RULE, false)); // rules of the government
            }
        }
        if (required.isEmpty()) {
            reading.fault(items.getFirst(), "params.aspect", "没有 period", "写明须有起止日");
        }
        return new NormativeValidity(required.orElseGet(() -> Ground.of(items.getFirst())), cleanUps);
    }

    private static CleanUp cleanUp(Item item, Params params, Mark papers, boolean carriedOut) {
        params.leave("by", "cadence", "timing", "days", "trigger");
        return new CleanUp(Ground.of(item), papers, Set.copyOf(params.choices("outcomes", Set.of("amend", "repeal", "continue"))), carriedOut);
    }

    /**
     * @param papers     mark of the documents
     * @param outcomes   what can become of one
     * @param carriedOut whether it is about carrying the outcome out
     */
    public record CleanUp(Ground ground, Mark papers, Set<String> outcomes, boolean carriedOut) {
        public CleanUp {
            outcomes = Set.copyOf(outcomes);
        }
    }

    public NormativeValidity {
        cleanUps = List.copyOf(cleanUps);
    }

    /** Signing or issuing it: the period is there, and it has an end. */
    public Findings judgePeriod(Subject subject, Optional<Period> period) {
        if (!subject.marks().contains(Mark.NORMATIVE)) {
            return Findings.none();
        }
        return period.isPresent() ? required.holds() : required.broken("no-period-of-validity", Map.of());
    }

    /** Saying what becomes of it. */
    public Findings judgeOutcome(Subject subject, String outcome) {
        return cleanUps.stream().filter(c -> !c.carriedOut() && subject.marks().contains(c.papers()))
                .map(c -> c.outcomes().contains(outcome) ? c.ground().holds()
                        : c.ground().broken("no-such-outcome", Map.of("outcomes", c.outcomes().stream().sorted().toList())))
                .reduce(Findings.none(), Findings::and);
    }

    /** Carrying out what was said to become of it; only what has been said can be. */
    public Findings judgeCarriedOut(Subject subject, String outcome) {
        return cleanUps.stream().filter(c -> c.carriedOut() && subject.marks().contains(c.papers()))
                .map(c -> c.outcomes().contains(outcome) ? c.ground().holds() : c.ground().broken("nothing-to-carry-out", Map.of()))
                .reduce(Findings.none(), Findings::and);
    }

    @Override
    public String toString() {
        return "NormativeValidity[" + required + ": 须写明起止日]";
    }
}
