package org.guiju.document.domain.question;

import java.util.List;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.secrecy.MarkFound;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;
import org.jspecify.annotations.Nullable;

/**
 * May a paper enter at all? Asked before anything else: of the level that is said, and of the marks that stand on it. A state secret
 * never enters; a work secret enters only under its name.
 */
public final class Admitting implements Question<Admitting.Facts> {

    /**
     * @param level the level that is said
     * @param marks marks found on the paper; of its text nothing is kept
     */
    public record Facts(Claim claim, SecrecyLevel level, @Nullable List<MarkFound> marks) implements Claim.Carried {

        /** Receipts from before marks were looked for have none. */
        public Facts {
            marks = marks == null ? List.of() : List.copyOf(marks);
        }

        /** Whether anything speaks against it, so that the question has to be put. */
        public boolean doubtful() {
            return level.stateSecret() || !against().isEmpty();
        }

        private List<MarkFound> against() {
            return marks == null ? List.of() : marks.stream().filter(m -> m.level().stateSecret() || level == SecrecyLevel.NONE).toList();
        }
    }

    @Override
    public String name() {
        return "document.admit";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.secrecy().orElseGet(rules::basis);
        Findings findings = facts.level().stateSecret() ? ground.broken("state-secret", Map.of("level", facts.level().title())) : ground.holds();
        for (MarkFound mark : facts.against()) {
            Map<String, Object> where = Map.of("mark", mark.mark(), "field", mark.field(), "line", mark.line(), "column", mark.column());
            findings = findings.and(mark.level().stateSecret() ? ground.broken("secrecy-mark-found", where)
                    : ground.broken("work-secret-mark-found", where));
        }
        return findings;
    }
}
