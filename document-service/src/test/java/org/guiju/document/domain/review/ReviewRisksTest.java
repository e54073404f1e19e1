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

/** Reviews of what a paper does to competition and to social stability. */
class ReviewRisksTest {

    private static ReviewFairCompetition competition(String id) {
        return Governments.rules(id).reviews().fairCompetition().orElseThrow();
    }

    private static ReviewSocialRisk risk(String id) {
        return Governments.rules(id).reviews().socialRisk().orElseThrow();
    }

    @Test
    @Proves("boli-29.3")
    void inBoliWhatConcernsMarketEntitiesIsSignedOnAReviewOfCompetition() {
        Subject promotion = subject(Issuer.OFFICE, Mark.NORMATIVE, Mark.MARKET_ENTITIES);
        Subject household = subject(Issuer.OFFICE, Mark.NORMATIVE);

        assertThat(items(competition("boli").judge(Gate.SIGNATURE, promotion, Dossier.EMPTY))).containsExactly("boli-29.3");
        assertThat(items(competition("boli").judge(Gate.SIGNATURE, promotion, ADossier.with(ReviewKind.FAIR_COMPETITION).dossier()))).isEmpty();
        assertThat(items(competition("boli").judge(Gate.SIGNATURE, household, Dossier.EMPTY))).containsExactly("boli-29.3");
        assertThat(items(competition("boli").judge(Gate.SIGNATURE, household,
                ADossier.empty().excluding(Topic.MARKET_ENTITIES).dossier()))).isEmpty();
        assertThat(items(competition("boli").judge(Gate.SIGNATURE, subject(Issuer.OFFICE), Dossier.EMPTY))).isEmpty();
        assertThat(items(competition("boli").judge(Gate.SIGNATURE, subject(Issuer.OFFICE, Mark.MARKET_ENTITIES), Dossier.EMPTY)))
                .containsExactly("boli-29.3");
    }

    @Test
    @Proves("ziyang-27.3")
    void inZiyangEveryGreatDecisionHasAConclusionOnCompetition() {
        Subject great = subject(Issuer.UNIT, Mark.MAJOR_DECISION);

        assertThat(items(competition("ziyang").judge(Gate.SUBMISSION, great, Dossier.EMPTY))).containsExactly("ziyang-27.3");
        assertThat(items(competition("ziyang").judge(Gate.SUBMISSION, great, ADossier.with(ReviewKind.FAIR_COMPETITION).dossier()))).isEmpty();
        assertThat(items(competition("ziyang").judge(Gate.SUBMISSION, great,
                ADossier.empty().by("department", ReviewKind.FAIR_COMPETITION, false).dossier()))).containsExactly("ziyang-27.3");
    }

    @ParameterizedTest
    @CsvSource({"anze, MAJOR_MATTER, anze-30.4", "anze, NORMATIVE, anze-30.4", "boli, MAJOR_MATTER, boli-27.4", "boli, NORMATIVE, boli-27.4",
        "ziyuan, MAJOR_MATTER, ziyuan-28.5", "ziyuan, NORMATIVE, ziyuan-28.5", "xiangshan, MAJOR_MATTER, xiangshan-25.5",
        "ziyang, MAJOR_DECISION, ziyang-27.7"})
    @Proves({"anze-30.4", "boli-27.4", "ziyuan-28.5", "xiangshan-25.5", "ziyang-27.7"})
    void whereUnrestOrGreatInterestsAreAtStakeTheRiskIsAssessed(String id, Mark papers, String item) {
        for (Mark stake : new Mark[] {Mark.MAJOR_PUBLIC_INTEREST, Mark.INSTABILITY_PRONE}) {
            Subject stirring = subject(Issuer.UNIT, papers, stake);
            assertThat(items(risk(id).judge(Gate.SUBMISSION, stirring, ADossier.with(ReviewKind.RISK_ASSESSMENT).dossier())))
                    .containsExactly(item);
            assertThat(items(risk(id).judge(Gate.SUBMISSION, stirring, ADossier.with(ReviewKind.SOCIAL_RISK).dossier()))).isEmpty();
        }
        Subject quiet = subject(Issuer.UNIT, papers);
        assertThat(items(risk(id).judge(Gate.SUBMISSION, quiet, ADossier.empty().excluding(Topic.MAJOR_PUBLIC_INTEREST).dossier())))
                .containsExactly(item);
        assertThat(items(risk(id).judge(Gate.SUBMISSION, quiet,
                ADossier.empty().excluding(Topic.MAJOR_PUBLIC_INTEREST, Topic.INSTABILITY_PRONE).dossier()))).isEmpty();
        assertThat(items(risk(id).judge(Gate.SUBMISSION, subject(Issuer.UNIT), Dossier.EMPTY))).isEmpty();
    }
}
