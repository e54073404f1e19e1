package org.guiju.document.domain.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.document.domain.review.ADossier.facts;
import static org.guiju.document.domain.review.ADossier.items;
import static org.guiju.document.domain.review.ADossier.subject;
import static org.guiju.document.domain.review.ReviewKind.EXPERT_ARGUMENT;
import static org.guiju.document.domain.review.ReviewKind.FAIR_COMPETITION;
import static org.guiju.document.domain.review.ReviewKind.FISCAL_CAPACITY;
import static org.guiju.document.domain.review.ReviewKind.LEGALITY;
import static org.guiju.document.domain.review.ReviewKind.OPINIONS;
import static org.guiju.document.domain.review.ReviewKind.RESEARCH;
import static org.guiju.document.domain.review.ReviewKind.RISK_ASSESSMENT;
import static org.guiju.document.domain.review.ReviewKind.SOCIAL_RISK;

/** What a great decision goes through, and from which sides a weighty matter is assessed. */
class ReviewAssessmentTest {

    private static final Subject GREAT = subject(Issuer.UNIT, Mark.MAJOR_DECISION);
    private static final Set<ReviewKind> FIVE = EnumSet.of(RESEARCH, EXPERT_ARGUMENT, RISK_ASSESSMENT, LEGALITY, OPINIONS);

    private static ReviewAssessment rule(String id) {
        return Governments.rules(id).reviews().assessment().orElseThrow();
    }

