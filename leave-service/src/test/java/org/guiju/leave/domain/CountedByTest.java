package org.guiju.leave.domain;

import java.time.LocalDate;

import org.guiju.leave.domain.calendar.Calendar;
import org.guiju.regulation.Proves;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.WorkingDays;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** By which calendar the two governments of Guangxi count their working days. */
class CountedByTest {

    private static final RegionCode GUANGXI = RegionCode.of("CN-GX");

    /** As if nobody had entered the region's holidays of 2024 yet. */
    private static CalendarLayers notEntered() {
        CalendarLayers layers = ShippedCalendar.layers();
        for (NoticeText text : layers.notices()) {
            if (text.notice().region().equals(GUANGXI) && text.days().stream().anyMatch(d -> d.date().getYear() == 2024)) {
                layers = layers.without(GUANGXI, text.notice().number());
            }
        }
        return layers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "xiangshan"})
    @Proves({"ziyuan-29.8", "xiangshan-44.5"})
    void theRegionsHolidaysAreNoWorkingDaysOnceEnteredAndItsMakeUpDaysAre(String government) {
        Calendar rule = Judged.by(government).rules().calendar().orElseThrow();
        WorkingCalendar entered = rule.calendar(ShippedCalendar.layers());

        assertThat(entered.kindOf(LocalDate.of(2024, 4, 11))).isEqualTo(DayKind.OFF);
        assertThat(entered.kindOf(LocalDate.of(2024, 4, 12))).isEqualTo(DayKind.OFF);
        assertThat(entered.kindOf(LocalDate.of(2024, 4, 7))).as("the country's make-up day").isEqualTo(DayKind.WORKING);
        assertThat(entered.kindOf(LocalDate.of(2024, 5, 1))).as("the country's holiday").isEqualTo(DayKind.OFF);
        assertThat(entered.plus(LocalDate.of(2024, 4, 9), new WorkingDays(3))).isEqualTo(LocalDate.of(2024, 4, 16));
        assertThat(rule.calendar(notEntered()).kindOf(LocalDate.of(2024, 4, 11))).as("nothing is counted on before").isNotEqualTo(DayKind.OFF);
        assertThat(rule.maintainedBy().ids()).containsExactly("office");
        assertThat(rule.toString()).contains(government.equals("ziyuan") ? "ziyuan-29.8" : "xiangshan-44.5", "CN-GX");
    }

    @Test
    void whereTheRegulationIsSilentThereIsNoSuchRule() {
        assertThat(Judged.by("anze").rules().calendar()).isEmpty();
    }
}
