package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person say who reads a work secret? Its sponsor may, and once it was submitted the office. */
public final class Restricting implements Question<Restricting.Facts> {

    /**
     * @param entitled whether the person acts for the sponsor, or at the office with a paper that was submitted
     * @param sponsor  name of the sponsor
     * @param needed   whether the post that shall not read it any more still has to act on it
     * @param reader   title of the post that shall or shall not read it
     */
    public record Facts(Claim claim, boolean entitled, String post, String sponsor, boolean needed, String reader) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.admit-reader";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.secrecy().orElseGet(rules::basis);
        Findings actor = facts.entitled() ? ground.holds()
                : ground.brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        return actor.and(facts.needed() ? ground.broken("reader-still-needed", Map.of("reader", facts.reader())) : ground.holds());
    }
}
