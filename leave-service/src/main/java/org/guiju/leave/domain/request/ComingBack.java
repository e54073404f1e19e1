package org.guiju.leave.domain.request;

import java.time.Instant;
import java.util.Map;

import org.guiju.leave.domain.departure.Returning;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May the return be registered (销假)? By the person or the office, at a moment that lies between the departure and now. */
public final class ComingBack implements Question<ComingBack.Facts> {

    /**
     * @param departed  when the absence began
     * @param now       when it is written down
     * @param returning what the regulation is asked
     */
    public record Facts(Claim claim, ByWhom by, Instant departed, Instant now, Returning returning) implements Claim.Carried {}

    @Override
    public String name() {
        return "request.return";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.by().ownOrOffice(rules.returning());
        Instant back = facts.returning().back();
        if (!back.isAfter(facts.departed())) {
            findings = findings.and(rules.returning().broken("request-back-before-leaving",
                    Map.of("back", Moment.text(back), "departed", Moment.text(facts.departed()))));
        }
        if (back.isAfter(facts.now())) {
            findings = findings.and(rules.returning().broken("request-back-in-future", Map.of("back", Moment.text(back))));
        }
        return findings.and(facts.returning().judge(rules.departure()));
    }
}
