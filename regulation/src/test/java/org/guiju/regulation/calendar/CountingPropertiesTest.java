package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.guiju.regulation.calendar.reading.ShippedCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold on any day in any region, held against counting with the finger. */
class CountingPropertiesTest {

    private static final CalendarLayers LAYERS = ShippedCalendar.layers();
    private static final List<WorkingCalendar> CALENDARS = Stream.of("CN", "CN-GX-0329", "CN-XZ-0100", "CN-NX")
            .map(region -> LAYERS.calendar(RegionCode.of(region)))
            .toList();

    /** From before the first file until after the last, so that the edges of the tables are crossed. */
    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs().between(LocalDate.of(2010, 1, 1).toEpochDay(), LocalDate.of(2031, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendar() {
        return Arbitraries.of(CALENDARS);
    }

    @Property
    void additionIsCountingWithTheFinger(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int days) {
        LocalDate finger = day;
        for (int left = days; left > 0;) {
            finger = finger.plusDays(1);
            left -= calendar.day(finger).counts() ? 1 : 0;
        }

        assertThat(calendar.plus(day, WorkingDays.of(days))).isEqualTo(finger);
        assertThat(calendar.workingDaysBetween(day, finger)).isEqualTo(days);
    }

    @Property
    void subtractionIsCountingBack(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int days) {
        LocalDate finger = day;
        for (int left = days; left > 0;) {
            finger = finger.minusDays(1);
            left -= calendar.day(finger).counts() ? 1 : 0;
        }

        assertThat(calendar.minus(day, WorkingDays.of(days))).isEqualTo(finger);
    }

    @Property
    void addingAndTakingAwayAreInverse(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int days) {
        WorkingDays term = WorkingDays.of(days);
        LocalDate worked = calendar.plus(day, WorkingDays.of(1));

        assertThat(calendar.minus(calendar.plus(worked, term), term)).isEqualTo(worked);
        assertThat(calendar.plus(calendar.minus(worked, term), term)).isEqualTo(worked);
    }

    @Property
    void aLaterEventOrALongerTermNeverEndsEarlier(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int days) {
        LocalDate due = calendar.plus(day, WorkingDays.of(days));

        assertThat(calendar.plus(day.plusDays(1), WorkingDays.of(days))).isAfterOrEqualTo(due);
        assertThat(calendar.plus(day, WorkingDays.of(days + 1))).isAfter(due);
    }

    @Property
    void aTermInWorkingDaysNeverEndsOnADayOff(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int days) {
        assertThat(calendar.kindOf(calendar.dueBy(day, WorkingDays.of(days)).date())).isNotEqualTo(DayKind.OFF);
        assertThat(calendar.kindOf(calendar.dueBefore(day, WorkingDays.of(days)).date())).isNotEqualTo(DayKind.OFF);
        assertThat(calendar.kindOf(calendar.dueBy(day, new CalendarDays(days, Roll.FORWARD)).date())).isNotEqualTo(DayKind.OFF);
    }

    @Property
    void aDateIsProvisionalExactlyWhenAnUnknownDayLiesWithin(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int days) {
        Due due = calendar.dueBy(day, WorkingDays.of(days));
        Due before = calendar.dueBefore(day, WorkingDays.of(days));

        assertThat(due.unknownFrom()).isEqualTo(firstUnknown(calendar, day.plusDays(1), due.date().plusDays(1)));
        assertThat(before.unknownFrom()).isEqualTo(firstUnknown(calendar, before.date(), day));
    }

    @Property
    void standingStillForSomeWorkingDaysMovesTheEndByAsMany(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(min = 1, max = 90) int offset, @ForAll @IntRange(min = 1, max = 40) int length) {
        Deadline term = Deadline.after(day, WorkingDays.of(days), calendar);
        LocalDate due = term.due(calendar).date();
        LocalDate from = day.plusDays(offset);
        LocalDate until = from.plusDays(length);
        long stopped = from.isAfter(due) ? 0 : calendar.workingDaysBetween(from.minusDays(1), until.minusDays(1));

        LocalDate moved = term.suspended(new Suspension(from, until, "等待")).due(calendar).date();

        assertThat(calendar.workingDaysBetween(due, moved)).isEqualTo(stopped);
    }

    @Property(tries = 300)
    void theExplanationCountsWhatTheDerivationCounts(@ForAll("calendar") WorkingCalendar calendar, @ForAll("day") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(min = 1, max = 90) int offset, @ForAll @IntRange(min = 1, max = 40) int length) {
        Deadline term = Deadline.after(day, WorkingDays.of(days), calendar)
                .suspended(new Suspension(day.plusDays(offset), day.plusDays(offset + length), "等待"));

        List<DayExplanation> told = term.explain(calendar);

        assertThat(told.getFirst().date()).isEqualTo(day);
        assertThat(told.getLast().date()).isEqualTo(term.due(calendar).date());
        assertThat(told.getLast().ordinal()).isEqualTo(days);
        assertThat(told).filteredOn(DayExplanation::counted).hasSize(days);
        assertThat(told).extracting(DayExplanation::date).containsExactlyElementsOf(day.datesUntil(told.getLast().date().plusDays(1)).toList());
        assertThat(term.remaining(calendar, day)).isEqualTo(days);
    }

    @Property(tries = 50)
    void layingALayerAgainChangesNothing(@ForAll("calendar") WorkingCalendar calendar, @ForAll @IntRange(min = 0, max = 10_000) int which) {
        List<NoticeText> notices = LAYERS.notices();
        CalendarLayers again = LAYERS.with(notices.get(which % notices.size()));
        WorkingCalendar same = again.calendar(calendar.region());

        assertThat(same.version()).isEqualTo(calendar.version());
        assertThat(calendar.diff(same).changed()).isEmpty();
        assertThat(calendar.layers().calendar(calendar.region()).version()).isEqualTo(calendar.version());
    }

    private static Optional<LocalDate> firstUnknown(WorkingCalendar calendar, LocalDate from, LocalDate until) {
        return from.datesUntil(until).filter(day -> calendar.kindOf(day) == DayKind.UNKNOWN).findFirst();
    }
}
