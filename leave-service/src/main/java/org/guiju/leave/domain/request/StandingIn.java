package org.guiju.leave.domain.request;

import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person answer whether the post that is asked will stand in? */
public final class StandingIn implements Question<StandingIn.Facts> {

    /**
     * @param inPost  whether the person acts in the post that is asked
     * @param standIn its title
     */
    public record Facts(Claim claim, ByWhom by, boolean inPost, String standIn, boolean accepts) implements Claim.Carried {}

    @Override
    public String name() {
        return "request.stand-in-reply";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        if (facts.by().self()) {
            return rules.asking().brokenByActor("request-stand-in-self-reply", Map.of("standIn", facts.standIn()));
        }
        return facts.inPost() ? rules.asking().holds()
                : rules.asking().brokenByActor("request-not-stand-in", Map.of("post", facts.by().post(), "standIn", facts.standIn()));
    }
}
