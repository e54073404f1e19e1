package org.guiju.document.domain.sign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Pen;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.document.domain.Governments.covering;
import static org.guiju.document.domain.Governments.entrusted;
import static org.guiju.document.domain.Governments.inCharge;
import static org.guiju.document.domain.Governments.pen;

/** The signature matrix, cell by cell: who may, and the item that stops whoever may not. */
class SignTest {

    private static Findings judged(String id, APaper paper, Pen pen, boolean reviewed) {
        Set<Mark> confirmed = paper.paper().marks();
        return Governments.rules(id).sign().orElseThrow().judge(new Sign.Signing(paper.paper(), pen, reviewed, confirmed, Optional.empty()));
    }

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(b -> b.clause().item()).distinct().toList();
    }

    @ParameterizedTest(name = "{0} {1} {2} to {3} marked {4}: {5} signs, {6} is stopped by {7}")
    @CsvSource(nullValues = "-", value = {
        "ziyuan, GOVERNMENT, ORDER, UNIT, -, head, deputy*, ziyuan-31.1",
        "ziyuan, GOVERNMENT, BILL, PEOPLE_CONGRESS, -, head, deputy*, ziyuan-31.2",
        "ziyuan, GOVERNMENT, REQUEST, UPPER_GOVERNMENT, -, head, executive-deputy, ziyuan-31.3",
        "ziyuan, GOVERNMENT, LETTER, UPPER_DEPARTMENT, -, deputy*, office-director, ziyuan-31.4",
        "ziyuan, GOVERNMENT, LETTER, PEER_GOVERNMENT, IMPORTANT, head, deputy*, ziyuan-31.5",
        "ziyuan, GOVERNMENT, NOTICE, UNIT, OVERALL_SITUATION, head, deputy*, ziyuan-31.5",
        "ziyuan, OFFICE, NOTICE, UNIT, -, office-director, office-deputy-director, ziyuan-31.6",
        "ziyuan, OFFICE, NOTICE, UNIT, IMPORTANT, deputy*, office-director, ziyuan-31.7",
        "anze, GOVERNMENT, DECISION, UNIT, -, head, executive-deputy, anze-33.1",
        "anze, GOVERNMENT, BILL, PEOPLE_CONGRESS, -, head, executive-deputy, anze-33.1",
        "anze, GOVERNMENT, NOTICE, UNIT, -, head, deputy*, anze-33.2",
        "anze, GOVERNMENT, LETTER, PEER_GOVERNMENT, -, head, deputy*, anze-33.2",
        "anze, OFFICE, NOTICE, UNIT, -, deputy*, office-director, anze-33.3",
        "anze, OFFICE, NOTICE, UNIT, IMPORTANT, head, deputy*, anze-33.4",
        "boli, GOVERNMENT, NOTICE, UNIT, NORMATIVE, head, deputy*, boli-30.1",
        "boli, GOVERNMENT, REQUEST, UPPER_GOVERNMENT, -, head, deputy*, boli-30.2",
        "boli, GOVERNMENT, NOTICE, UNIT, -, head, deputy*, boli-30.3",
        "boli, OFFICE, NOTICE, UNIT, -, deputy*, office-director, boli-30.6",
        "boli, OFFICE, NOTICE, UNIT, IMPORTANT, head, deputy*, boli-30.7",
        "ziyang, GOVERNMENT, REQUEST, UPPER_GOVERNMENT, -, head, deputy*, ziyang-48.1",
        "ziyang, OFFICE, NOTICE, UNIT, DEPLOYMENT, head, deputy*, ziyang-48.1",
        "ziyang, GOVERNMENT, NOTICE, UNIT, NORMATIVE, head, secretary-general, ziyang-48.1",
        "ziyang, OFFICE, NOTICE, UNIT, -, deputy*, deputy-secretary-general, ziyang-48.2",
        "xiangshan, GOVERNMENT, ORDER, UNIT, -, head, executive-deputy, xiangshan-49.1",
        "xiangshan, GOVERNMENT, BILL, PEOPLE_CONGRESS, -, head, deputy*, xiangshan-49.2",
        "xiangshan, GOVERNMENT, REQUEST, UPPER_GOVERNMENT, -, head, executive-deputy, xiangshan-49.4",
        "xiangshan, GOVERNMENT, NOTICE, UNIT, IMPORTANT, head, deputy*, xiangshan-49.5",
        "xiangshan, OFFICE, NOTICE, UNIT, -, office-director, office-deputy-director, xiangshan-49.6",
        "xiangshan, GOVERNMENT, LETTER, UPPER_DEPARTMENT, -, head, deputy*, xiangshan-50.1",
        "xiangshan, OFFICE, REPLY, UNIT, REPLY_FOR_GOVERNMENT, deputy*, office-director, xiangshan-50.3"})
    @Proves({"ziyuan-31.1", "ziyuan-31.2", "ziyuan-31.3", "ziyuan-31.4", "ziyuan-31.5", "ziyuan-31.6", "ziyuan-31.7", "anze-33.1", "anze-33.2",
        "anze-33.3", "anze-33.4", "boli-30.1", "boli-30.2", "boli-30.3", "boli-30.6", "boli-30.7", "ziyang-48.1", "ziyang-48.2", "xiangshan-49.1",
        "xiangshan-49.2", "xiangshan-49.4", "xiangshan-49.5", "xiangshan-49.6", "xiangshan-50.1", "xiangshan-50.3"})
    void whoSignsWhat(String id, Issuer issuer, DocumentKind kind, Addressee.Kind to, String marks, String signer, String other, String item) {
        APaper paper = APaper.of(issuer, kind).to(to).marked(marks(marks));

        assertThat(items(judged(id, paper, hand(signer), true))).isEmpty();
        assertThat(items(judged(id, paper, hand(other), true))).containsExactly(item);
        assertThat(items(judged(id, paper, drafter(hand(signer)), true))).isNotEmpty();
    }

    private static Mark[] marks(String marks) {
        return marks == null ? new Mark[0] : Arrays.stream(marks.split(" ")).map(Mark::valueOf).toArray(Mark[]::new);
    }

    private static Pen hand(String who) {
        return who.endsWith("*") ? inCharge(who.substring(0, who.length() - 1)) : pen(who);
    }

    private static Pen drafter(Pen pen) {
        return new Pen(pen.kind(), pen.title(), pen.inCharge(), pen.covered(), pen.duties(), pen.entrusted(), true);
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-31.3", "anze, anze-33.2", "boli, boli-30.2", "xiangshan, xiangshan-49.4"})
    @Proves({"ziyuan-31.3", "anze-33.2", "boli-30.2", "xiangshan-49.4"})
    void theLeaderInChargeReviewsBeforeTheHeadSigns(String id, String item) {
        APaper request = APaper.of(Issuer.GOVERNMENT, DocumentKind.REQUEST).to(Addressee.Kind.UPPER_GOVERNMENT);

        Findings unreviewed = judged(id, request, pen("head"), false);

        assertThat(unreviewed.breaches()).extracting(b -> b.clause().item() + " " + b.code())
                .containsExactly(item + " not-reviewed-before-signature");
    }

    @Test
    @Proves({"ziyuan-31.1", "ziyuan-31.3"})
    void inZiyuanNotEvenAnActingHeadSignsAnOrderWithoutAnAuthorisationForIt() {
        APaper order = APaper.of(Issuer.GOVERNMENT, DocumentKind.ORDER).to(Addressee.Kind.UNIT);
        Pen acting = covering(pen("head"), Duty.PAPERS, Duty.ACTIVITIES);

        assertThat(items(judged("ziyuan", order, acting, true))).containsExactly("ziyuan-31.1");
        assertThat(items(judged("ziyuan", order, entrusted(acting, Pen.THIS_DOCUMENT), true))).isEmpty();
    }

    @Test
    @Proves({"anze-33.2", "ziyang-48.1"})
    void elsewhereWhoeverActsForTheHeadSignsAsTheHeadWould() {
        APaper request = APaper.of(Issuer.GOVERNMENT, DocumentKind.REQUEST).to(Addressee.Kind.UPPER_GOVERNMENT);
        Pen acting = covering(pen("head"), Duty.PAPERS);

        assertThat(Stream.of("anze", "ziyang").flatMap(id -> items(judged(id, request, acting, true)).stream())).isEmpty();
    }

    @Test
    @Proves({"xiangshan-49.1", "xiangshan-49.4", "xiangshan-49.5"})
    void inXiangshanTheExecutiveDeputySignsOnARecordedEntrustmentButNeverAnOrder() {
        APaper request = APaper.of(Issuer.GOVERNMENT, DocumentKind.REQUEST).to(Addressee.Kind.UPPER_GOVERNMENT);
        APaper notice = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).marked(Mark.IMPORTANT);
        APaper order = APaper.of(Issuer.GOVERNMENT, DocumentKind.ORDER).to(Addressee.Kind.UNIT);
        Pen executive = entrusted(pen("executive-deputy"), "head");

        assertThat(items(judged("xiangshan", request, executive, true))).isEmpty();
        assertThat(items(judged("xiangshan", notice, executive, true))).isEmpty();
        assertThat(items(judged("xiangshan", order, executive, true))).containsExactly("xiangshan-49.1");
        assertThat(items(judged("xiangshan", request, entrusted(pen("deputy"), "head"), true))).containsExactly("xiangshan-49.4");
    }

    @Test
    @Proves({"boli-30.1", "boli-30.3", "xiangshan-50.3"})
    void aRecordedEntrustmentOpensOrdinaryPapersToTheLeaderInChargeOrTheDirector() {
        APaper notice = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT);
        APaper normative = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).marked(Mark.NORMATIVE);
        APaper reply = APaper.of(Issuer.OFFICE, DocumentKind.REPLY).to(Addressee.Kind.UNIT).marked(Mark.REPLY_FOR_GOVERNMENT);

        assertThat(items(judged("boli", notice, entrusted(inCharge("deputy"), "head"), true))).isEmpty();
        assertThat(items(judged("boli", normative, entrusted(inCharge("deputy"), "head"), true))).containsExactly("boli-30.1");
        assertThat(items(judged("xiangshan", reply, entrusted(pen("office-director"), "leader-in-charge"), true))).isEmpty();
    }

    @Test
    @Proves({"xiangshan-49.3"})
    void inXiangshanAppointmentsPutToTheCongressAreTheHeads() {
        APaper appointment = APaper.of(Issuer.GOVERNMENT, DocumentKind.BILL).to(Addressee.Kind.PEOPLE_CONGRESS).marked(Mark.PERSONNEL);

        assertThat(items(judged("xiangshan", appointment, pen("executive-deputy"), true))).contains("xiangshan-49.3");
        assertThat(items(judged("xiangshan", appointment, pen("head"), true))).isEmpty();
    }

    @Test
    @Proves({"ziyang-48.3", "xiangshan-49.7"})
    void aPermissionOpensOneMoreWay() {
        APaper routine = APaper.of(Issuer.OFFICE, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).marked(Mark.ROUTINE_ADMINISTRATIVE);
        APaper office = APaper.of(Issuer.OFFICE, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).marked(Mark.OVERALL_SITUATION);
        Sign ziyang = Governments.rules("ziyang").sign().orElseThrow();

        assertThat(items(judged("ziyang", routine, pen("secretary-general"), true))).isEmpty();
        assertThat(items(ziyang.judge(new Sign.Signing(routine.paper(), pen("secretary-general"), true, Set.of(), Optional.empty()))))
                .containsExactly("ziyang-48.2");
        assertThat(items(judged("xiangshan", office, pen("head"), true))).isEmpty();
        assertThat(items(judged("xiangshan", office, pen("office-director"), true))).isEmpty();
    }

    @Test
    @Proves({"boli-30.4", "boli-30.5", "boli-30.10", "boli-30.11"})
    void inBoliPapersIssuedTogether() {
        Sign rule = Governments.rules("boli").sign().orElseThrow();
        APaper peer = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).marked(Mark.JOINT_PEER);
        APaper same = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).marked(Mark.CONSENT_HEADER, Mark.SAME_PORTFOLIO);
        APaper across = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT)
                .marked(Mark.CONSENT_HEADER, Mark.DIFFERENT_PORTFOLIOS);

        assertThat(items(joint(rule, peer, pen("deputy"), new SignJoint.Together("deputy", true, false)))).isEmpty();
        assertThat(items(joint(rule, peer, pen("deputy"), new SignJoint.Together("head", true, false)))).containsExactly("boli-30.4");
        assertThat(items(joint(rule, peer, pen("deputy"), new SignJoint.Together("deputy", false, false)))).containsExactly("boli-30.5");
        assertThat(items(joint(rule, same, inCharge("deputy"), new SignJoint.Together("deputy", false, false)))).isEmpty();
        assertThat(items(joint(rule, same, pen("deputy"), new SignJoint.Together("deputy", false, false)))).containsExactly("boli-30.10");
        assertThat(items(joint(rule, across, pen("executive-deputy"), new SignJoint.Together("deputy", false, true)))).isEmpty();
        assertThat(items(joint(rule, across, pen("executive-deputy"), new SignJoint.Together("deputy", false, false)))).containsExactly("boli-30.11");
    }

    private static Findings joint(Sign rule, APaper paper, Pen pen, SignJoint.Together together) {
        return rule.judge(new Sign.Signing(paper.paper(), pen, true, Set.of(), Optional.of(together)));
    }
}
