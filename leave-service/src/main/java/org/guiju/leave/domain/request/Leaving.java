package org.guiju.leave.domain.request;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.departure.Departing;
import org.guiju.leave.domain.directory.GoingAway;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May the departure be registered (登记离岗)? Everything that is missing is told, and what it leaves uncovered. */
public final class Leaving implements Question<Leaving.Facts> {

    /**
     * @param planned   first instant away, as it was cleared
     * @param from      when the person leaves
     * @param departing what the regulation is asked
     * @param away      what the directory will say; empty where the departure is no absence that opens cover
     */
    public record Facts(Claim claim, ByWhom by, Instant planned, Instant until, Instant from, Departing departing, Optional<GoingAway> away)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "request.departure";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.by().ownOrOffice(rules.asking());
        if (facts.from().isBefore(facts.planned()) || !facts.from().isBefore(facts.until())) {
            findings = findings.and(rules.asking().broken("request-leaves-outside-plan", Map.of("from", Moment.text(facts.from()),
                    "planned", Moment.text(facts.planned()), "until", Moment.text(facts.until()))));
        }
        return findings.and(facts.departing().judge(rules.departure())).and(facts.away().map(away -> away.judge(rules.cover())).orElseGet(Findings::none));
    }
}
