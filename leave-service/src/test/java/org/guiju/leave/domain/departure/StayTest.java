package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.guiju.leave.domain.journey.Half;
import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.journey.LeaveDays;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.journey.Trigger;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Absences to the half day. */
class StayTest {

    private static final WorkingCalendar CALENDAR = ShippedCalendar.layers().calendar(RegionCode.of("CN"));

    private static HalfDay half(String text) {
        return new HalfDay(LocalDate.parse(text.substring(0, 10)), text.endsWith("f") ? Half.FORENOON : Half.AFTERNOON);
    }

    private static Stay stay(String first, String last) {
        return new Stay(half(first), half(last));
    }

    @Test
    void itLastsFromTheFirstInstantOfItsFirstHalfDayToTheFirstAfterItsLast() {
        Stay stay = stay("2024-05-13a", "2024-05-15f");

        assertThat(stay.from()).isEqualTo(Instant.parse("2024-05-13T04:00:00Z"));
        assertThat(stay.until()).isEqualTo(Instant.parse("2024-05-15T04:00:00Z"));
        assertThat(stay.calendarDays()).isEqualTo(3);
        assertThat(Stay.days(LocalDate.parse("2024-05-13"), LocalDate.parse("2024-05-13")).until()).isEqualTo(Instant.parse("2024-05-13T16:00:00Z"));
        assertThatThrownBy(() -> stay("2024-05-13a", "2024-05-13f")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-13f, 2024-05-13a, 2, one Monday",
        "2024-05-13a, 2024-05-13a, 1, half of it",
        "2024-05-13f, 2024-05-13f, 1, the other half",
        "2024-05-10a, 2024-05-13f, 4, Friday afternoon to Monday forenoon with a Saturday that is worked",
        "2024-05-17f, 2024-05-20a, 4, Friday to Monday: the weekend does not count",
        "2024-05-01f, 2024-05-05a, 0, the holiday",
        "2024-04-30a, 2024-05-06f, 2, a half day before and one after it"})
    void onlyWorkingDaysCostLeave(String first, String last, int halfDays, String why) {
        assertThat(stay(first, last).leaveDays(CALENDAR)).as(why).isEqualTo(new LeaveDays(halfDays, Optional.empty()));
    }

    @Test
    void inAYearWithoutANoticeTheCountIsProvisional() {
        LeaveDays days = Stay.days(LocalDate.parse("2030-05-13"), LocalDate.parse("2030-05-17")).leaveDays(CALENDAR);

        assertThat(days.halfDays()).isEqualTo(10);
        assertThat(days.provisional()).isTrue();
        assertThat(days.presumedFrom()).contains(LocalDate.parse("2030-05-13"));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-15f, 2024-05-16a, true", "2024-05-15a, 2024-05-16a, false", "2024-05-12f, 2024-05-13f, false", "2024-05-12f, 2024-05-13a, true"})
    void twoOverlapWhereTheyShareAHalfDay(String first, String last, boolean overlap) {
        Stay one = stay("2024-05-13a", "2024-05-15f");

        assertThat(one.overlaps(stay(first, last))).isEqualTo(overlap);
        assertThat(stay(first, last).overlaps(one)).isEqualTo(overlap);
        assertThat(one.shared(stay(first, last)).isPresent()).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, OUT_OF_CITY, leave-county leave-city private-departure vacation",
        "PRIVATE, WITHIN_COUNTY, vacation",
        "SICK, WITHIN_COUNTY, vacation",
        "BUSINESS_TRIP, WITHIN_COUNTY, ''",
        "BUSINESS_TRIP, OUT_OF_COUNTY, leave-county",
        "STUDY, OUT_OF_CITY, leave-county leave-city",
        "OFFICIAL_TRIP_ABROAD, ABROAD, leave-county leave-city"})
    void whatTheWordsOfTheRulebooksMean(Purpose purpose, Reach reach, String met) {
        for (Trigger trigger : Trigger.values()) {
            assertThat(trigger.met(purpose, reach)).as(trigger.toString()).isEqualTo((" " + met + " ").contains(" " + trigger + " "));
        }
    }
}
