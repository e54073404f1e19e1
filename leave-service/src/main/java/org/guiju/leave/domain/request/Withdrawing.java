package org.guiju.leave.domain.request;

import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May the request be taken back? By the person or the office, as long as nobody has left. */
public final class Withdrawing implements Question<Withdrawing.Facts> {

    /** @param left whether the absence has begun */
    public record Facts(Claim claim, ByWhom by, boolean left) implements Claim.Carried {}

    @Override
    public String name() {
        return "request.withdrawal";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.by().ownOrOffice(rules.asking());
        return facts.left() ? findings.and(rules.returning().broken("request-left-already", Map.of("person", facts.by().person())))
                : findings;
    }
}
