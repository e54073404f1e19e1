package org.guiju.regulation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Around 2026-03-02, a Monday, there is no holiday for weeks; the counts can be followed with a finger. */
class DeadlineTest {

    private static final WorkingCalendar NATION = ShippedCalendar.layers().calendar(RegionCode.NATIONAL);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    @Test
    @DisplayName("within three working days of Monday is Thursday, until 24:00: the moment before is in time, the moment itself is late")
    void endsAtMidnight() {
        Due due = NATION.dueBy(MONDAY, WorkingDays.of(3));

        assertThat(due.date()).isEqualTo("2026-03-05");
        assertThat(due.end()).isEqualTo(at("2026-03-06T00:00"));
        assertThat(due.isOver(at("2026-03-05T23:59:59.999"))).isFalse();
        assertThat(due.isOver(at("2026-03-06T00:00"))).isTrue();
        assertThat(due.mayBeDeemed(at("2026-03-05T23:59:59.999"))).isFalse();
        assertThat(due.mayBeDeemed(at("2026-03-06T00:00"))).isTrue();
    }

    @Test
    @DisplayName("an event late on Monday and one early on Monday start the same term; one after midnight is Tuesday's")
    void theHourOfTheEventDoesNotMatter() {
        assertThat(NATION.dueBy(at("2026-03-02T00:00"), WorkingDays.of(3)).date()).isEqualTo("2026-03-05");
        assertThat(NATION.dueBy(at("2026-03-02T23:59"), WorkingDays.of(3)).date()).isEqualTo("2026-03-05");
        assertThat(NATION.dueBy(at("2026-03-03T00:00"), WorkingDays.of(3)).date()).isEqualTo("2026-03-06");
    }

    @Test
    @DisplayName("an event on a rest day starts no later and no earlier than the rest day's successor")
    void anEventOnARestDay() {
        assertThat(NATION.dueBy(LocalDate.of(2026, 3, 7), WorkingDays.of(1)).date()).isEqualTo("2026-03-09");
        assertThat(NATION.dueBy(LocalDate.of(2026, 3, 6), WorkingDays.of(1)).date()).isEqualTo("2026-03-09");
    }

    @Test
    @DisplayName("seven days are not seven working days; they move off a rest day only where the regulation says so")
    void calendarDays() {
        assertThat(NATION.dueBy(LocalDate.of(2026, 2, 28), CalendarDays.of(7)).date()).isEqualTo("2026-03-07");
        assertThat(NATION.dueBy(LocalDate.of(2026, 2, 28), new CalendarDays(7, Roll.FORWARD)).date()).isEqualTo("2026-03-09");
        assertThat(NATION.dueBy(LocalDate.of(2026, 2, 27), new CalendarDays(7, Roll.FORWARD)).date()).isEqualTo("2026-03-06");
    }

    @Test
    @DisplayName("a month ends on the same number, or at the end of a shorter month")
    void months() {
        assertThat(NATION.dueBy(LocalDate.of(2026, 1, 31), Months.of(1)).date()).isEqualTo("2026-02-28");
        assertThat(NATION.dueBy(LocalDate.of(2026, 3, 15), Months.of(3)).date()).isEqualTo("2026-06-15");
        assertThat(NATION.dueBy(LocalDate.of(2026, 1, 14), new Months(1, Roll.FORWARD)).date()).isEqualTo("2026-02-14");
        assertThat(NATION.dueBy(LocalDate.of(2026, 1, 15), new Months(1, Roll.FORWARD)).date()).isEqualTo("2026-02-24");
    }

    @Test
    @DisplayName("hours run on the clock, nights and rest days included, and need the moment of the event")
    void hours() {
        Due due = NATION.dueBy(at("2026-03-06T16:30"), Hours.of(24));

        assertThat(due.end()).isEqualTo(at("2026-03-07T16:30"));
        assertThat(due.date()).isEqualTo("2026-03-07");
        assertThat(NATION.dueBy(at("2026-03-06T00:00"), Hours.of(24)).date()).isEqualTo("2026-03-06");
        assertThatThrownBy(() -> NATION.dueBy(MONDAY, Hours.of(24))).hasMessageContaining("起算时刻");
    }

    @Test
    @DisplayName("the same day ends with that day")
    void sameDay() {
        assertThat(NATION.dueBy(at("2026-03-07T09:00"), new SameDay()))
                .returns(LocalDate.of(2026, 3, 7), Due::date)
                .returns(at("2026-03-08T00:00"), Due::end);
    }

