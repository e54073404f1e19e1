package org.guiju.document.domain.normative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.normative.NormativeFiling.Maker;
import org.guiju.document.domain.normative.NormativeFiling.Target;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With whom normative documents are filed, how long they are in force, and what becomes of them. */
class NormativeFollowUpTest {

    private static final Subject OWN = new Subject(Issuer.UNIT, Set.of(Mark.NORMATIVE));
    private static final Subject GOVERNMENTS = new Subject(Issuer.GOVERNMENT, Set.of(Mark.NORMATIVE));

    private static NormativeFiling filing(String id) {
        return Governments.rules(id).normatives().filing().orElseThrow();
    }

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(b -> b.clause().item()).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({"anze, DEPARTMENT, GOVERNMENT, PEOPLE_CONGRESS, JUSTICE_BUREAU, anze-34.5",
        "boli, GOVERNMENT, UPPER_JUSTICE_BUREAU, PEOPLE_CONGRESS, UPPER_GOVERNMENT, boli-31.5",
        "boli, DEPARTMENT, JUSTICE_BUREAU, , GOVERNMENT, boli-31.6", "boli, TOWNSHIP, JUSTICE_BUREAU, , GOVERNMENT, boli-31.6",
        "xiangshan, DEPARTMENT, GOVERNMENT, , JUSTICE_BUREAU, xiangshan-21.7", "ziyang, DEPARTMENT, GOVERNMENT, , PEOPLE_CONGRESS, ziyang-21.1",
        "ziyang, COUNTY, GOVERNMENT, , JUSTICE_BUREAU, ziyang-21.1", "ziyang, GOVERNMENT, PEOPLE_CONGRESS, , UPPER_GOVERNMENT, ziyang-63.2",
        "ziyuan, GOVERNMENT, UPPER_GOVERNMENT, , PEOPLE_CONGRESS, ziyuan-33.6", "ziyuan, DEPARTMENT, JUSTICE_BUREAU, , GOVERNMENT, ziyuan-33.7",
        "ziyuan, TOWNSHIP, JUSTICE_BUREAU, , GOVERNMENT, ziyuan-33.7"})
    @Proves({"anze-34.5", "boli-31.5", "boli-31.6", "xiangshan-21.7", "ziyang-21.1", "ziyang-63.2", "ziyuan-33.6", "ziyuan-33.7"})
    void itIsFiledWithAllWhomTheTextNamesAndNobodyElse(String id, Maker maker, Target first, Target second, Target other, String item) {
        Subject subject = maker == Maker.GOVERNMENT ? GOVERNMENTS : OWN;
        Set<Target> all = second == null ? Set.of(first) : Set.of(first, second);

        assertThat(filing(id).open(subject, maker, Set.of())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(items(filing(id).judgeDone(subject, maker, Set.of()))).containsExactly(item);
        assertThat(items(filing(id).judgeDone(subject, maker, Set.of(first)))).isEqualTo(second == null ? List.of() : List.of(item));
        assertThat(items(filing(id).judgeDone(subject, maker, all))).isEmpty();
        assertThat(items(filing(id).judgeTarget(subject, maker, first))).isEmpty();
        assertThat(items(filing(id).judgeTarget(subject, maker, other))).containsExactly(item);
        assertThat(filing(id).open(new Subject(Issuer.UNIT, Set.of()), maker, Set.of())).isEmpty();
    }

    @Test
    @Proves("boli-31.7")
    void inBoliTheJusticeBureauReviewsWhatIsFiled() {
        assertThat(filing("boli").reviewer().orElseThrow().clause().item()).isEqualTo("boli-31.7");
    }

    @Test
    @Proves("ziyang-22.1")
    void inZiyangItNamesItsPeriodAndFiveYearsEndTheDayBefore() {
        NormativeValidity rule = Governments.rules("ziyang").normatives().validity().orElseThrow();

        assertThat(items(rule.judgePeriod(GOVERNMENTS, Optional.empty()))).containsExactly("ziyang-22.1");
        Period five = Period.years(LocalDate.of(2018, 1, 1), 5);
        assertThat(five.until()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(items(rule.judgePeriod(GOVERNMENTS, Optional.of(five)))).isEmpty();
        assertThat(items(rule.judgePeriod(new Subject(Issuer.GOVERNMENT, Set.of()), Optional.empty()))).isEmpty();
    }

    @Test
    @Proves({"ziyang-22.2", "ziyang-19.2"})
    void inZiyangEachGetsOneOfThreeOutcomesAndRulesOneOfTwo() {
        NormativeValidity rule = Governments.rules("ziyang").normatives().validity().orElseThrow();
        Subject governmentRule = new Subject(Issuer.GOVERNMENT, Set.of(Mark.GOVERNMENT_RULE));

        assertThat(items(rule.judgeOutcome(OWN, "continue"))).isEmpty();
        assertThat(rule.judgeOutcome(OWN, "amend").clauses()).extracting(c -> c.item()).containsExactly("ziyang-22.2");
        assertThat(items(rule.judgeOutcome(governmentRule, "continue"))).containsExactly("ziyang-19.2");
        assertThat(items(rule.judgeOutcome(governmentRule, "repeal"))).isEmpty();
    }

    @Test
    @Proves("ziyang-22.3")
    void inZiyangWhatIsToBeAmendedOrRepealedIsSeenThrough() {
        NormativeValidity rule = Governments.rules("ziyang").normatives().validity().orElseThrow();

        assertThat(items(rule.judgeCarriedOut(OWN, "repeal"))).isEmpty();
        assertThat(rule.judgeCarriedOut(OWN, "repeal").clauses()).extracting(c -> c.item()).containsExactly("ziyang-22.3");
        assertThat(items(rule.judgeCarriedOut(OWN, "continue"))).containsExactly("ziyang-22.3");
        assertThat(items(rule.judgeCarriedOut(OWN, ""))).containsExactly("ziyang-22.3");
    }

    @Test
    @Proves("xiangshan-21.9")
    void inXiangshanADepartmentsDocumentIsCorrectedChangedOrRevoked() {
        NormativeCorrection rule = Governments.rules("xiangshan").normatives().correction().orElseThrow();

        for (String action : List.of("order-correction", "change", "revoke")) {
            assertThat(items(rule.judge(OWN, action))).isEmpty();
            assertThat(items(rule.judge(GOVERNMENTS, action))).containsExactly("xiangshan-21.9");
        }
        assertThat(items(rule.judge(OWN, "praise"))).containsExactly("xiangshan-21.9");
    }
}
