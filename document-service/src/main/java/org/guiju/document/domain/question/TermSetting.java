package org.guiju.document.domain.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.review.ReviewOffice;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person set the day by which the paper is to be dealt with? The office may, within the regulation's own term. */
public final class TermSetting implements Question<TermSetting.Facts> {

    /** @param until the last day */
    public record Facts(Claim claim, boolean atOffice, String post, Urgency urgency, Instant receivedAt, LocalDate until)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.set-term";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.review().map(ReviewOffice::ground).orElseGet(rules::basis);
        Findings actor = facts.atOffice() ? ground.holds() : ground.brokenByActor("office-only", Map.of("post", facts.post()));
        return rules.limits().turnaround().map(rule -> rule.judgeSetting(facts.urgency(), facts.until(), facts.receivedAt(), calendar))
                .orElseGet(Findings::none).and(actor);
    }
}
