package org.guiju.document.domain.draft;

import java.time.LocalDate;
import java.util.List;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many days before it is wanted a draft comes in, and what is only noted. */
class DraftLeadTimeTest {

    private static Findings judged(String id, Paper paper, String day) {
        return Governments.rules(id).limits().leadTime().orElseThrow().judge(paper, LocalDate.parse(day), Governments.calendar(id));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_AND_GOVERNMENT, UPPER_GOVERNMENT, 2024-07-31, 2024-07-16, 2024-07-17, anze-28.1",
        "GOVERNMENT, UPPER_DEPARTMENT, 2024-08-20, 2024-08-10, 2024-08-11, anze-28.2"})
    @Proves({"anze-28.1", "anze-28.2"})
    void theLastDayIsCountedInCalendarDaysAndIsNotMovedByARestDay(
            Issuer issuer, Addressee.Kind to, String neededBy, String inTime, String late, String item) {
        Paper paper = APaper.of(issuer, DocumentKind.REPORT).to(to).neededBy(neededBy).paper();

        assertThat(judged("anze", paper, inTime).breaches()).isEmpty();
        Findings tooLate = judged("anze", paper, late);
        assertThat(tooLate.ruling()).isInstanceOf(Ruling.NeedsException.class);
        assertThat(tooLate.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.clause().item()).isEqualTo(item);
            assertThat(breach.facts()).containsEntry("latest", inTime);
            assertThat(breach.grantors()).contains("office-director");
        });
    }

    @Test
    @Proves("anze-28.2")
    void onARestDayTheReminderComesOnTheWorkingDayBefore() {
        DraftLeadTime rule = Governments.rules("anze").limits().leadTime().orElseThrow();
        DraftLeadTime.Latest latest = rule.latest(APaper.of(Issuer.GOVERNMENT, DocumentKind.REPORT).to(Addressee.Kind.UPPER_DEPARTMENT)
                .neededBy("2024-08-20").paper(), Governments.calendar("anze")).orElseThrow();

        assertThat(latest.day()).isEqualTo("2024-08-10"); // a Saturday
        assertThat(latest.remindOn()).isEqualTo("2024-08-09");
    }

    @Test
    void aPaperNobodyHasSetADayForIsNotLate() {
        assertThat(judged("anze", APaper.of(Issuer.GOVERNMENT, DocumentKind.REQUEST).to(Addressee.Kind.UPPER_GOVERNMENT).paper(), "2024-07-17")
                .clauses()).isEmpty();
    }

    @Test
    @Proves("ziyuan-32.1")
    void inZiyuanALatePaperIsNotedAndTakenIn() {
        Paper report = APaper.of(Issuer.UNIT, DocumentKind.REPORT).neededBy("2024-06-12").paper();

        assertThat(judged("ziyuan", report, "2024-06-12").obligations()).isEmpty();
        Findings late = judged("ziyuan", report, "2024-06-13");
        assertThat(late.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(late.obligations()).extracting(Obligation::code).containsExactly("sent-late");
        assertThat(late.obligations()).extracting(o -> o.clause().item()).containsExactly("ziyuan-32.1");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-12, time-insufficient", "2024-06-11, time-insufficient", "2024-06-13,"})
    @Proves("ziyuan-32.2")
    void inZiyuanARequestThatLeavesNoTimeIsNotedWithoutAnyNumber(String neededBy, String noted) {
        Findings sent = judged("ziyuan", APaper.request().neededBy(neededBy).paper(), "2024-06-12");

        assertThat(sent.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(sent.clauses()).extracting(clause -> clause.item()).containsExactly("ziyuan-32.2");
        assertThat(sent.obligations()).extracting(Obligation::code).isEqualTo(noted == null ? List.of() : List.of(noted));
    }

    @Test
    @Proves("ziyuan-32.2")
    void inZiyuanARequestIsAskedToSayByWhenItHopesForAnAnswer() {
        Findings sent = judged("ziyuan", APaper.request().paper(), "2024-06-12");

        assertThat(sent.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(sent.obligations()).extracting(Obligation::code).containsExactly("say-needed-by");
    }
}
