package org.guiju.leave.domain.request;

import org.guiju.leave.domain.departure.Deciding;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person consent, refuse or record now? */
public final class DoingStep implements Question<DoingStep.Facts> {

    /** @param deciding what the regulation is asked */
    public record Facts(Claim claim, Deciding deciding) implements Claim.Carried {}

    @Override
    public String name() {
        return "request.step";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        return facts.deciding().judge(rules.departure());
    }
}
