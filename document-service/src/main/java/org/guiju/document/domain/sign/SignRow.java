package org.guiju.document.domain.sign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Role;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * One item of the signature matrix.
 *
 * @param matters    the papers it speaks of: any of them
 * @param signers    who may sign
 * @param delegation how the right may pass to somebody else
 * @param delegates  to whom, where it passes by a recorded entrustment
 * @param reviewers  who must have reviewed and agreed before
 * @param yieldsTo   ids of the special items that stand in place of this one where they speak too
 */
public record SignRow(
        Ground ground, List<Matter> matters, List<Role> signers, Delegation delegation, List<Role> delegates, List<Role> reviewers,
        Set<String> yieldsTo) {

    /** How the right to sign may pass to somebody else. */
    public enum Delegation implements Named {
        /** With the post: whoever lawfully covers the post signs. */
        WITH_POST("with-post", "随岗位"),
        /** Only by whoever acts for the head; no entrustment for signing alone. */
        ACTING_HEAD_ONLY("acting-head-only", "仅限代行"),
        /** By an entrustment on record to one of the delegates. */
        RECORDED("recorded", "有委托记录"),
        /** By a written authorisation for this one document; not even an acting head signs without it. */
        PER_DOCUMENT("per-document-in-writing", "逐件书面授权"),
        /** With the post, where the record hands over expressly what is kept for its holder in person; a general cover does not reach it. */
        EXPRESSLY("expressly", "委托写明的除外，须本人"),
        /** Never. */
        NONE("none", "不得委托");

        private final String id;
        private final String title;

        Delegation(String id, String title) {
            this.id = id;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }
    }

    public SignRow {
        matters = List.copyOf(matters);
        signers = List.copyOf(signers);
        delegates = List.copyOf(delegates);
        reviewers = List.copyOf(reviewers);
        yieldsTo = Set.copyOf(yieldsTo);
    }

    static SignRow read(RuleBook book, Item item, Params params) {
        params.leave("modes", "coversOpen", "notSigners", "reviewSignature", "asNeeded");
        Delegation delegation = params.optionalChoice("delegation", Named.ids(Delegation.class))
                .map(id -> Named.of(Delegation.class, id)).orElse(Delegation.WITH_POST);
        return new SignRow(Ground.of(item), params.each("covers").stream().map(Matter::read).toList(),
                Role.of(book, params.posts("signers")), delegation, Role.of(book, params.optionalPosts("delegates")),
                Role.of(book, params.optionalPosts("reviewers")), Set.copyOf(params.optionalTexts("yieldsTo")));
    }

    /** Whether it only opens a further way (可) beside what the other rows demand. */
    public boolean permits() {
        return ground.clause().strength() == Strength.MAY;
    }

    boolean speaksOf(Paper paper, Set<Mark> confirmed) {
        return matters.stream().anyMatch(m -> m.matches(paper, confirmed));
    }

    /** Whether this pen may sign under the row. */
    boolean accepts(Pen pen) {
        boolean inPost = signers.stream().anyMatch(pen::is) && switch (delegation) {
            case WITH_POST, ACTING_HEAD_ONLY, RECORDED -> pen.handlesPapers();
            case PER_DOCUMENT -> !pen.covered() || pen.entrusted().containsKey(Pen.THIS_DOCUMENT);
            case EXPRESSLY -> pen.inPerson();
            case NONE -> !pen.covered();
        };
        return inPost || switch (delegation) {
            case RECORDED -> delegates.stream().anyMatch(pen::is) && signers.stream().anyMatch(s -> pen.entrusted().containsKey(s.kind()));
            case PER_DOCUMENT -> pen.entrusted().containsKey(Pen.THIS_DOCUMENT);
            case WITH_POST, ACTING_HEAD_ONLY, EXPRESSLY, NONE -> false;
        };
    }

    Findings judge(Sign.Signing signing) {
        return judgeSigner(signing.pen()).and(judgeReview(signing)).and(judgeDrafter(signing.pen()));
    }

    /** A signature is somebody's second look: whoever drafted the paper does not give it. */
    Findings judgeDrafter(Pen pen) {
        return pen.drafter() ? ground.brokenByActor("signed-by-drafter", Map.of("post", pen.title())) : ground.holds();
    }

    private Findings judgeSigner(Pen pen) {
        if (accepts(pen)) {
            return ground.holds();
        }
        Map<String, Object> facts = new TreeMap<>(Map.of("post", pen.title(), "signers", Role.titles(signers)));
        if (delegation == Delegation.RECORDED && delegates.stream().anyMatch(pen::is)) {
            return ground.brokenByActor("entrustment-not-recorded", facts);
        }
        return ground.brokenByActor(signers.stream().anyMatch(pen::is) ? "kept-for-holder-in-person" : "wrong-signatory", facts);
    }

    private Findings judgeReview(Sign.Signing signing) {
        return reviewers.isEmpty() || signing.reviewed() ? ground.holds()
                : ground.broken("not-reviewed-before-signature", Map.of("reviewer", Role.titles(reviewers)));
    }

    @Override
    public String toString() {
        return ground + ": " + String.join("或", Role.titles(signers))
                + (delegates.isEmpty() ? "" : "或受托的" + String.join("、", Role.titles(delegates)))
                + (reviewers.isEmpty() ? "" : "，先经" + String.join("、", Role.titles(reviewers)) + "审核")
                + (delegation == Delegation.WITH_POST ? "" : "，" + delegation.title());
    }
}