    @Test
    @DisplayName("counting back: two working days before Monday is Thursday, and one may still act on all of Thursday")
    void before() {
        assertThat(NATION.dueBefore(LocalDate.of(2026, 3, 9), WorkingDays.of(2)))
                .returns(LocalDate.of(2026, 3, 5), Due::date)
                .returns(at("2026-03-06T00:00"), Due::end);
        assertThat(NATION.dueBefore(LocalDate.of(2026, 3, 31), Months.of(1)).date()).isEqualTo("2026-02-28");
        assertThat(NATION.dueBefore(LocalDate.of(2026, 3, 9), CalendarDays.of(3)).date()).isEqualTo("2026-03-06");
        assertThat(NATION.dueBefore(MONDAY, new SameDay()).date()).isEqualTo(MONDAY);
        assertThat(Deadline.before(at("2026-03-09T09:00"), Hours.of(12), NATION).due(NATION).end()).isEqualTo(at("2026-03-08T21:00"));
        assertThatThrownBy(() -> Deadline.before(MONDAY, new CalendarDays(3, Roll.FORWARD), NATION)).hasMessageContaining("顺延");
        assertThatThrownBy(() -> Deadline.before(MONDAY, WorkingDays.of(3), NATION).suspended(standstill("2026-03-02", "2026-03-03")))
                .hasMessageContaining("倒数");
    }

    @Test
    @DisplayName("two working days of standstill move the end by two working days; overlapping ones count once")
    void suspension() {
        Deadline term = Deadline.after(MONDAY, WorkingDays.of(5), NATION);
        assertThat(term.due(NATION).date()).isEqualTo("2026-03-09");

        Deadline stopped = term.suspended(standstill("2026-03-04", "2026-03-06"));
        assertThat(stopped.due(NATION).date()).isEqualTo("2026-03-11");
        assertThat(stopped.suspended(standstill("2026-03-05", "2026-03-06")).due(NATION).date()).isEqualTo("2026-03-11");
        assertThat(stopped.suspended(standstill("2026-03-05", "2026-03-07")).due(NATION).date()).isEqualTo("2026-03-12");
        assertThat(stopped.suspended(standstill("2026-02-23", "2026-03-03")).due(NATION).date()).isEqualTo("2026-03-11");
        // a standstill of rest days only, and one after the end, change nothing
        assertThat(term.suspended(standstill("2026-03-07", "2026-03-09")).due(NATION).date()).isEqualTo("2026-03-09");
        assertThat(term.suspended(standstill("2026-03-10", "2026-03-20")).due(NATION).date()).isEqualTo("2026-03-09");
        // on the last day, and on the day after it
        assertThat(term.suspended(standstill("2026-03-09", "2026-03-10")).due(NATION).date()).isEqualTo("2026-03-10");
        // two that touch
        assertThat(term.suspended(standstill("2026-03-03", "2026-03-04")).suspended(standstill("2026-03-04", "2026-03-05")).due(NATION).date())
                .isEqualTo("2026-03-11");
    }

    @Test
    @DisplayName("other terms stand still, too")
    void suspensionOfOtherTerms() {
        assertThat(Deadline.after(MONDAY, CalendarDays.of(5), NATION).suspended(standstill("2026-03-04", "2026-03-06")).due(NATION).date())
                .isEqualTo("2026-03-09");
        assertThat(Deadline.after(MONDAY, Months.of(1), NATION).suspended(standstill("2026-03-30", "2026-04-09")).due(NATION).date())
                .isEqualTo("2026-04-12");
        assertThat(Deadline.after(MONDAY, new SameDay(), NATION).suspended(standstill("2026-03-01", "2026-03-05")).due(NATION).date())
                .isEqualTo("2026-03-05");
        assertThat(Deadline.after(at("2026-03-02T12:00"), Hours.of(24), NATION).suspended(standstill("2026-03-03", "2026-03-04")).due(NATION).end())
                .isEqualTo(at("2026-03-04T12:00"));
        assertThat(Deadline.after(MONDAY, new CalendarDays(4, Roll.FORWARD), NATION).suspended(standstill("2026-03-07", "2026-03-10"))
                .due(NATION).date()).isEqualTo("2026-03-06");
        assertThat(Deadline.after(MONDAY, new CalendarDays(5, Roll.FORWARD), NATION).suspended(standstill("2026-03-09", "2026-03-11"))
                .due(NATION).date()).isEqualTo("2026-03-11");
    }

