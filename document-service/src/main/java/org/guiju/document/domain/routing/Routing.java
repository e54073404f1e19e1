package org.guiju.document.domain.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Role;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Which leader a paper goes to, and whose approval ends it.
 *
 * @param portfolio to the leader in charge of the sponsoring unit
 * @param others    to other leaders it concerns, as needed; empty where the regulation does not say
 * @param major     a major matter ends with the head
 * @param direct    senders whose papers go to one post alone, whoever is in charge
 */
public record Routing(Portfolio portfolio, Optional<Ground> others, Optional<Major> major, List<Direct> direct) {

    private static final String KEY = "document.routing";

    public static RuleDefinition<Routing> definition() {
        return Defined.by(KEY, Routing::read);
    }

    private static final Set<String> ASPECTS =
            Set.of("portfolio", "several-leaders", "major-matter", "audit-direct", "transfer", "kinds", "hand-over");

    private static Routing read(RuleBook book, Params.Reading reading) {
        Optional<Portfolio> portfolio = Optional.empty();
        Optional<Ground> others = Optional.empty();
        Optional<Major> major = Optional.empty();
        List<Direct> direct = new ArrayList<>();
        List<Item> items = book.items(RuleKey.of(KEY));
        for (Item item : items) {
            Params params = reading.of(item);
            Ground ground = Ground.of(item);
            switch (params.choice("aspect", ASPECTS)) {
                case "portfolio" -> {
                    params.leave("by");
                    portfolio = Role.of(book, params.posts("to")).stream().findFirst().map(to -> new Portfolio(ground, to));
                }
                case "several-leaders" -> {
                    params.leave("by", "to", "asNeeded");
                    others = Optional.of(ground);
                }
                case "major-matter" -> {
                    params.leave("viaSource");
                    boolean via = !params.optionalPosts("via").isEmpty();
                    major = Role.of(book, params.posts("approvers")).stream().findFirst().map(by -> new Major(ground, by, via));
                }
                case "audit-direct" -> {
                    params.leave("matters", "noInterferenceBy");
                    List<Role> to = Role.of(book, params.posts("to"));
                    params.posts("senders").forEach(sender -> direct.add(new Direct(ground, sender, to.getFirst())));
                }
                // what is transferred without a leader, handed over to the Party's office, or made only by a city: the papers of a later step
                default -> params.leave("allOf", "approvers", "to", "kinds", "inNameOf", "order");
            }
        }
        if (portfolio.isEmpty()) {
            reading.fault(items.getFirst(), "params.aspect", "没有 portfolio", "写明公文按分工呈谁");
        }
        return new Routing(portfolio.orElseGet(() -> new Portfolio(Ground.of(items.getFirst()), new Role("leader", "领导"))), others, major,
                direct);
    }


    public record Portfolio(Ground ground, Role to) {}

    /**
     * @param approver who approves in the end
     * @param via      whether the leader in charge must have approved before
     */
    public record Major(Ground ground, Role approver, boolean via) {}

    /** What a unit of this kind finds in its audit goes to this post alone; its other business takes the ordinary way. */
    public record Direct(Ground ground, String senderKind, Role to) {}

    /**
     * Where the office sends a paper.
     *
     * @param toKind       kind of the post it is sent to
     * @param toTitle      title of that post
     * @param inCharge     whether that post is in charge of the sponsoring unit
     * @param inChargeName title of the leader who is; empty where nobody is
     * @param entrusted    whether the head entrusted that post with this work
     * @param seenInCharge whether the leader in charge has approved, or receives it too
     * @param senderKind   kind of the sponsoring unit
     */
    public record Sending(
            String toKind, String toTitle, boolean inCharge, String inChargeName, boolean entrusted, boolean seenInCharge, String senderKind) {}

    public Routing {
        direct = List.copyOf(direct);
    }

    public Findings judgeSending(Paper paper, Sending sending) {
        Optional<Direct> own = direct.stream()
                .filter(d -> d.senderKind().equals(sending.senderKind()) && paper.marked(Mark.AUDIT_SUPERVISION)).findFirst();
        if (own.isPresent()) {
            return own.get().to().kind().equals(sending.toKind()) ? own.get().ground().holds()
                    : own.get().ground().broken("goes-to-one-post", Map.of("to", own.get().to().title(), "sentTo", sending.toTitle()));
        }
        if (sending.inCharge() || sending.entrusted()) {
            return portfolio.ground().holds();
        }
        if (goesOn(paper, sending)) {
            return portfolio.ground().holds().and(others.map(Ground::holds).orElseGet(Findings::none));
        }
        return portfolio.ground().broken("not-in-portfolio",
                Map.of("sentTo", sending.toTitle(), "inCharge", sending.inChargeName().isEmpty() ? "（分工未登记）" : sending.inChargeName()));
    }

    /** Another leader after the leader in charge, or the head of a government for a major matter. */
    private boolean goesOn(Paper paper, Sending sending) {
        boolean headOfMajor = paper.marked(Mark.MAJOR_MATTER) && major.filter(m -> m.approver().kind().equals(sending.toKind())).isPresent();
        boolean head = sending.toKind().equals("head");
        return sending.seenInCharge() && (headOfMajor || head || others.isPresent())
                || headOfMajor && major.filter(m -> !m.via()).isPresent();
    }

    /** Ending a paper on the approvals it has, or taking it on to signature. */
    public Findings judgeEnding(Paper paper, boolean approvedInCharge, boolean approvedByHead) {
        if (paper.marked(Mark.MAJOR_MATTER) && major.isPresent()) {
            Major rule = major.get();
            return approvedByHead ? rule.ground().holds()
                    : rule.ground().broken("major-matter-not-approved-by-head", Map.of("approver", rule.approver().title()));
        }
        return approvedInCharge || approvedByHead ? portfolio.ground().holds()
                : portfolio.ground().broken("not-approved", Map.of("approver", portfolio.to().title()));
    }

    @Override
    public String toString() {
        return "Routing[" + portfolio.ground() + ": 按分工呈" + portfolio.to()
                + major.map(m -> "；" + m.ground() + ": 重大事项报" + m.approver()).orElse("") + "]";
    }
}
