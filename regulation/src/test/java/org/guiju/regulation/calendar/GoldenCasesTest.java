package org.guiju.regulation.calendar;

import java.time.LocalDate;

import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ten cases worked out by hand from the notices, most of which a Monday-to-Friday count gets wrong. */
class GoldenCasesTest {

    private static final CalendarLayers LAYERS = ShippedCalendar.layers();

    @ParameterizedTest(name = "{0} + {1} working days in {2} is {3}")
    @CsvSource({
        "2026-02-12,  7, CN,    2026-02-28",
        "2026-04-16,  3, CN,    2026-04-21",
        "2026-04-16,  3, CN-GX, 2026-04-23",
        "2023-04-20,  3, CN,    2023-04-24",
        "2023-04-20,  3, CN-GX, 2023-04-26",
        "2017-03-29,  5, CN,    2017-04-06",
        "2017-03-29,  5, CN-GX, 2017-04-10",
        "2018-04-12,  5, CN,    2018-04-19",
        "2018-04-12,  5, CN-GX, 2018-04-23",
        "2020-01-23,  5, CN,    2020-02-07",
        "2025-09-26,  7, CN,    2025-10-13",
        "2026-09-18,  2, CN,    2026-09-21",
        "2025-12-30,  5, CN,    2026-01-07",
        // counties of Guangxi count as Guangxi does; those of other provinces as the country
        "2026-04-16,  3, CN-GX-0329, 2026-04-23",
        "2026-04-16,  3, CN-GX-0304, 2026-04-23",
        "2026-04-16,  3, CN-SX-1026, 2026-04-21",
    })
    void forward(LocalDate from, int days, String region, LocalDate due) {
        WorkingCalendar calendar = LAYERS.calendar(RegionCode.of(region));

        Due answer = calendar.dueBy(from, WorkingDays.of(days));

        assertThat(answer.date()).isEqualTo(due);
        assertThat(answer.provisional()).isFalse();
        assertThat(calendar.plus(from, WorkingDays.of(days))).isEqualTo(due);
    }

    @Test
    @DisplayName("ten working days before 2026-10-12 is 2026-09-21, over the National Day week and its make-up days")
    void backward() {
        WorkingCalendar calendar = LAYERS.calendar(RegionCode.NATIONAL);

        assertThat(calendar.dueBefore(LocalDate.of(2026, 10, 12), WorkingDays.of(10)).date()).isEqualTo("2026-09-21");
        assertThat(calendar.minus(LocalDate.of(2026, 10, 12), WorkingDays.of(10))).isEqualTo("2026-09-21");
    }

    @Test
    @DisplayName("before the notice of 26 January 2020 prolonged the Spring Festival, the same term ended on 5 February")
    void asComputedBeforeTheChange() {
        WorkingCalendar before = LAYERS.without(RegionCode.NATIONAL, "国办发明电〔2020〕1号").calendar(RegionCode.NATIONAL);

        assertThat(before.plus(LocalDate.of(2020, 1, 23), WorkingDays.of(5))).isEqualTo("2020-02-05");
    }
}