    @Test
    @DisplayName("an extension moves the end and leaves the original in sight")
    void extension() {
        Deadline term = Deadline.after(MONDAY, WorkingDays.of(3), NATION);
        Deadline until = term.extended(new Extension.Until(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 4), "需现场核实"));
        Deadline by = term.extended(new Extension.By(WorkingDays.of(2), LocalDate.of(2026, 3, 4), "需现场核实"));

        assertThat(until.due(NATION).date()).isEqualTo("2026-03-12");
        assertThat(until.original(NATION).date()).isEqualTo("2026-03-05");
        assertThat(by.due(NATION).date()).isEqualTo("2026-03-09");
        assertThat(by.original(NATION).date()).isEqualTo("2026-03-05");
        assertThat(by.extended(new Extension.Until(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 4), "误写")).due(NATION).date())
                .as("an extension never shortens").isEqualTo("2026-03-09");
        assertThatThrownBy(() -> new Extension.Until(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), "晚")).hasMessageContaining("早于");
        assertThatThrownBy(() -> new Extension.By(WorkingDays.of(1), MONDAY, " ")).hasMessageContaining("理由");
        assertThatThrownBy(() -> new Extension.By(new SameDay(), MONDAY, "晚")).hasMessageContaining("时长");
    }

    @Test
    @DisplayName("a term that may still move is settled by an extension to a named day, not by one in working days")
    void extensionOverUnknownDays() {
        Deadline term = Deadline.after(LocalDate.of(2026, 12, 24), WorkingDays.of(3), NATION);
        assertThat(term.due(NATION).provisional()).isTrue();

        assertThat(term.extended(new Extension.Until(LocalDate.of(2027, 1, 8), LocalDate.of(2026, 12, 25), "协商")).due(NATION).provisional())
                .isFalse();
        assertThat(term.extended(new Extension.By(CalendarDays.of(8), LocalDate.of(2026, 12, 25), "协商")).due(NATION).unknownFrom())
                .contains(LocalDate.of(2026, 12, 26));
    }

    @Test
    @DisplayName("what is left: the whole term on the day of the event, nothing on the last day, minus one the working day after")
    void remaining() {
        Deadline term = Deadline.after(MONDAY, WorkingDays.of(5), NATION);

        assertThat(term.remaining(NATION, LocalDate.of(2026, 2, 20))).isEqualTo(5);
        assertThat(term.remaining(NATION, MONDAY)).isEqualTo(5);
        assertThat(term.remaining(NATION, LocalDate.of(2026, 3, 6))).isEqualTo(1);
        assertThat(term.remaining(NATION, LocalDate.of(2026, 3, 8))).isEqualTo(1);
        assertThat(term.remaining(NATION, LocalDate.of(2026, 3, 9))).isZero();
        assertThat(term.remaining(NATION, LocalDate.of(2026, 3, 10))).isEqualTo(-1);
        assertThat(term.suspended(standstill("2026-03-04", "2026-03-06")).remaining(NATION, MONDAY)).isEqualTo(5);
        assertThat(term.suspended(standstill("2026-03-04", "2026-03-06")).remaining(NATION, LocalDate.of(2026, 3, 4))).isEqualTo(4);
        assertThat(Deadline.after(MONDAY, CalendarDays.of(7), NATION).remaining(NATION, LocalDate.of(2026, 3, 4))).isEqualTo(5);
    }

    @Test
    @DisplayName("the same record, told from another version of the calendar, moves and names that version")
    void anotherVersion() {
        WorkingCalendar earlier = ShippedCalendar.layers().without(RegionCode.NATIONAL, "国办发明电〔2020〕1号").calendar(RegionCode.NATIONAL);
        Deadline term = Deadline.after(LocalDate.of(2020, 1, 23), WorkingDays.of(5), earlier);

        assertThat(term.due(earlier).date()).isEqualTo("2020-02-05");
        assertThat(term.due(NATION).date()).isEqualTo("2020-02-07");
        assertThat(term.calendarVersion()).isEqualTo(earlier.version()).isNotEqualTo(NATION.version());
        assertThat(term.toldFrom(NATION).calendarVersion()).isEqualTo(NATION.version());
    }

    private static Suspension standstill(String from, String until) {
        return new Suspension(LocalDate.parse(from), LocalDate.parse(until), "等待补充材料");
    }
}
