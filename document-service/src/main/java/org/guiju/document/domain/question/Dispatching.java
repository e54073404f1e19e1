package org.guiju.document.domain.question;

import java.util.List;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.dispatch.Dispatch.Part;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this be done with a paper on its way out: checked, printed, handed out, acknowledged, read, made public, put into its file? */
public final class Dispatching implements Question<Dispatching.Facts> {

    /**
     * @param entitled    whether the person acts for whoever does it: the office (of a unit's own paper the unit), or whom it was handed to
     * @param handling    whether it is one of the things the office does
     * @param checked     whether the paper was checked since it was signed
     * @param outstanding names of those who have not acknowledged or read what was handed to them
     * @param closed      whether its file is closed
     */
    public record Facts(Claim claim, Part part, boolean entitled, boolean handling, String post, boolean checked, List<String> outstanding,
            boolean closed) implements Claim.Carried {
        public Facts {
            outstanding = List.copyOf(outstanding);
        }
    }

    @Override
    public String name() {
        return "document.dispatch";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.dispatchBasis(facts.part());
        Findings actor = facts.entitled() ? ground.holds()
                : facts.handling() ? ground.brokenByActor("office-only", Map.of("post", facts.post()))
                : ground.brokenByActor("nothing-handed-out", Map.of("post", facts.post()));
        Findings found = facts.closed() && facts.handling() ? actor.and(ground.broken("file-closed", Map.of())) : actor;
        return found.and(rules.dispatch().map(rule -> switch (facts.part()) {
            case PRINTING -> rule.judgePrinting(facts.checked());
            case FILING -> rule.judgeClosing(facts.outstanding());
            case FINAL_CHECK, HANDING_OUT, RECEIPT, CIRCULATION, PUBLICATION -> Findings.none();
        }).orElseGet(Findings::none));
    }
}
