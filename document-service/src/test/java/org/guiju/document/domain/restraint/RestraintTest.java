package org.guiju.document.domain.restraint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Fewer papers, government by government. */
class RestraintTest {

    private static final LocalDate DAY = LocalDate.parse("2024-10-08");

    private static Restraint rule(String id) {
        return Governments.rules(id).limits().restraint().orElseThrow();
    }

    private static APaper notice(Issuer issuer) {
        return APaper.of(issuer, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).saying("planLine", "年度计划第3项");
    }

    private static Findings judged(String id, APaper paper) {
        return rule(id).judge(paper.paper(), DAY);
    }

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(Breach::clause).map(Clause::item).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "anze, OFFICE, WITHIN_UNIT_AUTHORITY, anze-35.2", "boli, OFFICE, WITHIN_UNIT_AUTHORITY, boli-32.3",
        "xiangshan, OFFICE, WITHIN_UNIT_AUTHORITY, xiangshan-51.2", "xiangshan, GOVERNMENT, SHOULD_BE_UNITS_OWN, xiangshan-51.2",
        "ziyuan, OFFICE, WITHIN_UNIT_AUTHORITY, ziyuan-34.2", "ziyuan, GOVERNMENT, SHOULD_BE_UNITS_OWN, ziyuan-34.2",
        "ziyang, GOVERNMENT, REFORM_WITHOUT_SUPERIOR, ziyang-50.6", "ziyang, OFFICE, WITHIN_UNIT_AUTHORITY, ziyang-50.6",
        "ziyang, GOVERNMENT, COORDINATION_BODY_MATTER, ziyang-50.7"})
    @Proves({"anze-35.2", "boli-32.3", "xiangshan-51.2", "ziyuan-34.2", "ziyang-50.6", "ziyang-50.7"})
    void whatAUnitCanIssueByItselfIsNotIssuedInTheGovernmentsName(String id, Issuer issuer, Circumstance circumstance, String item) {
        assertThat(items(judged(id, notice(issuer).admitting(circumstance)))).containsExactly(item);
        assertThat(rule(id).judgeFindings(notice(issuer).paper(), Optional.of(Set.of(circumstance))).ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(items(judged(id, notice(Issuer.UNIT).admitting(circumstance)))).isEmpty();
        assertThat(items(judged(id, notice(issuer)))).isEmpty();
    }

    @Test
    @Proves("ziyang-50.6")
    void inZiyangADepartmentThatBreaksNewGroundHasTheMeetingDecideFirst() {
        APaper breaking = notice(Issuer.UNIT).admitting(Circumstance.REFORM_WITHOUT_SUPERIOR, Circumstance.MAJOR_BREAKTHROUGH);

        assertThat(items(judged("ziyang", breaking))).containsExactly("ziyang-50.6");
        assertThat(items(judged("ziyang", breaking.saying("decision", "市政府第12次常务会议")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-35.3", "boli, boli-32.4", "xiangshan, xiangshan-51.3", "ziyuan, ziyuan-34.3", "ziyang, ziyang-50.2"})
    @Proves({"anze-35.3", "boli-32.4", "xiangshan-51.3", "ziyuan-34.3", "ziyang-50.2"})
    void whatIsInForceIsNotIssuedAgainUnlessSomethingIsNewOrItNoLongerApplies(String id, String item) {
        for (Circumstance circumstance : List.of(Circumstance.EXISTING_STILL_APPLIES, Circumstance.LAW_ALREADY_CLEAR)) {
            APaper paper = notice(Issuer.GOVERNMENT).admitting(circumstance);
            assertThat(judged(id, paper).ruling()).isInstanceOf(Ruling.Refused.class);
            assertThat(items(judged(id, paper))).containsExactly(item);
            assertThat(items(judged(id, paper.saying("newContent", "原文件2023年底失效，新增责任单位")))).isEmpty();
            // what the office finds is not set aside by what the drafter says of the contents
            assertThat(items(rule(id).judgeFindings(paper.paper(), Optional.of(Set.of(circumstance))))).containsExactly(item);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anze, anze-35.8, NO_SUBSTANCE", "anze, anze-35.8, DISPENSABLE", "boli, boli-32.11, NO_SUBSTANCE", "xiangshan, xiangshan-51.5, NO_SUBSTANCE",
        "xiangshan, xiangshan-51.5, DISPENSABLE", "ziyuan, ziyuan-34.8, NO_SUBSTANCE", "ziyang, ziyang-50.4, NO_SUBSTANCE",
        "ziyang, ziyang-50.4, DISPENSABLE", "ziyang, ziyang-50.4, NO_NEW_REQUIREMENT"})
    @Proves({"anze-35.8", "boli-32.11", "xiangshan-51.5", "ziyuan-34.8", "ziyang-50.4"})
    void theOfficeSaysWhetherThereIsSubstanceAndAnEmptyPaperGoesNoFurther(String id, String item, Circumstance found) {
        assertThat(rule(id).judgeFindings(notice(Issuer.OFFICE).paper(), Optional.of(Set.of(found))).ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(items(rule(id).judgeFindings(notice(Issuer.OFFICE).paper(), Optional.of(Set.of(found))))).containsExactly(item);
        assertThat(items(rule(id).judgeFindings(notice(Issuer.OFFICE).paper(), Optional.of(Set.of())))).isEmpty();
        assertThat(items(rule(id).judgeFindings(notice(Issuer.OFFICE).paper(), Optional.empty()))).contains(item);
        assertThat(items(rule(id).judgeFindings(notice(Issuer.UNIT).paper(), Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-35.6", "boli, boli-32.9", "xiangshan, xiangshan-51.4", "ziyuan, ziyuan-34.6"})
    @Proves({"anze-35.6", "boli-32.9", "xiangshan-51.4", "ziyuan-34.6"})
    void aDivisionOfTasksByItselfNeedsAnException(String id, String item) {
        Findings alone = judged(id, notice(Issuer.GOVERNMENT).marked(Mark.DIVISION_PLAN));

        assertThat(alone.ruling()).isInstanceOf(Ruling.NeedsException.class);
        assertThat(items(alone)).containsExactly(item);
        assertThat(alone.breaches()).allSatisfy(breach -> assertThat(breach.grantors()).contains("head"));
    }

    @ParameterizedTest
    @CsvSource({"boli, boli-32.6", "ziyuan, ziyuan-34.4"})
    @Proves({"boli-32.6", "ziyuan-34.4"})
    void aSupportingPaperNamesWhoAskedForIt(String id, String item) {
        APaper paper = notice(Issuer.GOVERNMENT).marked(Mark.SUPPORTING_DOCUMENT);

        assertThat(judged(id, paper).ruling()).isInstanceOf(Ruling.NeedsException.class);
        assertThat(items(judged(id, paper))).containsExactly(item);
        assertThat(items(judged(id, paper.saying("basis", "自治区〔2024〕8号第五条要求各县制定实施方案")))).isEmpty();
    }

    @Test
    @Proves("boli-32.7")
    void inBoliASupportingPaperComesInTimeWithMeasuresOfItsOwn() {
        APaper paper = notice(Issuer.GOVERNMENT).marked(Mark.SUPPORTING_DOCUMENT).saying("basis", "省〔2024〕8号").neededBy("2024-09-30");

        assertThat(judged("boli", paper).breaches()).extracting(Breach::code).containsExactly("supporting-late");
        assertThat(items(rule("boli").judge(paper.paper(), LocalDate.parse("2024-09-30")))).isEmpty();
        assertThat(items(judged("boli", paper.saying("lateReason", "等待省里解释")))).isEmpty();
        assertThat(rule("boli").judgeFindings(paper.paper(), Optional.of(Set.of(Circumstance.VERBATIM_COPY))).breaches())
                .extracting(Breach::code).containsExactly("copied-word-for-word");
        assertThat(judged("boli", paper.without("measures")).breaches()).extracting(Breach::code).contains("supporting-without-measures");
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-35.5", "boli, boli-32.8"})
    @Proves({"anze-35.5", "boli-32.8"})
    void aDepartmentDoesNotDemandCompanionPapersOfTownshipsWithoutAuthority(String id, String item) {
        APaper paper = notice(Issuer.UNIT).admitting(Circumstance.DEMANDS_COMPANIONS);

        assertThat(items(judged(id, paper))).containsExactly(item);
        assertThat(items(rule(id).judgeFindings(paper.paper(), Optional.of(Set.of(Circumstance.DEMANDS_COMPANIONS))))).containsExactly(item);
        assertThat(items(judged(id, paper.saying("authorization", "县政府〔2024〕3号")))).isEmpty();
    }

    @Test
    @Proves("boli-32.1")
    void inBoliPapersArePlannedAndOneOutsideThePlanSaysWhy() {
        APaper paper = APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE);

        assertThat(items(judged("boli", paper))).containsExactly("boli-32.1");
        assertThat(items(judged("boli", APaper.of(Issuer.OFFICE, DocumentKind.NOTICE).saying("offPlan", "突发汛情")))).isEmpty();
        assertThat(items(judged("boli", APaper.of(Issuer.OFFICE, DocumentKind.NOTICE).saying("planLine", "第3项")))).isEmpty();
        assertThat(items(judged("boli", APaper.of(Issuer.UNIT, DocumentKind.NOTICE)))).isEmpty();
    }

    @Test
    @Proves("ziyang-50.3")
    void inZiyangPapersOfLikeContentAreMergedOrTheOfficeLetsThemStandWithTheReason() {
        Findings similar = rule("ziyang").judgeFindings(notice(Issuer.OFFICE).paper(), Optional.of(Set.of(Circumstance.SIMILAR_DRAFT)));

        assertThat(similar.ruling()).isInstanceOf(Ruling.NeedsException.class);
        assertThat(items(similar)).containsExactly("ziyang-50.3");
        assertThat(similar.ruling(Optional.of(new Findings.Grant("侧重不同", "secretary-general", "秘书长", "secretary-general"))))
                .isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    @Proves({"ziyang-50.4", "ziyang-50.5"})
    void inZiyangASuperiorsPaperIsForwardedOnlyWhenItIsNotPublicAndSomethingIsAdded() {
        APaper bare = notice(Issuer.OFFICE).marked(Mark.FORWARDS_SUPERIOR);
        assertThat(items(judged("ziyang", bare))).containsExactly("ziyang-50.4");

        APaper added = bare.saying("newContent", "本市任务、责任单位和时限");
        assertThat(items(judged("ziyang", added))).isEmpty();
        assertThat(items(judged("ziyang", added.admitting(Circumstance.SUPERIOR_PUBLIC)))).containsExactly("ziyang-50.5");
    }
}
