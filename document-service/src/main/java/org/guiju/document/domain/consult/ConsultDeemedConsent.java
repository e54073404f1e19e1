package org.guiju.document.domain.consult;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.Named;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * What silence means: whoever has not answered when the term is over is taken not to object (视为无不同意见). It is between
 * departments only, never a review that the law asks for, and nothing is deemed on a day that a holiday notice could still move.
 * Absent in a government whose regulation does not say so.
 *
 * @param between classes of unit whose silence has this meaning
 * @param notFor  what is asked of a unit that silence can never answer
 */
public record ConsultDeemedConsent(Ground ground, Set<UnitClass> between, Set<Asked> notFor) {

    private static final String KEY = "document.consult.deemed-consent";

    public static RuleDefinition<ConsultDeemedConsent> definition() {
        return Defined.by(KEY, ConsultDeemedConsent::read);
    }

    private static ConsultDeemedConsent read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.choice("effect", Set.of("no-objection"));
        if (params.flag("countsAsSignature", false)) {
            reading.fault(item, "params.countsAsSignature", "true", "视为无不同意见不产生签名，应为 false");
        }
        return new ConsultDeemedConsent(Ground.of(item),
                Named.among(UnitClass.class, params.choices("between", Named.ids(UnitClass.class))),
                Named.among(Asked.class, params.optionalChoices("notFor", Named.ids(Asked.class))));
    }


    /** What a unit is asked for. */
    public enum Asked implements Named {
        OPINION("opinion", "征求意见"),
        COSIGNATURE("cosignature", "会签"),
        LEGALITY_REVIEW("legality-review", "合法性审核"),
        FAIR_COMPETITION_REVIEW("fair-competition-review", "公平竞争审查");

        private final String id;
        private final String title;

        Asked(String id, String title) {
            this.id = id;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }

        public static Asked of(String id) {
            return Named.of(Asked.class, id);
        }
    }

    /**
     * The silence of one unit.
     *
     * @param due      end of the term in force: the regulation's, the sponsor's, or the one agreed
     * @param answered whether an answer has come
     */
    public record Silence(String unit, UnitClass unitClass, Asked asked, Due due, boolean answered) {}

    public ConsultDeemedConsent {
        between = Set.copyOf(between);
        notFor = Set.copyOf(notFor);
    }

    public Findings judge(Silence silence, Instant now) {
        Findings findings = ground.holds();
        if (!covers(silence.unitClass(), silence.asked())) {
            return findings.and(ground.broken("silence-has-no-meaning",
                    Map.of("unit", silence.unit(), "class", silence.unitClass().title(), "asked", silence.asked().title())));
        }
        if (silence.answered()) {
            findings = findings.and(ground.broken("already-answered", Map.of("unit", silence.unit())));
        }
        if (silence.due().provisional()) {
            return findings.and(ground.missing("calendar-year-unpublished",
                    Map.of("from", silence.due().unknownFrom().orElseThrow().toString(), "due", silence.due().date().toString())));
        }
        return silence.due().isOver(now) ? findings
                : findings.and(ground.broken("term-not-over", Map.of("unit", silence.unit(), "due", silence.due().date().toString())));
    }

    /** Whether silence has a meaning here at all, whatever the day. */
    public boolean covers(UnitClass unitClass, Asked asked) {
        return between.contains(unitClass) && !notFor.contains(asked);
    }

    @Override
    public String toString() {
        return "ConsultDeemedConsent[" + ground + ": " + Named.titles(between) + "之间逾期不复视为无不同意见，不及于" + Named.titles(notFor) + "]";
    }
}
