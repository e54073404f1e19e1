package org.guiju.document.domain.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * A draft for the Party committee, or to be issued with it, that is mainly the government's business and led by one of its
 * departments, passes the government first.
 *
 * @param step what the government does first, as the regulation calls it
 */
public record ReviewBeforeParty(Ground ground, String step) {

    private static final String KEY = "document.review.before-party";
    private static final Set<Issuer> JOINT = Set.of(Issuer.PARTY_AND_GOVERNMENT, Issuer.PARTY_OFFICE_AND_OFFICE);

    public static RuleDefinition<ReviewBeforeParty> definition() {
        return Defined.by(KEY, ReviewBeforeParty::read);
    }

    private static ReviewBeforeParty read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.choices("targets", Set.of("party-committee-deliberation", "joint-party-government-document"));
        params.choices("whenAll", Set.of("mainly-government-duties", "lead-drafter-is-government-department"));
        String first = params.choice("first", Set.of("government-review", "government-deliberation-or-approval"));
        return new ReviewBeforeParty(Ground.of(item), first.equals("government-review") ? "政府审核" : "政府审议或者审批");
    }

    /** Whether the paper is one that goes on to the Party committee. */
    public static boolean isForParty(Paper paper) {
        return JOINT.contains(paper.issuer()) || paper.addresses(Addressee.Kind.PARTY_COMMITTEE);
    }

    /**
     * Sending it to the Party committee.
     *
     * @param reviewed whether the government has reviewed it: the leader in charge or the head approved it after the office's review
     */
    public Findings judge(Paper paper, Dossier dossier, boolean reviewed) {
        if (!isForParty(paper) || paper.marked(Mark.PARTY_BODY_LEADS)) {
            return Findings.none();
        }
        if (paper.marked(Mark.MAINLY_GOVERNMENT_DUTIES)) {
            return reviewed ? ground.holds() : ground.broken("not-reviewed-by-government", Map.of("step", step));
        }
        return dossier.excludes(Topic.MAINLY_GOVERNMENT_DUTIES) ? ground.holds()
                : ground.broken("condition-not-stated", Map.of("conditions", List.of(Topic.MAINLY_GOVERNMENT_DUTIES.title())));
    }

    @Override
    public String toString() {
        return "ReviewBeforeParty[" + ground + ": 主要属政府职责、由政府部门牵头的，送党委前先经" + step + "]";
    }
}