    private static Dossier of(Set<ReviewKind> kinds) {
        return ADossier.with(kinds.toArray(ReviewKind[]::new)).dossier();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-11.1", "ziyuan, ziyuan-11.1"})
    @Proves({"anze-11.1", "ziyuan-11.1"})
    void aGreatDecisionLacksNoneOfFiveStepsAndNeedsNoMore(String id, String item) {
        for (ReviewKind step : FIVE) {
            Set<ReviewKind> four = EnumSet.copyOf(FIVE);
            four.remove(step);
            assertThat(items(rule(id).judge(Gate.SUBMISSION, GREAT, of(four)))).containsExactly(item);
            assertThat(facts(rule(id).judge(Gate.SUBMISSION, GREAT, of(four)), "lacking")).containsExactly(List.of(step.title()));
        }
        assertThat(items(rule(id).judge(Gate.SUBMISSION, GREAT, of(FIVE)))).isEmpty();
        assertThat(items(rule(id).judge(Gate.SUBMISSION, subject(Issuer.UNIT), Dossier.EMPTY))).isEmpty();
    }

    @Test
    @Proves("boli-11.1")
    void inBoliCompetitionAndMoneyAreReviewedWhereTheyAreTouchedAndOtherwiseTheOfficeConfirmsThatTheyAreNot() {
        Subject promotion = subject(Issuer.UNIT, Mark.MAJOR_DECISION, Mark.MARKET_ENTITIES, Mark.FISCAL_EXPENDITURE);
        Set<ReviewKind> six = EnumSet.copyOf(FIVE);
        six.add(FAIR_COMPETITION);

        assertThat(facts(rule("boli").judge(Gate.SUBMISSION, promotion, of(six)), "lacking")).containsExactly(List.of(FISCAL_CAPACITY.title()));
        six.add(FISCAL_CAPACITY);
        assertThat(items(rule("boli").judge(Gate.SUBMISSION, promotion, of(six)))).isEmpty();
        assertThat(items(rule("boli").judge(Gate.ROUTING, promotion, of(six)))).isEmpty();

        assertThat(items(rule("boli").judge(Gate.SUBMISSION, GREAT, of(FIVE)))).containsExactly("boli-11.1");
        ADossier stated = ADossier.with(FIVE.toArray(ReviewKind[]::new)).excluding(Topic.MARKET_ENTITIES, Topic.FISCAL_EXPENDITURE);
        assertThat(items(rule("boli").judge(Gate.SUBMISSION, GREAT, stated.dossier()))).isEmpty();
        assertThat(items(rule("boli").judge(Gate.ROUTING, GREAT, stated.dossier()))).containsExactly("boli-11.1");
        Dossier confirmed = stated.confirming(Topic.MARKET_ENTITIES, Topic.FISCAL_EXPENDITURE).dossier();
        assertThat(items(rule("boli").judge(Gate.ROUTING, GREAT, confirmed))).isEmpty();
        assertThat(items(rule("boli").judge(Gate.ROUTING, GREAT, confirmed.excluding(Topic.MARKET_ENTITIES)))).containsExactly("boli-11.1");
    }

    @Test
    @Proves("xiangshan-23.1")
    void inXiangshanTheFifthStepIsTheDiscussionBeforeTheDecision() {
        Set<ReviewKind> four = EnumSet.of(OPINIONS, EXPERT_ARGUMENT, RISK_ASSESSMENT, LEGALITY);
        Set<ReviewKind> three = EnumSet.of(OPINIONS, RISK_ASSESSMENT, LEGALITY);

        assertThat(items(rule("xiangshan").judge(Gate.SUBMISSION, GREAT, of(three)))).containsExactly("xiangshan-23.1");
        assertThat(items(rule("xiangshan").judge(Gate.SUBMISSION, GREAT, of(four)))).isEmpty();
        assertThat(items(rule("xiangshan").judge(Gate.SIGNATURE, GREAT, of(four)))).containsExactly("xiangshan-23.1");
        four.add(ReviewKind.COLLECTIVE_DECISION);
        assertThat(items(rule("xiangshan").judge(Gate.SIGNATURE, GREAT, of(four)))).isEmpty();
    }

    @Test
    @Proves({"ziyang-25.2", "ziyang-25.3"})
    void inZiyangExpertsArgueAndRisksAreAssessedEvenWhereNoUnrestIsAtStake() {
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, GREAT, allSides(ADossier.with(OPINIONS, RISK_ASSESSMENT)))))
                .containsExactly("ziyang-25.2");
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, GREAT, allSides(ADossier.with(OPINIONS, EXPERT_ARGUMENT)))))
                .containsExactly("ziyang-25.3");
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, GREAT, allSides(ADossier.with(OPINIONS, EXPERT_ARGUMENT, SOCIAL_RISK)))))
                .isEmpty();
    }

    @Test
    @Proves("ziyang-27.4")
    void inZiyangAllFourSidesAreAssessed() {
        ADossier prepared = ADossier.with(EXPERT_ARGUMENT, RISK_ASSESSMENT)
                .assessed(Assessor.OWN_UNIT, Dimension.NECESSITY, Dimension.SCIENTIFICITY, Dimension.FEASIBILITY);

        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, GREAT, prepared.dossier()))).containsExactly("ziyang-27.4");
        assertThat(facts(rule("ziyang").judge(Gate.SUBMISSION, GREAT, prepared.dossier()), "lacking"))
                .containsExactly(List.of(Dimension.CONTROLLABILITY.title()));
    }

    private static Dossier allSides(ADossier dossier) {
        return dossier.assessed(Assessor.OWN_UNIT, Dimension.values()).dossier();
    }

    @ParameterizedTest
    @CsvSource({"anze, NORMATIVE, anze-30.1, MACRO_POLICY_CONSISTENCY", "boli, MAJOR_MATTER, boli-27.1, NECESSITY",
        "ziyuan, NORMATIVE, ziyuan-28.2, MACRO_POLICY_CONSISTENCY"})
    @Proves({"anze-30.1", "boli-27.1", "ziyuan-28.2"})
    void aWeightyPaperIsAssessedFromFiveSides(String id, Mark papers, String item, Dimension side) {
        Set<Dimension> four = EnumSet.of(Dimension.LEGALITY, Dimension.NECESSITY, Dimension.SCIENTIFICITY, Dimension.FEASIBILITY,
                Dimension.MACRO_POLICY_CONSISTENCY);
        Dimension[] all = four.toArray(Dimension[]::new);
        four.remove(side);
        Subject weighty = subject(Issuer.GOVERNMENT, papers);
        Dossier some = ADossier.with(RESEARCH).assessed(Assessor.OWN_UNIT, four.toArray(Dimension[]::new)).dossier();

        assertThat(items(rule(id).judge(Gate.SUBMISSION, weighty, some))).containsExactly(item);
        assertThat(facts(rule(id).judge(Gate.SUBMISSION, weighty, some), "lacking")).containsExactly(List.of(side.title()));
        assertThat(items(rule(id).judge(Gate.SUBMISSION, weighty, ADossier.with(RESEARCH).assessed(Assessor.OWN_UNIT, all).dossier()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-30.1", "boli, boli-27.1", "ziyuan, ziyuan-28.1", "xiangshan, xiangshan-25.1"})
    @Proves({"anze-30.1", "boli-27.1", "ziyuan-28.1", "xiangshan-25.1"})
    void aMajorMatterIsResearchedFirst(String id, String item) {
        Subject major = subject(Issuer.UNIT, Mark.MAJOR_MATTER);

        assertThat(items(rule(id).judge(Gate.SUBMISSION, major, ADossier.empty().assessed(Assessor.EXPERT, Dimension.values()).dossier())))
                .containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, major,
                ADossier.with(RESEARCH).assessed(Assessor.EXPERT, Dimension.values()).dossier()))).isEmpty();
    }

    @Test
    @Proves("xiangshan-25.2")
    void inXiangshanExpertsOrAnInstitutionAssessAndNotTheDepartmentItself() {
        Subject major = subject(Issuer.UNIT, Mark.MAJOR_MATTER);

        assertThat(items(rule("xiangshan").judge(Gate.SUBMISSION, major,
                ADossier.with(RESEARCH).assessed(Assessor.OWN_UNIT, Dimension.values()).dossier()))).containsExactly("xiangshan-25.2");
        Dossier institution = ADossier.with(RESEARCH).assessed(Assessor.ADVISORY_INSTITUTION, Dimension.LEGALITY, Dimension.NECESSITY,
                Dimension.SCIENTIFICITY, Dimension.FEASIBILITY).dossier();
        assertThat(items(rule("xiangshan").judge(Gate.SUBMISSION, major, institution))).containsExactly("xiangshan-25.2");
        assertThat(facts(rule("xiangshan").judge(Gate.SUBMISSION, major, institution), "lacking"))
                .containsExactly(List.of(Dimension.CONTROLLABILITY.title()));
    }

    @Test
    @Proves("boli-27.6")
    void inBoliWhatIsHighlyDisputedIsFullyAssessedBeforeItGoesOn() {
        Subject disputed = subject(Issuer.UNIT, Mark.HIGHLY_DISPUTED);

        assertThat(items(rule("boli").judge(Gate.ROUTING, disputed, Dossier.EMPTY))).containsExactly("boli-27.6");
        assertThat(items(rule("boli").judge(Gate.ROUTING, disputed, ADossier.with(ReviewKind.FULL_ASSESSMENT).dossier()))).isEmpty();
        assertThat(items(rule("boli").judge(Gate.ROUTING, subject(Issuer.UNIT), Dossier.EMPTY))).isEmpty();
    }
}
