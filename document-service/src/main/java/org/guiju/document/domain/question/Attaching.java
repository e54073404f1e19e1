package org.guiju.document.domain.question;

import java.util.List;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.secrecy.MarkFound;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this file be added to the paper, or taken from it? By its sponsor, and never with a mark of what may not enter. */
public final class Attaching implements Question<Attaching.Facts> {

    /**
     * @param level of the paper
     * @param marks marks found in the file's name and text
     */
    public record Facts(Claim claim, String sponsor, boolean ofSponsor, String post, SecrecyLevel level, List<MarkFound> marks)
            implements Claim.Carried {
        public Facts {
            marks = List.copyOf(marks);
        }
    }

    private final Admitting admitting = new Admitting();

    @Override
    public String name() {
        return "document.attach";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.ofSponsor() ? rules.basis().holds()
                : rules.basis().brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        return actor.and(admitting.judge(rules, calendar, new Admitting.Facts(facts.claim(), facts.level(), facts.marks())));
    }
}
