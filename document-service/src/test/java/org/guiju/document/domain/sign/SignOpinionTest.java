package org.guiju.document.domain.sign;

import java.time.LocalDate;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.sign.SignOpinion.Endorsement;
import org.guiju.document.domain.sign.SignOpinion.Hand;
import org.guiju.document.domain.sign.SignOpinion.Meaning;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a leader's hand carries, and what a mark without words means. */
class SignOpinionTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 5);

    @ParameterizedTest
    @CsvSource({"UNIT, REQUEST, CIRCLED, PRESUMED_CONSENT", "UNIT, REQUEST, SIGNATURE_ONLY, PRESUMED_CONSENT",
        "GOVERNMENT, NOTICE, CIRCLED, PRESUMED_CONSENT", "UNIT, REPORT, CIRCLED, READ_ONLY", "UNIT, REPORT, SIGNATURE_ONLY, READ_ONLY",
        "UNIT, REPORT, OPINION, EXPLICIT"})
    @Proves({"ziyang-48.5", "ziyang-48.6"})
    void inZiyangACircleMeansConsentToARequestAndOnlyReadingOfAReport(Issuer issuer, DocumentKind kind, Hand hand, Meaning meaning) {
        assertThat(Governments.rules("ziyang").opinion().orElseThrow().meaning(APaper.of(issuer, kind).paper(), hand)).isEqualTo(meaning);
    }

    @Test
    @Proves("ziyang-48.4")
    void inZiyangNameAndFullDateAreNeeded() {
        SignOpinion rule = Governments.rules("ziyang").opinion().orElseThrow();
        var paper = APaper.request().paper();

        assertThat(rule.judge(paper, new Endorsement(Hand.OPINION, "同意", "张三", DAY)).breaches()).isEmpty();
        assertThat(rule.judge(paper, new Endorsement(Hand.OPINION, "同意", "张三", null)).breaches()).extracting(b -> b.clause().item())
                .containsExactly("ziyang-48.4");
        assertThat(rule.judge(paper, new Endorsement(Hand.OPINION, "同意", " ", DAY)).breaches()).hasSize(1);
        assertThat(rule.judge(paper, new Endorsement(Hand.OPINION, " ", "张三", DAY)).breaches()).hasSize(1);
        assertThat(rule.judge(paper, new Endorsement(Hand.CIRCLED, "", "张三", DAY)).breaches()).isEmpty();
    }

    @Test
    @Proves("boli-30.8")
    void inBoliAJointPaperNeedsWords() {
        SignOpinion rule = Governments.rules("boli").opinion().orElseThrow();
        var joint = APaper.of(Issuer.PARTY_AND_GOVERNMENT, DocumentKind.NOTICE).paper();

        assertThat(rule.judge(joint, new Endorsement(Hand.CIRCLED, "", "张三", DAY)).breaches()).extracting(b -> b.clause().item())
                .containsExactly("boli-30.8");
        assertThat(rule.judge(joint, new Endorsement(Hand.OPINION, "同意，报县委审签", "张三", DAY)).breaches()).isEmpty();
    }
}
