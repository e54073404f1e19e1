package org.guiju.document.domain.question;

import java.util.List;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this department send one more kind of briefing to the government? */
public final class RegisteringBriefing implements Question<RegisteringBriefing.Facts> {

    /**
     * @param ofUnit whether the person acts for a unit at all
     * @param name   what the briefing is called
     * @param others names of the kinds the unit has registered already
     */
    public record Facts(Claim claim, boolean ofUnit, String post, String unit, String name, List<String> others) implements Claim.Carried {
        public Facts {
            others = List.copyOf(others);
        }
    }

    @Override
    public String name() {
        return "document.register-briefing";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        if (!facts.ofUnit()) { // what the unit sends is nothing to a stranger
            return rules.basis().brokenByActor("not-of-sponsor", Map.of("unit", facts.unit(), "post", facts.post()));
        }
        return rules.limits().briefings().map(rule -> rule.judge(facts.others())).orElseGet(() -> rules.basis().holds());
    }
}
