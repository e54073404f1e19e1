package org.guiju.document.domain.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Role;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Who countersigns a paper (会签): between units before it is submitted, or between leaders before it is signed.
 *
 * @param units   countersigning between the sponsor and the units it touches; empty where the regulation does not ask for it
 * @param leaders countersigning by the other leaders whose portfolio is touched; empty likewise
 */
public record ConsultCosign(Optional<BetweenUnits> units, Optional<BetweenLeaders> leaders) {

    private static final String KEY = "document.consult.cosign";

    public static RuleDefinition<ConsultCosign> definition() {
        return Defined.by(KEY, ConsultCosign::read);
    }

    private static ConsultCosign read(RuleBook book, Params.Reading reading) {
        Optional<BetweenUnits> units = Optional.empty();
        Optional<BetweenLeaders> leaders = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            Set<DocumentKind> kinds = params.each("covers").stream().flatMap(cover -> {
                cover.leave("inNameOf", "to");
                return Named.among(DocumentKind.class, cover.choices("papers", Named.ids(DocumentKind.class))).stream();
            }).collect(Collectors.toSet());
            List<Params> paths = params.each("paths");
            if (params.choice("touches", Set.of("authority", "concern", "portfolio")).equals("portfolio")) {
                leaders = Optional.of(readLeaders(book, item, kinds, paths));
            } else {
                units = Optional.of(readUnits(book, item, kinds, paths));
            }
        }
        return new ConsultCosign(units, leaders);
    }

    private static BetweenUnits readUnits(RuleBook book, Item item, Set<DocumentKind> kinds, List<Params> paths) {
        List<Role> lead = new ArrayList<>();
        List<Role> others = new ArrayList<>();
        boolean joint = false;
        for (Params path : paths) {
            joint |= path.choice("path", Set.of("cosign", "joint-submission")).equals("joint-submission");
            lead.addAll(Role.of(book, path.optionalPosts("lead")));
            others.addAll(Role.of(book, path.optionalPosts("others")));
        }
        return new BetweenUnits(Ground.of(item), kinds, lead, others, joint);
    }

    private static BetweenLeaders readLeaders(RuleBook book, Item item, Set<DocumentKind> kinds, List<Params> paths) {
        List<Role> instead = new ArrayList<>();
        for (Params path : paths) {
            path.leave("others");
            List<Role> signers = Role.of(book, path.posts("signers"));
            if (path.choice("path", Set.of("cosign", "direct-signature")).equals("direct-signature")) {
                instead.addAll(signers);
            }
        }
        return new BetweenLeaders(Ground.of(item), kinds, Mark.OTHER_PORTFOLIO, instead);
    }


    /**
     * @param kinds       kinds of paper it is for; empty for all
     * @param lead        kinds of post that may sign for the sponsor
     * @param others      kinds of post that may sign for a touched unit
     * @param orJoint     whether submitting the paper together serves instead
     */
    public record BetweenUnits(Ground ground, Set<DocumentKind> kinds, List<Role> lead, List<Role> others, boolean orJoint) {
        public BetweenUnits {
            kinds = Set.copyOf(kinds);
            lead = List.copyOf(lead);
            others = List.copyOf(others);
        }
    }

    /**
     * @param kinds     kinds of paper it is for
     * @param mark      what the paper must carry for it to apply
     * @param orSigner  kinds of post whose signature serves instead
     */
    public record BetweenLeaders(Ground ground, Set<DocumentKind> kinds, Mark mark, List<Role> orSigner) {
        public BetweenLeaders {
            kinds = Set.copyOf(kinds);
            orSigner = List.copyOf(orSigner);
        }
    }

    /** How one touched unit stands to the paper. */
    public enum Standing { SIGNED, DEEMED, DISPUTED, NONE }

    public record Unit(String name, Standing standing) {}

    /** A paper that touches other departments' authority, when it is submitted. */
    public Findings judgeSubmission(Paper paper, boolean leadSigned, List<Unit> touched, boolean joint) {
        return units.filter(u -> !touched.isEmpty() && (u.kinds().isEmpty() || u.kinds().contains(paper.kind())))
                .map(u -> judge(u, leadSigned, touched, joint))
                .orElseGet(Findings::none);
    }

    private static Findings judge(BetweenUnits rule, boolean leadSigned, List<Unit> touched, boolean joint) {
        Ground ground = rule.ground();
        if (rule.orJoint() && joint) {
            return ground.holds();
        }
        List<String> unsigned = touched.stream().filter(t -> t.standing() == Standing.NONE).map(Unit::name).toList();
        Findings findings = ground.holds();
        if (!leadSigned) {
            findings = findings.and(ground.broken("sponsor-not-cosigned", Map.of("signers", Role.titles(rule.lead()))));
        }
        return unsigned.isEmpty() ? findings : findings.and(ground.broken("units-not-cosigned", Map.of("units", unsigned)));
    }

    /** Putting a unit's name to the paper. */
    public Findings judgeSignature(boolean forSponsor, String unit, String postKind, String post) {
        if (units.isEmpty()) {
            return Findings.none();
        }
        List<Role> able = forSponsor ? units.get().lead() : units.get().others();
        return able.stream().anyMatch(r -> PostKinds.is(postKind, r.kind())) ? units.get().ground().holds()
                : units.get().ground().brokenByActor(forSponsor ? "sponsor-cosign-by-principal" : "cosign-by-leader-of-unit",
                        Map.of("unit", unit, "signers", Role.titles(able), "post", post));
    }

    /** A paper that touches another leader's portfolio, when it is signed. */
    public Findings judgeLeaders(Paper paper, boolean cosigned, String signer) {
        return leaders.filter(l -> l.kinds().contains(paper.kind()) && paper.marked(l.mark()))
                .map(l -> cosigned || l.orSigner().stream().anyMatch(r -> r.kind().equals(signer)) ? l.ground().holds()
                        : l.ground().broken("other-leader-not-cosigned", Map.of("signers", Role.titles(l.orSigner()))))
                .orElseGet(Findings::none);
    }

    @Override
    public String toString() {
        return "ConsultCosign[" + units.map(u -> u.ground() + ": 主办方" + u.lead() + "、相关方" + u.others()
                + (u.orJoint() ? "，或联合上报" : "")).orElse("")
                + leaders.map(l -> l.ground() + ": 其他分管领导会签，或由" + l.orSigner() + "签发").orElse("") + "]";
    }
}
