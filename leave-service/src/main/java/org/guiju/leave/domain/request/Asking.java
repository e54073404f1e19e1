package org.guiju.leave.domain.request;

import java.util.List;
import java.util.Map;

import org.guiju.leave.domain.departure.Submitting;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this be asked for: for the first time, changed, or as an extension? */
public final class Asking implements Question<Asking.Facts> {

    /**
     * @param overlaps   other requests of the same person over the same days, in words
     * @param submitting what the regulation is asked
     */
    public record Facts(Claim claim, ByWhom by, List<String> overlaps, Submitting submitting)
            implements Claim.Carried {
        public Facts {
            overlaps = List.copyOf(overlaps);
        }
    }

    @Override
    public String name() {
        return "request.submission";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.by().ownOrOffice(rules.asking());
        for (String other : facts.overlaps()) {
            findings = findings.and(rules.asking().broken("request-overlaps", Map.of("other", other)));
        }
        return findings.and(facts.submitting().judge(rules.departure()));
    }
}
