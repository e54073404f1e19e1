package org.guiju.leave.domain.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.departure.Departing;
import org.guiju.leave.domain.directory.GoingAway;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * Somebody has left without clearance. It cannot be undone: the office writes it down so that cover opens, and what was missing is
 * noted as a violation. It makes nothing lawful.
 */
public final class LateRecord implements Question<LateRecord.Facts> {

    /**
     * @param left      when the person left, as far as is known
     * @param now       when it is written down
     * @param departing what the regulation would have been asked
     * @param away      what the directory will say; empty where the departure is no absence that opens cover
     */
    public record Facts(Claim claim, ByWhom by, Instant left, Instant now, Departing departing, Optional<GoingAway> away)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "request.late-record";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.by().officeOnly(rules.asking());
        if (facts.left().isAfter(facts.now())) {
            findings = findings.and(rules.asking().broken("request-not-left-yet", Map.of("left", Moment.text(facts.left()))));
        }
        for (Breach breach : missing(rules, calendar, facts.departing())) {
            findings = findings.and(Findings.obliges(new Obligation(breach.clause(), "request-violation",
                    Map.of("article", breach.clause().article(), "gist", breach.clause().gist()))));
        }
        return findings.and(facts.away().map(away -> away.judge(rules.cover())).orElseGet(Findings::none));
    }

    /** What a departure at that moment breaks. */
    static List<Breach> missing(RequestRules rules, WorkingCalendar calendar, Departing departing) {
        return new ArrayList<>(departing.judge(rules.departure()).breaches());
    }

    /** The same as entries of the request. */
    public static List<Violation> violations(RequestRules rules, WorkingCalendar calendar, Departing departing, Instant now) {
        return missing(rules, calendar, departing).stream()
                .map(breach -> new Violation(breach.code(), breach.clause().item(), breach.facts(), now)).toList();
    }
}
