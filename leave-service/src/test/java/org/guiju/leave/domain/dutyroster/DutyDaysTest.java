package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.dutyroster.Ziyang.CALENDAR;
import static org.guiju.leave.domain.dutyroster.Ziyang.RULE;
import static org.guiju.leave.domain.dutyroster.Ziyang.codes;
import static org.guiju.leave.domain.dutyroster.Ziyang.day;
import static org.guiju.leave.domain.dutyroster.Ziyang.seats;

/** On which days a leader must be on duty: told with the cases of the catalogue. */
@Proves("ziyang-73.1")
class DutyDaysTest {

    @ParameterizedTest
    @CsvSource({"2017-09-30, NOT_REQUIRED, make-up day before the break", "2017-10-01, REQUIRED, a Sunday of the break",
        "2017-10-04, REQUIRED, a Wednesday", "2017-10-07, REQUIRED, a Saturday", "2017-10-08, REQUIRED, its last day",
        "2017-10-09, NOT_REQUIRED, the day after", "2018-04-05, REQUIRED, Qingming", "2018-04-07, REQUIRED, its Saturday",
        "2018-04-08, NOT_REQUIRED, the make-up Sunday", "2018-04-14, NOT_REQUIRED, an ordinary Saturday",
        "2018-04-15, NOT_REQUIRED, an ordinary Sunday", "2018-04-16, NOT_REQUIRED, a working day",
        "2017-12-30, NOT_REQUIRED, a Saturday that touches New Year and is not named", "2017-12-31, NOT_REQUIRED, and its Sunday",
        "2018-01-01, REQUIRED, New Year", "2031-10-01, UNKNOWN, no notice yet", "2031-07-15, UNKNOWN, nor for any day of that year"})
    void theWholeAnnouncedBreakAndNoOtherDay(LocalDate day, Need need, String why) {
        assertThat(RULE.over(CALENDAR).need(day)).as(why).isEqualTo(need);
    }

    @Test
    void aBreakIsFoundFromAnyOfItsDays() {
        DutyDays days = RULE.over(CALENDAR);

        for (String inside : new String[] {"2017-10-01", "2017-10-04", "2017-10-08"}) {
            assertThat(days.around(day(inside))).isEqualTo(new Break.Announced("国庆节、中秋节", day("2017-10-01"), day("2017-10-08")));
        }
        assertThat(days.around(day("2018-01-01"))).isEqualTo(new Break.Announced("元旦", day("2018-01-01"), day("2018-01-01")));
        assertThat(days.around(day("2018-04-08"))).isEqualTo(new Break.None());
        assertThat(days.around(day("2031-05-01"))).isEqualTo(new Break.Unknown(day("2031-05-01")));
    }

    @Test
    void theNationalDayPlanOf2017WithoutItsFourthDayIsRefusedAndTheDayNamed() {
        Publishing plan = new Publishing(1, day("2017-10-01"), day("2017-10-08"), seats("2017-10-01", "2017-10-08", "2017-10-04"));

        Ruling ruling = plan.judge(RULE, CALENDAR).ruling();
        assertThat(ruling).isInstanceOfSatisfying(Ruling.Refused.class, refused -> {
            assertThat(refused.breaches()).hasSize(1);
            assertThat(refused.breaches().getFirst().code()).isEqualTo("duty-day-uncovered");
            assertThat(refused.breaches().getFirst().clause().item()).isEqualTo("ziyang-73.1");
            assertThat(refused.breaches().getFirst().facts()).containsEntry("day", "2017-10-04").containsEntry("found", 0);
        });
        assertThat(new Publishing(1, day("2017-10-01"), day("2017-10-08"), seats("2017-10-01", "2017-10-08")).judge(RULE, CALENDAR).ruling())
                .isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void aPlanThatLeavesOutPartOfTheBreakIsToldEachDayOfIt() {
        Publishing plan = new Publishing(1, day("2018-04-05"), day("2018-04-06"), seats("2018-04-05", "2018-04-06"));

        assertThat(plan.judge(RULE, CALENDAR).breaches()).extracting(breach -> breach.facts().get("day")).containsExactly("2018-04-07");
        assertThat(codes(new Publishing(1, day("2018-04-05"), day("2018-04-07"), seats("2018-04-05", "2018-04-07")).judge(RULE, CALENDAR)))
                .as("neither the make-up day nor the weekend after is asked for").isEmpty();
    }

    @Test
    void aYearWithoutItsNoticeIsNeitherAllowedNorRefused() {
        assertThat(new Planning(0, day("2031-10-01")).judge(RULE, CALENDAR).ruling()).isInstanceOfSatisfying(Ruling.Undecided.class,
                undecided -> assertThat(undecided.missing().getFirst().facts()).containsEntry("year", 2031));
        assertThat(new Publishing(1, day("2031-10-01"), day("2031-10-07"), seats("2031-10-01", "2031-10-07")).judge(RULE, CALENDAR).ruling())
                .isInstanceOf(Ruling.Undecided.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "xiangshan"})
    void nobodyElseHasSuchARule(String government) {
        assertThat(Ziyang.BOUND.rule(DutyRoster.definition(),
                Ziyang.BOOKS.inForce(Jurisdiction.of(government), LocalDate.of(2026, 11, 24)).orElseThrow())).isEmpty();
    }

    @Test
    void theRuleSaysItself() {
        assertThat(RULE).hasToString("DutyRoster[ziyang-73.1: 公布的放假期每天至少1名head、executive-deputy、deputy带班；ziyang-73.2: 排班须有联系方式；"
                + "ziyang-73.3: larger以上或敏感：command-first、coordinate-deputy-in-charge-to-start-plan、report-to-head]");
    }
}
