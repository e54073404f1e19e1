package org.guiju.document.domain.review;

import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.document.domain.review.ADossier.items;
import static org.guiju.document.domain.review.ADossier.subject;

/** Normative papers and great decisions pass the body that the regulation names, and nobody's lawyers stand in for it. */
class ReviewLegalityTest {

    private static ReviewLegality rule(String id) {
        return Governments.rules(id).reviews().legality().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"anze, OFFICE, anze-32.2", "anze, GOVERNMENT, anze-32.2", "anze, UNIT, anze-32.2", "boli, OFFICE, boli-29.2",
        "boli, GOVERNMENT, boli-29.2", "boli, UNIT, boli-29.2", "ziyuan, OFFICE, ziyuan-30.2", "ziyuan, GOVERNMENT, ziyuan-30.2",
        "ziyuan, UNIT, ziyuan-30.2"})
    @Proves({"anze-32.2", "boli-29.2", "ziyuan-30.2"})
    void aNormativePaperIsSignedOrApprovedOnTheJusticeBureausReviewOnly(String id, Issuer issuer, String item) {
        Subject normative = subject(issuer, Mark.NORMATIVE);

        assertThat(items(rule(id).judge(Gate.SIGNATURE, normative, Dossier.EMPTY))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SIGNATURE, normative, ADossier.with(ReviewKind.LEGALITY).dossier()))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SIGNATURE, normative,
                ADossier.empty().by("justice-bureau", ReviewKind.LEGALITY, false).dossier()))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SIGNATURE, normative,
                ADossier.empty().by("justice-bureau", ReviewKind.LEGALITY, true).dossier()))).isEmpty();
        assertThat(items(rule(id).judge(Gate.SIGNATURE, subject(issuer), Dossier.EMPTY))).isEmpty();
    }

    @Test
    @Proves("anze-32.2")
    void inAnzeADepartmentThatIssuesOnItsOwnIsNotSentToTheJusticeBureauByThisItem() {
        assertThat(items(rule("anze").judge(Gate.ISSUE, subject(Issuer.UNIT, Mark.NORMATIVE), Dossier.EMPTY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-33.1", "xiangshan, xiangshan-21.1"})
    @Proves({"ziyuan-33.1", "xiangshan-21.1"})
    void aDepartmentsOwnIsIssuedOnAReviewOnRecordBeItItsOwnLawyers(String id, String item) {
        Subject normative = subject(Issuer.UNIT, Mark.NORMATIVE);

        assertThat(items(rule(id).judge(Gate.ISSUE, normative, Dossier.EMPTY))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.ISSUE, normative, ADossier.with(ReviewKind.LEGALITY).dossier()))).isEmpty();
        assertThat(items(rule(id).judge(Gate.ISSUE, normative,
                ADossier.empty().by("department", ReviewKind.LEGALITY, false).dossier()))).containsExactly(item);
    }

    @Test
    @Proves("ziyang-27.2")
    void inZiyangAGreatDecisionIsSubmittedWithTheWordOfTheGovernmentsLegalOffice() {
        Subject great = subject(Issuer.UNIT, Mark.MAJOR_DECISION);

        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, great, ADossier.with(ReviewKind.LEGALITY).dossier())))
                .containsExactly("ziyang-27.2");
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, great,
                ADossier.empty().by("justice-bureau", ReviewKind.LEGALITY, true).dossier()))).isEmpty();
    }

    @Test
    @Proves("ziyang-25.4")
    void inZiyangNothingGreatGoesOnBeforeTheReviewHasEnded() {
        Subject great = subject(Issuer.UNIT, Mark.MAJOR_DECISION);
        ADossier others = ADossier.with(ReviewKind.OPINIONS, ReviewKind.EXPERT_ARGUMENT, ReviewKind.RISK_ASSESSMENT);

        assertThat(items(rule("ziyang").judge(Gate.ROUTING, great, others.dossier()))).containsExactly("ziyang-25.4");
        assertThat(items(rule("ziyang").judge(Gate.ROUTING, great,
                others.by("justice-bureau", ReviewKind.LEGALITY, true).dossier()))).isEmpty();
    }

    @Test
    @Proves("ziyang-21.2")
    void inZiyangWhatIsFiledIsReviewedByTheGovernmentsLegalOffice() {
        assertThat(rule("ziyang").atFiling().orElseThrow().reviewer().kind()).isEqualTo("justice-bureau");
        assertThat(rule("ziyang").atFiling().orElseThrow().ground().clause().item()).isEqualTo("ziyang-21.2");
    }

    @Test
    void aChangedTextIsReviewedAnew() {
        Subject normative = subject(Issuer.GOVERNMENT, Mark.NORMATIVE);
        Dossier reviewed = ADossier.empty().by("justice-bureau", ReviewKind.LEGALITY, true).by("department", ReviewKind.RESEARCH, true).dossier();

        assertThat(items(rule("anze").judge(Gate.SIGNATURE, normative, reviewed.textChanged()))).containsExactly("anze-32.2");
        assertThat(reviewed.textChanged().passed(ReviewKind.RESEARCH)).isTrue();
    }
}
