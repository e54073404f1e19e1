package org.guiju.document.domain.review;

import java.util.Set;

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

/** Who was heard before a paper goes on, and which drafts the public has seen. */
class ReviewPublicCommentTest {

    private static ReviewPublicComment rule(String id) {
        return Governments.rules(id).reviews().publicComment().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-11.2", "boli, boli-11.2", "ziyuan, ziyuan-11.2"})
    @Proves({"anze-11.2", "boli-11.2", "ziyuan-11.2"})
    void whatTouchesEverybodysLifeIsArguedAndHeardButNotNecessarilyInAHearing(String id, String item) {
        Subject busNetwork = subject(Issuer.UNIT, Mark.IMPORTANT_PLAN, Mark.VITAL_PUBLIC_INTEREST);
        ADossier inside = ADossier.empty().heard(HearingForm.SYMPOSIUM, Audience.DEPARTMENTS);

        assertThat(items(rule(id).judge(Gate.SUBMISSION, busNetwork, inside.dossier()))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, busNetwork,
                ADossier.empty().heard(HearingForm.ONLINE, Audience.PUBLIC).dossier()))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, busNetwork,
                ADossier.with(ReviewKind.EXPERT_ARGUMENT).heard(HearingForm.ONLINE, Audience.PUBLIC).dossier()))).isEmpty();
        assertThat(items(rule(id).judge(Gate.SUBMISSION, subject(Issuer.UNIT, Mark.IMPORTANT_PLAN), Dossier.EMPTY))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, subject(Issuer.UNIT, Mark.IMPORTANT_PLAN),
                ADossier.empty().excluding(Topic.VITAL_PUBLIC_INTEREST).dossier()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-30.3", "boli, boli-27.3", "ziyuan, ziyuan-28.4"})
    @Proves({"anze-30.3", "boli-27.3", "ziyuan-28.4"})
    void oneMeetingIsNotSeveralForms(String id, String item) {
        Subject stirring = subject(Issuer.UNIT, Mark.MAJOR_MATTER, Mark.INSTABILITY_PRONE);
        ADossier once = ADossier.empty().heard(HearingForm.SYMPOSIUM, Audience.PUBLIC);

        assertThat(items(rule(id).judge(Gate.SUBMISSION, stirring, Dossier.EMPTY))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, stirring, once.dossier()))).containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, stirring, once.heard(HearingForm.SYMPOSIUM, Audience.PUBLIC).dossier())))
                .containsExactly(item);
        assertThat(items(rule(id).judge(Gate.SUBMISSION, stirring, once.heard(HearingForm.ONLINE, Audience.PUBLIC).dossier()))).isEmpty();
    }

    @Test
    @Proves("boli-27.5")
    void inBoliANormativeDraftIsPublishedForCommentUnlessTheLawKeepsItSecret() {
        Subject normative = subject(Issuer.GOVERNMENT, Mark.NORMATIVE);

        assertThat(items(rule("boli").judge(Gate.SIGNATURE, normative, Dossier.EMPTY))).containsExactly("boli-27.5");
        assertThat(items(rule("boli").judge(Gate.SIGNATURE, normative, ADossier.with(ReviewKind.DRAFT_PUBLISHED).dossier()))).isEmpty();
        assertThat(items(rule("boli").judge(Gate.SIGNATURE, normative,
                ADossier.empty().excluding(Topic.DRAFT_PUBLICATION).dossier()))).isEmpty();
    }

    @Test
    @Proves("xiangshan-25.6")
    void inXiangshanTheAssessedRiskDoesNotStandInForTheOpinionsHeard() {
        Subject expropriation = subject(Issuer.UNIT, Mark.MAJOR_MATTER, Mark.INSTABILITY_PRONE);

        assertThat(items(rule("xiangshan").judge(Gate.SUBMISSION, expropriation, ADossier.with(ReviewKind.SOCIAL_RISK).dossier())))
                .containsExactly("xiangshan-25.6");
        assertThat(items(rule("xiangshan").judge(Gate.SUBMISSION, expropriation,
                ADossier.empty().heard(HearingForm.HEARING, Audience.PUBLIC).dossier()))).isEmpty();
    }

    @Test
    @Proves("ziyang-25.1")
    void inZiyangThePublicTakesPartInEveryGreatDecision() {
        Subject parkingFees = subject(Issuer.UNIT, Mark.MAJOR_DECISION);
        ADossier quiet = ADossier.empty().excluding(Topic.MAJOR_PUBLIC_INTEREST, Topic.INSTABILITY_PRONE);

        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, parkingFees, quiet.dossier()))).containsExactly("ziyang-25.1");
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, parkingFees, quiet.heard(HearingForm.ONLINE, Audience.PUBLIC).dossier())))
                .isEmpty();
    }

    @Test
    @Proves("ziyang-27.8")
    void inZiyangWhoHoldsNoHearingSaysWhyAndHearsThePublicOtherwise() {
        Subject waterPrice = subject(Issuer.UNIT, Mark.MAJOR_DECISION, Mark.MAJOR_PUBLIC_INTEREST);

        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, waterPrice,
                ADossier.empty().heard(HearingForm.WRITTEN, Audience.DEPARTMENTS).dossier()))).contains("ziyang-27.8");
        ADossier online = ADossier.empty().heard(HearingForm.ONLINE, Audience.PUBLIC);
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, waterPrice, online.dossier()))).containsExactly("ziyang-27.8");
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, waterPrice, online.excluding(Topic.HEARING).dossier()))).isEmpty();
        assertThat(items(rule("ziyang").judge(Gate.SUBMISSION, waterPrice,
                ADossier.empty().heard(HearingForm.HEARING, Audience.PUBLIC).dossier()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ziyang, ziyang-28.1, SOCIAL_ORGANISATIONS, CONGRESS_DEPUTIES", "xiangshan, xiangshan-26.1, CONGRESS_DEPUTIES, DEPARTMENTS"})
    @Proves({"ziyang-28.1", "xiangshan-26.1"})
    void beforeAGreatDecisionTheseMayBeHeardAsNeeded(String id, String item, Audience named, Audience other) {
        Subject great = subject(Issuer.UNIT, Mark.MAJOR_DECISION);

        assertThat(rule(id).judgeHearing(great, Set.of(named)).clauses()).extracting(c -> c.item()).containsExactly(item);
        assertThat(rule(id).judgeHearing(great, Set.of(other)).clauses()).isEmpty();
        assertThat(rule(id).judgeHearing(subject(Issuer.UNIT), Set.of(named)).clauses()).isEmpty();
    }
}
