package org.guiju.document.domain.question;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this paper be registered as received? By the office, and not a second time unless somebody has decided that it is another. */
public final class Registering implements Question<Registering.Facts> {

    /**
     * @param atOffice   whether the person acts at the office
     * @param candidates papers that may be the same
     * @param decided    whether it was decided what to make of them
     */
    public record Facts(Claim claim, boolean atOffice, String post, List<Candidate> candidates, boolean decided) implements Claim.Carried {
        public Facts {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A paper that may be the same.
     *
     * @param title   as registered; empty for a work secret
     * @param why     {@code same-number}, {@code same-title} or {@code near-text}
     * @param percent how much of the texts is alike
     */
    public record Candidate(UUID id, String title, String number, String why, int percent) {}

    @Override
    public String name() {
        return "document.register";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.basis();
        Findings actor = facts.atOffice() ? ground.holds() : ground.brokenByActor("office-only", Map.of("post", facts.post()));
        boolean open = facts.atOffice() && !facts.candidates().isEmpty() && !facts.decided();
        return actor.and(open ? ground.broken("possible-duplicate", Map.of("count", facts.candidates().size(),
                "titles", facts.candidates().stream().map(Candidate::title).distinct().toList(),
                "candidates", facts.candidates().stream().map(Registering::told).toList())) : ground.holds());
    }

    private static Map<String, Object> told(Candidate candidate) {
        return Map.of("id", candidate.id().toString(), "title", candidate.title(), "number", candidate.number(), "why", candidate.why(),
                "percent", candidate.percent());
    }
}
