package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Set;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Rules;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office may take in, government by government. */
class IntakeTest {

    private static Rules.Intake intake(String id) {
        return Governments.rules(id).intake();
    }

    private static void refused(Findings findings, String item) {
        assertThat(findings.ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(findings.breaches()).extracting(b -> b.clause().item()).containsExactly(item);
    }

    private static void holds(Findings findings) {
        assertThat(findings.ruling()).isInstanceOf(Ruling.Allowed.class);
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-27.2", "anze, anze-27.3", "boli, boli-26.4", "xiangshan, xiangshan-46.2"})
    @Proves({"ziyuan-27.2", "anze-27.3", "boli-26.4", "xiangshan-46.2"})
    void aTownshipDoesNotSkipItsCountyUnlessThatWasApproved(String id, String item) {
        IntakeSkipLevel rule = intake(id).skipLevel().orElseThrow();

        refused(rule.judge(APaper.request().to(Addressee.Kind.UPPER_GOVERNMENT).paper()), item);
        holds(rule.judge(APaper.request().to(Addressee.Kind.UPPER_GOVERNMENT).approvedToSkip("县政府2024年3月批准").paper()));
        holds(rule.judge(APaper.request().to(Addressee.Kind.GOVERNMENT).paper()));
        holds(rule.judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.REQUEST).to(Addressee.Kind.UPPER_GOVERNMENT).paper()));
        refused(rule.judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.REQUEST).to(Addressee.Kind.HIGHER_GOVERNMENT).paper()), item);
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-27.3", "anze, anze-27.4", "boli, boli-26.5", "ziyang, ziyang-45.3", "xiangshan, xiangshan-46.3"})
    @Proves({"ziyuan-27.3", "anze-27.4", "boli-26.5", "ziyang-45.3", "xiangshan-46.3"})
    void oneAddresseeAndNoSecond(String id, String item) {
        IntakeMultiHead rule = intake(id).multiHead().orElseThrow();

        holds(rule.judge(APaper.request().to(Addressee.Kind.GOVERNMENT).paper()));
        refused(rule.judge(APaper.request().to(Addressee.Kind.GOVERNMENT, Addressee.Kind.PARTY_COMMITTEE).paper()), item);
        holds(rule.judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT, Addressee.Kind.UNIT).paper()));
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-27.4", "anze, anze-27.5", "boli, boli-26.6", "xiangshan, xiangshan-46.4"})
    @Proves({"ziyuan-27.4", "anze-27.5", "boli-26.6", "xiangshan-46.4"})
    void oneRequestOneMatter(String id, String item) {
        IntakeOneMatter rule = intake(id).oneMatter().orElseThrow();

        holds(rule.judge(APaper.request().asking("资金").paper()));
        refused(rule.judge(APaper.request().asking("资金", "编制").paper()), item);
        holds(rule.judge(APaper.of(Issuer.UNIT, DocumentKind.REPORT).asking("资金", "编制").paper()));
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-27.5", "anze, anze-27.6", "boli, boli-26.8", "xiangshan, xiangshan-46.5"})
    @Proves({"ziyuan-27.5", "anze-27.6", "boli-26.8", "xiangshan-46.5"})
    void aReportCarriesNoRequest(String id, String item) {
        IntakeReportWithRequest rule = intake(id).reportWithRequest().orElseThrow();

        refused(rule.judge(APaper.of(Issuer.UNIT, DocumentKind.REPORT).carryingARequest().paper()), item);
        holds(rule.judge(APaper.of(Issuer.UNIT, DocumentKind.REPORT).paper()));
    }

    @ParameterizedTest
    @CsvSource({
        "ziyuan, ziyuan-27.6, assigned-by-leader, true", "ziyuan, ziyuan-27.6, personal-by-rule, true", "ziyuan, ziyuan-27.6, secret-direct, false",
        "anze, anze-27.7, top-secret-direct, true", "anze, anze-27.7, personal-by-rule, false",
        "boli, boli-26.9, top-secret-direct, true", "boli, boli-26.9, urgent-major, false",
        "ziyang, ziyang-45.2, urgent-major, true", "ziyang, ziyang-45.2, major-incident, true", "ziyang, ziyang-45.2, top-secret-direct, false",
        "xiangshan, xiangshan-46.6, secret-direct, true", "xiangshan, xiangshan-46.6, top-secret-direct, false"})
    @Proves({"ziyuan-27.6", "anze-27.7", "boli-26.9", "ziyang-45.2", "xiangshan-46.6"})
    void everyGovernmentHasItsOwnExceptionsForALeaderAddressedPersonally(String id, String item, String exception, boolean known) {
        IntakeDirectToLeader rule = intake(id).directToLeader().orElseThrow();
        Findings claimed = rule.judge(APaper.request().to(Addressee.Kind.LEADER).direct(exception, "县长3月1日交办").paper());

        assertThat(claimed.breaches().isEmpty()).isEqualTo(known);
        Findings without = rule.judge(APaper.request().to(Addressee.Kind.LEADER).paper());
        assertThat(without.ruling()).isInstanceOf(Ruling.NeedsException.class);
        assertThat(without.breaches()).extracting(b -> b.clause().item()).containsExactly(item);
        assertThat(rule.judge(APaper.request().to(Addressee.Kind.LEADER).direct(exception, " ").paper()).breaches()).hasSize(1);
    }

    @Test
    @Proves("ziyang-45.1")
    void inZiyangPapersComeThroughTheOfficeUnlessTheyMayGoDirectly() {
        IntakeChannel rule = intake("ziyang").channel().orElseThrow();

        refused(rule.judge(APaper.request().to(Addressee.Kind.LEADER).paper(), false), "ziyang-45.1");
        holds(rule.judge(APaper.request().to(Addressee.Kind.LEADER).paper(), true));
        holds(rule.judge(APaper.request().paper(), false));
    }

    @Test
    @Proves("boli-26.7")
    void inBoliARequestBringsFactsAndMeasures() {
        IntakeProposal rule = intake("boli").proposal().orElseThrow();

        holds(rule.judge(APaper.request().paper()));
        refused(rule.judge(APaper.request().without("measures").paper()), "boli-26.7");
        refused(rule.judge(APaper.request().without("facts").paper()), "boli-26.7");
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-27.1", "anze, anze-27.1", "boli, boli-26.1", "ziyang, ziyang-44.1", "xiangshan, xiangshan-46.1"})
    @Proves({"ziyuan-27.1", "anze-27.1", "boli-26.1", "ziyang-44.1", "xiangshan-46.1"})
    void theTitleEndsWithOneKindAndTheOfficeConfirmsTheRest(String id, String item) {
        IntakeConformity rule = intake(id).conformity().orElseThrow();

        holds(rule.judge(APaper.request().paper()));
        refused(rule.judge(APaper.request().titled("关于修建防洪堤的请示报告").paper()), item);
        refused(rule.judge(APaper.request().titled("关于修建防洪堤的函").paper()), item);
        APaper order = APaper.of(Issuer.GOVERNMENT, DocumentKind.ORDER).to(Addressee.Kind.UNIT);
        holds(rule.judge(order.titled("森林防火禁火令").paper()));
        holds(rule.judge(order.titled("关于林区禁火的命令").paper()));
        refused(rule.judge(order.titled("关于林区禁火的通知").paper()), item);
        refused(rule.judge(APaper.request().titled("森林防火禁火令").paper()), item);
        refused(rule.judge(APaper.request().to().paper()), item);
        refused(rule.judgeFindings(Set.of("格式")), item);
        holds(rule.judgeFindings(Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"boli, boli-26.10", "xiangshan, xiangshan-58.2", "anze, national-gw-24.1"})
    @Proves({"boli-26.10", "xiangshan-58.2", "national-gw-24.1"})
    void whatDoesNotConformOnlyGoesBackAndWithAReason(String id, String item) {
        IntakeReturn rule = intake(id).returning().orElseThrow();

        refused(rule.judgeGoingOn(List.of("一文两事")), item);
        holds(rule.judgeGoingOn(List.of()));
        refused(rule.judgeReturning(" "), item);
        holds(rule.judgeReturning("一文两事"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "ziyang", "xiangshan"})
    void elsewhereOnlyAForwardedRequestNeedsARecommendation(String id) {
        IntakeProposal rule = intake(id).proposal().orElseThrow();

        holds(rule.judge(APaper.request().without("measures").paper()));
        assertThat(rule.judge(APaper.request().without("measures").marked(Mark.FORWARDING_SUBORDINATE_REQUEST).paper()).breaches())
                .extracting(Breach::code).containsExactly("proposal-lacking");
    }
}
