package org.guiju.document.signatory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Role;
import org.guiju.document.domain.sign.Sign;
import org.guiju.document.domain.sign.SignJoint;
import org.guiju.document.domain.sign.SignRow;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the table says.
 *
 * @param signers    who signs
 * @param before     what must have been done before
 * @param delegation how the right passes to somebody else
 * @param basis      the items it rests on
 */
record Line(String signers, String before, String delegation, String basis) {

    /** What the rows say of a situation; that nothing is regulated where none does. */
    static Line of(RuleBook book, Sign sign, Situation situation) {
        List<SignJoint> joint = sign.speakingTogether(situation.paper(), situation.marks());
        if (!joint.isEmpty()) {
            return together(joint);
        }
        List<SignRow> rows = sign.speaking(situation.paper(), situation.marks());
        return rows.isEmpty() ? silent(book, situation.issuer()) : named(rows);
    }

    private static Line named(List<SignRow> rows) {
        List<String> signers = new ArrayList<>();
        rows.stream().filter(row -> !row.permits()).forEach(row -> signers.add(strength(row) + titles(row.signers(), "或")));
        rows.stream().filter(SignRow::permits).forEach(row -> signers.add("也可由" + titles(row.signers(), "或")));
        return new Line(String.join("；", new LinkedHashSet<>(signers)),
                each(rows, row -> row.reviewers().isEmpty() ? null : titles(row.reviewers(), "、") + "审核同意"),
                each(rows, Line::delegation), rows.stream().map(SignRow::ground).map(Line::cited).collect(Collectors.joining("、")));
    }

    private static Line together(List<SignJoint> joint) {
        SequencedSet<String> before = new LinkedHashSet<>();
        joint.stream().filter(j -> !j.reportTo().isEmpty()).forEach(j -> before.add("报告" + titles(j.reportTo(), "、")));
        joint.stream().filter(j -> !j.consents().isEmpty()).forEach(j -> before.add("所涉各位" + titles(j.consents(), "、") + "都同意"));
        String signers = joint.stream().filter(j -> !j.signers().isEmpty())
                .map(j -> titles(j.signers(), "或") + (j.sameRank() ? "（与对方签发人职务相当）" : "")).collect(Collectors.joining("；"));
        return new Line(signers, before.isEmpty() ? "—" : String.join("；", before), "随岗位",
                joint.stream().map(SignJoint::ground).map(Line::cited).collect(Collectors.joining("、")));
    }

    /** A unit's own paper is signed in the unit; the national item that says so binds every organ for its own papers. */
    private static Line silent(RuleBook book, Issuer issuer) {
        Clause national = book.item("national-gw-22.1").orElseThrow().clause();
        return switch (issuer) {
            case UNIT -> new Line("由该部门或单位自己的负责人签，本级政府的岗位都不签", "—", "不作规定 (not regulated)", national.item());
            case GOVERNMENT, OFFICE, OUTSIDE, GOVERNMENT_PARTY_GROUP, PARTY_AND_GOVERNMENT, PARTY_OFFICE_AND_OFFICE ->
                    new Line("不作规定 (not regulated)", "—", "—", "—");
        };
    }

    private static String strength(SignRow row) {
        return switch (row.ground().clause().strength()) {
            case SHOULD -> "一般由";
            case MUST, MAY -> "";
        };
    }

    private static String delegation(SignRow row) {
        return row.delegation().title() + (row.delegates().isEmpty() ? "" : "给" + titles(row.delegates(), "或"));
    }

    private static String each(List<SignRow> rows, Function<SignRow, @Nullable String> of) {
        String all = rows.stream().map(of).filter(Objects::nonNull).distinct().collect(Collectors.joining("；"));
        return all.isEmpty() ? "—" : all;
    }

    private static String titles(List<Role> roles, String between) {
        return String.join(between, Role.titles(roles));
    }

    private static String cited(Ground ground) {
        return ground.clause().item();
    }
}
