package org.guiju.document.domain.consult;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/**
 * Who countersigns a paper (会签): between units before it is submitted, or between leaders before it is signed.
 *
 * @param units   countersigning between the sponsor and the units it touches; empty where the regulation does not ask for it
 * @param leaders countersigning by the other leaders whose portfolio is touched; empty likewise
 */
public record ConsultCosign(Optional<BetweenUnits> units, Optional<BetweenLeaders> leaders) {

    /**
     * @param kinds       kinds of paper it is for; empty for all
     * @param lead        kinds of post that may sign for the sponsor
     * @param others      kinds of post that may sign for a touched unit
     * @param orJoint     whether submitting the paper together serves instead
     */
    public record BetweenUnits(Ground ground, Set<DocumentKind> kinds, List<String> lead, List<String> others, boolean orJoint) {
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
    public record BetweenLeaders(Ground ground, Set<DocumentKind> kinds, Mark mark, List<String> orSigner) {
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
            findings = findings.and(ground.broken("sponsor-not-cosigned", Map.of("signer", rule.lead())));
        }
        return unsigned.isEmpty() ? findings : findings.and(ground.broken("units-not-cosigned", Map.of("units", unsigned)));
    }

    /** Putting a unit's name to the paper. */
    public Findings judgeSignature(boolean forSponsor, String unit, String postKind) {
        if (units.isEmpty()) {
            return Findings.none();
        }
        List<String> able = forSponsor ? units.get().lead() : units.get().others();
        return able.contains(postKind) ? units.get().ground().holds()
                : units.get().ground().brokenByActor(forSponsor ? "sponsor-cosign-by-principal" : "cosign-by-leader-of-unit",
                        Map.of("unit", unit, "signer", able, "post", postKind));
    }

    /** A paper that touches another leader's portfolio, when it is signed. */
    public Findings judgeLeaders(Paper paper, boolean cosigned, String signer) {
        return leaders.filter(l -> l.kinds().contains(paper.kind()) && paper.marked(l.mark()))
                .map(l -> cosigned || l.orSigner().contains(signer) ? l.ground().holds()
                        : l.ground().broken("other-leader-not-cosigned", Map.of("signer", l.orSigner())))
                .orElseGet(Findings::none);
    }

    @Override
    public String toString() {
        return "ConsultCosign[" + units.map(u -> u.ground() + ": 主办方" + u.lead() + "、相关方" + u.others()
                + (u.orJoint() ? "，或联合上报" : "")).orElse("")
                + leaders.map(l -> l.ground() + ": 其他分管领导会签，或由" + l.orSigner() + "签发").orElse("") + "]";
    }
}
