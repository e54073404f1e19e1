package org.guiju.document.domain.length;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 安泽's five limits to the character, and 勃利's none. */
class LengthTest {

    private static Length rule(String id) {
        return Governments.rules(id).limits().length().orElseThrow();
    }

    private static void over(Findings findings, String item, int by) {
        assertThat(findings.ruling()).isInstanceOf(Ruling.NeedsException.class);
        assertThat(findings.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.clause().item()).isEqualTo(item);
            assertThat(breach.facts()).containsEntry("over", by);
            assertThat(breach.grantors()).contains("office-director", "head");
        });
    }

    @Test
    @Proves("anze-29.1")
    void aDraftHasFiveThousandUnlessItDeploysTheWhole() {
        assertThat(rule("anze").judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.OPINION).ofLength(5000).paper()).breaches()).isEmpty();
        over(rule("anze").judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.OPINION).ofLength(5001).paper()), "anze-29.1", 1);
        over(rule("anze").judge(APaper.of(Issuer.UNIT, DocumentKind.REPORT).to(Addressee.Kind.GOVERNMENT).ofLength(5001).paper()),
                "anze-29.1", 1);
        assertThat(rule("anze").judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.OPINION).ofLength(9000)
                .marked(Mark.COMPREHENSIVE_DEPLOYMENT).paper()).breaches()).isEmpty();
        assertThat(rule("anze").judge(APaper.of(Issuer.UNIT, DocumentKind.NOTICE).to(Addressee.Kind.UNIT).ofLength(9000).paper()).breaches())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anze-29.2, NOTICE, SPECIFIC_TASK, 4000, 4300", "anze-29.3, REQUEST, , 1500, 1620",
        "anze-29.4, REPORT, COMPREHENSIVE_REPORT, 5000, 5100", "anze-29.5, REPORT, SPECIAL_REPORT, 3000, 3001"})
    @Proves({"anze-29.2", "anze-29.3", "anze-29.4", "anze-29.5"})
    void theLimitOfItsClassGoesBeforeTheGeneralOne(String item, DocumentKind kind, Mark mark, int within, int over) {
        for (Issuer issuer : new Issuer[] {Issuer.UNIT, Issuer.GOVERNMENT}) {
            APaper paper = APaper.of(issuer, kind).to(issuer == Issuer.UNIT ? Addressee.Kind.GOVERNMENT : Addressee.Kind.UPPER_GOVERNMENT);
            APaper marked = mark == null ? paper : paper.marked(mark);
            assertThat(rule("anze").judge(marked.ofLength(within).paper()).breaches()).isEmpty();
            assertThat(rule("anze").limitsOf(marked.paper())).extracting(limit -> limit.ground().clause().item()).containsExactly(item);
            over(rule("anze").judge(marked.ofLength(over).paper()), item, over - within);
        }
    }

    @Test
    @Proves("boli-32.12")
    void boliCountsAndNeverRefuses() {
        Findings endless = rule("boli").judge(APaper.of(Issuer.GOVERNMENT, DocumentKind.NOTICE).ofLength(50_000).paper());

        assertThat(endless.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(endless.clauses()).extracting(clause -> clause.item()).containsExactly("boli-32.12");
    }

    @ParameterizedTest
    @CsvSource({"县政府2024年工作, 7", "'安政发〔2024〕5号，', 9", "' 共 3 项：\n', 4", "GDP增长5.2%, 4", "'', 0"})
    void charactersAreCountedAsAnOfficeCounts(String text, int count) {
        assertThat(Characters.in(text)).isEqualTo(count);
    }
}
