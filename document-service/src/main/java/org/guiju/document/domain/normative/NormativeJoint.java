package org.guiju.document.domain.normative;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * A normative document on the business of several departments is the government's, or all of theirs; never of one alone.
 *
 * @param consult whether the others are heard first
 * @param least   from so many departments on
 */
public record NormativeJoint(Ground ground, boolean consult, int least) {

    private static final String KEY = "document.normative.joint";

    public static RuleDefinition<NormativeJoint> definition() {
        return Defined.by(KEY, NormativeJoint::read);
    }

    private static NormativeJoint read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.choices("forms", Set.of("government-decision", "government-order", "government-normative", "joint-departments"));
        return new NormativeJoint(Ground.of(item), params.flag("consult", false), params.count("minDepartments"));
    }

    /** Whether it can go on, or out, in this name. */
    public Findings judge(Subject subject, List<Partner> partners) {
        if (!subject.marks().contains(Mark.NORMATIVE) || partners.size() + 1 < least) {
            return Findings.none();
        }
        List<String> unheard = consult ? named(partners.stream().filter(p -> !p.heard() && !p.signed())) : List.of();
        Findings heard = unheard.isEmpty() ? ground.holds() : ground.broken("units-not-consulted", Map.of("units", unheard));
        if (subject.issuer() != Issuer.UNIT) {
            return heard;
        }
        if (!subject.marks().contains(Mark.JOINT_DEPARTMENTS)) {
            return heard.and(ground.broken("several-departments-one-issuer", Map.of("units", named(partners.stream()))));
        }
        List<String> unsigned = named(partners.stream().filter(p -> !p.signed()));
        return unsigned.isEmpty() ? heard : heard.and(ground.broken("units-not-cosigned", Map.of("units", unsigned)));
    }

    private static List<String> named(Stream<Partner> partners) {
        return partners.map(Partner::name).toList();
    }

    @Override
    public String toString() {
        return "NormativeJoint[" + ground + ": 涉及" + least + "个以上部门的，由政府制定或部门联合制定]";
    }
}
