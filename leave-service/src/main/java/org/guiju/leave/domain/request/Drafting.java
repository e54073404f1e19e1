package org.guiju.leave.domain.request;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person write a request for this post, or change the draft? */
public final class Drafting implements Question<Drafting.Facts> {

    public record Facts(Claim claim, ByWhom by) implements Claim.Carried {}

    @Override
    public String name() {
        return "request.draft";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        return facts.by().ownOrOffice(rules.asking());
    }
}
