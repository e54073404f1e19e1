package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.List;

import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

    private static final CalendarLayers LAYERS = ShippedCalendar.layers();
    private static final WorkingCalendar NATION = LAYERS.calendar(RegionCode.NATIONAL);

    @Test
    @DisplayName("seven working days from 2026-02-12 end on Saturday 28 February, a make-up day, and every day says why")
    void overTheSpringFestival() {
        List<DayExplanation> days = NATION.explain(LocalDate.of(2026, 2, 12), WorkingDays.of(7));

        assertThat(days.stream().map(ExplanationTest::line)).containsExactly(
                "02-12 -  trigger ",
                "02-13 1  working-day ",
                "02-14 2  make-up 春节调休上班",
                "02-15 -  holiday 春节",
                "02-16 -  holiday 春节",
                "02-17 -  holiday 春节",
                "02-18 -  holiday 春节",
                "02-19 -  holiday 春节",
                "02-20 -  holiday 春节",
                "02-21 -  holiday 春节",
                "02-22 -  holiday 春节",
                "02-23 -  holiday 春节",
                "02-24 3  working-day ",
                "02-25 4  working-day ",
                "02-26 5  working-day ",
                "02-27 6  working-day ",
                "02-28 7  make-up 春节调休上班");
        assertThat(days.getLast().notice().orElseThrow().number()).contains("2026年部分节假日安排");
    }

    @Test
    @DisplayName("in Guangxi the days of 三月三 name the regional notice")
    void inGuangxi() {
        List<DayExplanation> days = LAYERS.calendar(RegionCode.of("CN-GX-0329")).explain(LocalDate.of(2026, 4, 16), WorkingDays.of(3));

        assertThat(days.stream().map(ExplanationTest::line)).containsExactly(
                "04-16 -  trigger ", "04-17 -  holiday 壮族三月三补休", "04-18 -  holiday 壮族三月三", "04-19 -  holiday 壮族三月三",
                "04-20 -  holiday 壮族三月三补休", "04-21 1  working-day ", "04-22 2  working-day ", "04-23 3  working-day ");
        assertThat(days.get(1).notice().orElseThrow().region()).isEqualTo(RegionCode.of("CN-GX"));
    }

    @Test
    @DisplayName("counting back, the day nearest to the event is the first")
    void backwards() {
        Deadline papers = Deadline.before(LocalDate.of(2026, 3, 9), WorkingDays.of(2), NATION);

        assertThat(papers.explain(NATION).stream().map(ExplanationTest::line)).containsExactly(
                "03-05 2  working-day ", "03-06 1  working-day ", "03-07 -  weekend ", "03-08 -  weekend ", "03-09 -  trigger ");
    }

    @Test
    @DisplayName("standstill, extension and presumption are told as such")
    void whateverHappensToATerm() {
        Deadline stopped = Deadline.after(LocalDate.of(2026, 3, 2), WorkingDays.of(3), NATION)
                .suspended(new Suspension(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5), "等待补充材料"))
                .extended(new Extension.By(WorkingDays.of(1), LocalDate.of(2026, 3, 5), "需核实"))
                .extended(new Extension.Until(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 6), "需核实"));
        assertThat(stopped.explain(NATION).stream().map(ExplanationTest::line)).containsExactly(
                "03-02 -  trigger ", "03-03 1  working-day ", "03-04 -  suspended 等待补充材料", "03-05 2  working-day ",
                "03-06 3  working-day ", "03-07 -  weekend ", "03-08 -  weekend ", "03-09 4  working-day ", "03-10 -  extended ");

        assertThat(NATION.explain(LocalDate.of(2026, 12, 25), WorkingDays.of(1)).stream().map(ExplanationTest::line)).containsExactly(
                "12-25 -  trigger ", "12-26 -  presumed-off ", "12-27 -  presumed-off ", "12-28 1  presumed-working ");
    }

    @Test
    @DisplayName("days after the last of a term in calendar days are told as rolled over")
    void rolled() {
        assertThat(NATION.explain(LocalDate.of(2026, 3, 5), new CalendarDays(2, Roll.FORWARD)).stream().map(ExplanationTest::line)).containsExactly(
                "03-05 -  trigger ", "03-06 1  calendar-day ", "03-07 2  calendar-day ", "03-08 -  rolled ", "03-09 -  rolled ");
    }

    @Test
    @DisplayName("a span explains what it counts")
    void span() {
        List<DayExplanation> days = NATION.explain(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 9));

        assertThat(days.stream().map(ExplanationTest::line)).containsExactly(
                "03-06 -  trigger ", "03-07 -  weekend ", "03-08 -  weekend ", "03-09 1  working-day ");
    }

    private static String line(DayExplanation day) {
        assertThat(day.counted()).isEqualTo(day.ordinal() > 0);
        return day.date().toString().substring(5) + " " + (day.counted() ? day.ordinal() + " " : "- ") + " " + day.reason().code() + " " + day.name();
    }
}
