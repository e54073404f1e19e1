package org.guiju.document.domain.sign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Role;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * An item on papers issued together with another side, or with the government's consent at their head.
 *
 * @param signers   who may sign; empty where the item asks for something else
 * @param sameRank  whether the signatory must be of the rank of the other side's
 * @param reportTo  to whom it must have been reported before
 * @param consents  whose consent all of the relevant ones must have given before
 */
public record SignJoint(
        Ground ground, List<Matter> matters, List<Role> signers, boolean sameRank, List<Role> reportTo, List<Role> consents) {

    /**
     * What is known of the other side.
     *
     * @param counterpart kind of the post that signs for the other side
     * @param reported    whether it was reported to the head
     * @param consented   whether every deputy whose portfolio is touched has consented
     */
    public record Together(String counterpart, boolean reported, boolean consented) {}

    private static final Set<Mark> JOINT = Set.of(Mark.JOINT_PEER, Mark.CONSENT_HEADER, Mark.JOINT_DEPARTMENTS);

    public SignJoint {
        matters = List.copyOf(matters);
        signers = List.copyOf(signers);
        reportTo = List.copyOf(reportTo);
        consents = List.copyOf(consents);
    }

    static boolean isOne(Params params) {
        return params.each("covers").stream().map(Matter::read).anyMatch(m -> m.sorts().stream().anyMatch(JOINT::contains));
    }

    static SignJoint read(RuleBook book, Item item, Params params) {
        params.leave("before");
        return new SignJoint(Ground.of(item), params.each("covers").stream().map(Matter::read).toList(),
                Role.of(book, params.optionalPosts("signers")),
                params.optionalChoice("match", Set.of("counterpart-rank")).isPresent(),
                Role.of(book, params.optionalPosts("reportTo")), Role.of(book, params.optionalPosts("consents")));
    }

    boolean speaksOf(Paper paper, Set<Mark> confirmed) {
        return matters.stream().anyMatch(m -> m.matches(paper, confirmed));
    }

    Findings judge(Sign.Signing signing) {
        Optional<Together> known = signing.together();
        if (known.isEmpty()) {
            return ground.missing("other-side-unknown", Map.of());
        }
        Together together = known.get();
        Pen pen = signing.pen();
        boolean rank = !sameRank || (together.counterpart().equals(PostKinds.HEAD) == pen.is(PostKinds.HEAD));
        Findings findings = ground.holds();
        if (!signers.isEmpty() && (signers.stream().noneMatch(pen::is) || !rank)) {
            findings = findings.and(ground.brokenByActor(rank ? "wrong-signatory" : "rank-differs-from-counterpart",
                    Map.of("post", pen.title(), "signers", Role.titles(signers))));
        }
        if (!reportTo.isEmpty() && !together.reported()) {
            findings = findings.and(ground.broken("not-reported-before-signature", Map.of("reportTo", Role.titles(reportTo))));
        }
        return consents.isEmpty() || together.consented() ? findings
                : findings.and(ground.broken("consents-missing", Map.of("consents", Role.titles(consents))));
    }

    @Override
    public String toString() {
        return ground + ": " + String.join("或", Role.titles(signers)) + (sameRank ? "，与对方签发人职务相当" : "")
                + (reportTo.isEmpty() ? "" : "，先报告" + Role.titles(reportTo)) + (consents.isEmpty() ? "" : "，先经" + Role.titles(consents) + "同意");
    }
}
