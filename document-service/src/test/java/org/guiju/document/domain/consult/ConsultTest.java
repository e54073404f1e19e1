package org.guiju.document.domain.consult;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.consult.ConsultCosign.Standing;
import org.guiju.document.domain.consult.ConsultDisagreement.Section;
import org.guiju.document.domain.consult.ConsultRequired.Progress;
import org.guiju.document.domain.consult.ConsultRequired.Touched;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who must have been asked and have signed, and what a paper says when its parties disagree. */
class ConsultTest {

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(b -> b.clause().item()).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-29.1", "anze, anze-30.2", "boli, boli-27.2", "ziyang, ziyang-46.1", "xiangshan, xiangshan-47.1"})
    @Proves({"ziyuan-29.1", "anze-30.2", "boli-27.2", "ziyang-46.1", "xiangshan-47.1"})
    void aTouchedDepartmentIsAskedAndAnswersBeforeARequestGoesUp(String id, String item) {
        ConsultRequired rule = Governments.rules(id).consult().required().orElseThrow();

        for (Progress bad : List.of(Progress.NOT_ASKED, Progress.WAITING)) {
            assertThat(items(rule.judge(APaper.request().paper(), List.of(new Touched("财政局", UnitClass.DEPARTMENT, bad))))).containsExactly(item);
        }
        for (Progress good : List.of(Progress.SETTLED, Progress.DISPUTED)) {
            assertThat(items(rule.judge(APaper.request().paper(), List.of(new Touched("财政局", UnitClass.DEPARTMENT, good))))).isEmpty();
        }
        assertThat(items(rule.judge(APaper.request().paper(), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, TOWNSHIP, ziyuan-28.3", "anze, TOWNSHIP, anze-30.2", "boli, TOWNSHIP, boli-27.2", "ziyang, COUNTY, ziyang-27.6",
        "ziyang, DEPARTMENT, ziyang-27.5", "xiangshan, DEPARTMENT, xiangshan-25.3", "xiangshan, TOWNSHIP, xiangshan-25.4"})
    @Proves({"ziyuan-28.3", "anze-30.2", "boli-27.2", "ziyang-27.5", "ziyang-27.6", "xiangshan-25.3", "xiangshan-25.4"})
    void aMajorMatterAsksEveryoneItConcerns(String id, UnitClass unit, String item) {
        ConsultRequired rule = Governments.rules(id).consult().required().orElseThrow();
        APaper major = APaper.request().marked(Mark.MAJOR_MATTER);

        assertThat(items(rule.judge(major.paper(), List.of(new Touched("某单位", unit, Progress.NOT_ASKED))))).contains(item);
        Findings chased = rule.judge(major.paper(), List.of(new Touched("某单位", unit, Progress.CHASED_IN_VAIN)));
        assertThat(items(chased)).isEmpty();
        assertThat(chased.obligations()).extracting(o -> o.code()).contains("state-unanswered-units");
    }

    @Test
    @Proves("ziyang-20.2")
    void inZiyangANormativeDocumentHearsTheDepartmentsItTouches() {
        ConsultRequired rule = Governments.rules("ziyang").consult().required().orElseThrow();

        assertThat(items(rule.judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).marked(Mark.NORMATIVE).paper(),
                List.of(new Touched("环保局", UnitClass.DEPARTMENT, Progress.NOT_ASKED))))).containsExactly("ziyang-20.2");
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-29.2", "anze, anze-31.1", "boli, boli-28.1"})
    @Proves({"ziyuan-29.2", "anze-31.1", "boli-28.1"})
    void theSponsorSignsByItsPrincipalAndTheOthersByAnyOfTheirLeaders(String id, String item) {
        ConsultCosign rule = Governments.rules(id).consult().cosign().orElseThrow();

        assertThat(items(rule.judgeSignature(true, "住建局", "department-leader", "副局长"))).containsExactly(item);
        assertThat(items(rule.judgeSignature(true, "住建局", "department-head", "局长"))).isEmpty();
        assertThat(items(rule.judgeSignature(false, "财政局", "department-leader", "副局长"))).isEmpty();
        assertThat(items(rule.judgeSignature(false, "财政局", "department", "文书"))).containsExactly(item);
        List<ConsultCosign.Unit> open = List.of(new ConsultCosign.Unit("财政局", Standing.NONE));
        List<ConsultCosign.Unit> deemed = List.of(new ConsultCosign.Unit("财政局", Standing.DEEMED));
        assertThat(items(rule.judgeSubmission(APaper.request().paper(), true, open, false))).containsExactly(item);
        assertThat(items(rule.judgeSubmission(APaper.request().paper(), false, deemed, false))).containsExactly(item);
        assertThat(items(rule.judgeSubmission(APaper.request().paper(), true, deemed, false))).isEmpty();
        assertThat(items(rule.judgeSubmission(APaper.request().paper(), false, open, true))).isEmpty();
    }

    @Test
    @Proves("xiangshan-50.2")
    void inXiangshanALetterIntoAnotherPortfolioIsCosignedOrSignedByTheHeadOrTheExecutiveDeputy() {
        ConsultCosign rule = Governments.rules("xiangshan").consult().cosign().orElseThrow();
        APaper letter = APaper.of(Issuer.GOVERNMENT, DocumentKind.LETTER).to(Addressee.Kind.UPPER_DEPARTMENT).marked(Mark.OTHER_PORTFOLIO);

        assertThat(items(rule.judgeLeaders(letter.paper(), false, "deputy"))).containsExactly("xiangshan-50.2");
        assertThat(items(rule.judgeLeaders(letter.paper(), true, "deputy"))).isEmpty();
        assertThat(items(rule.judgeLeaders(letter.paper(), false, "head"))).isEmpty();
        assertThat(items(rule.judgeLeaders(letter.paper(), false, "executive-deputy"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-29.4, ziyuan-29.3", "anze, anze-31.3, anze-31.2", "boli, boli-28.3, boli-28.2"})
    @Proves({"ziyuan-29.3", "ziyuan-29.4", "anze-31.2", "anze-31.3", "boli-28.2", "boli-28.3"})
    void whenTheyDisagreeThePrincipalNegotiatesAndThePaperSaysAllThree(String id, String statement, String negotiation) {
        ConsultDisagreement rule = Governments.rules(id).consult().disagreement().orElseThrow();
        Set<Section> all = EnumSet.of(Section.OPINIONS, Section.GROUNDS, Section.PROPOSAL);

        assertThat(items(rule.judgeSubmission(Set.of(), all))).containsExactly(negotiation);
        assertThat(items(rule.judgeSubmission(Set.of("department-head"), all))).isEmpty();
        for (Section lacking : all) {
            Set<Section> some = EnumSet.copyOf(all);
            some.remove(lacking);
            assertThat(items(rule.judgeSubmission(Set.of("department-head"), some))).containsExactly(statement);
        }
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, leader-in-charge, ziyuan-30.3", "anze, leader-in-charge, anze-32.3", "boli, deputy-in-charge, boli-29.4",
        "xiangshan, leader-in-charge, xiangshan-48.2"})
    @Proves({"ziyuan-30.3", "anze-32.3", "boli-29.4", "xiangshan-48.2"})
    void thenTheSponsorsLeaderInChargeCoordinatesAndNobodyElse(String id, String role, String item) {
        ConsultDisagreement rule = Governments.rules(id).consult().disagreement().orElseThrow();

        assertThat(items(rule.judgeStep(role, Set.of(role), Set.of("department-head")))).isEmpty();
        assertThat(items(rule.judgeStep(role, Set.of(), Set.of("department-head")))).containsExactly(item);
        assertThat(items(rule.judgeStep(role, Set.of(role), Set.of()))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-30.4", "anze, anze-32.4", "xiangshan, xiangshan-48.3"})
    @Proves({"ziyuan-30.4", "anze-32.4", "xiangshan-48.3"})
    void aDeputyDirectorOfTheOfficeAssists(String id, String item) {
        ConsultDisagreement.Assistant assistant = Governments.rules(id).consult().disagreement().orElseThrow().assistant().orElseThrow();

        assertThat(assistant.ground().clause().item()).isEqualTo(item);
        assertThat(assistant.post().kind()).isEqualTo("office-deputy-director");
    }

    @Test
    @Proves({"ziyang-46.2", "ziyang-46.3"})
    void inZiyangThreeStepsComeInOrderBeforeTheGovernmentDecides() {
        ConsultDisagreement rule = Governments.rules("ziyang").consult().disagreement().orElseThrow();
        String liaison = "liaison-deputy-secretary-general";
        Set<Section> all = EnumSet.of(Section.PROCESS, Section.OPINIONS, Section.PROPOSAL);

        assertThat(items(rule.judgeStep(liaison, Set.of(liaison), Set.of()))).containsExactly("ziyang-46.2");
        assertThat(items(rule.judgeStep("department-head", Set.of(), Set.of()))).containsExactly("ziyang-46.2");
        assertThat(items(rule.judgeStep("leader-in-charge", Set.of("leader-in-charge"), Set.of("department-head")))).containsExactly("ziyang-46.2");
        Set<String> steps = Set.of("department-head", liaison, "leader-in-charge");
        assertThat(items(rule.judgeSubmission(Set.of("department-head"), all))).containsExactly("ziyang-46.2");
        assertThat(items(rule.judgeSubmission(steps, EnumSet.of(Section.PROCESS, Section.OPINIONS)))).containsExactly("ziyang-46.3");
        assertThat(items(rule.judgeSubmission(steps, all))).isEmpty();
    }

    @Test
    @Proves("xiangshan-47.2")
    void inXiangshanGroundsAndARecommendationAreSetOut() {
        ConsultDisagreement rule = Governments.rules("xiangshan").consult().disagreement().orElseThrow();

        assertThat(items(rule.judgeSubmission(Set.of("department-head"), EnumSet.of(Section.GROUNDS)))).containsExactly("xiangshan-47.2");
        assertThat(items(rule.judgeSubmission(Set.of("department-head"), EnumSet.of(Section.GROUNDS, Section.PROPOSAL)))).isEmpty();
    }
}
