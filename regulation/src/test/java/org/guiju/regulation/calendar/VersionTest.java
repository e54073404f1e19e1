package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.List;

import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VersionTest {

    private static final CalendarLayers LAYERS = ShippedCalendar.layers();
    private static final WorkingCalendar NATION = LAYERS.calendar(RegionCode.NATIONAL);

    @Test
    @DisplayName("the name tells region and last settled year, and depends on the content alone")
    void namedByContent() {
        assertThat(NATION.version()).matches("CN@2026\\.[0-9a-f]{12}");
        assertThat(LAYERS.calendar(RegionCode.of("CN-GX-0329")).version()).matches("CN-GX-0329@2026\\.[0-9a-f]{12}");
        assertThat(new CalendarLayers(LAYERS.notices().reversed(), LAYERS.festivals().reversed()).calendar(RegionCode.NATIONAL).version())
                .isEqualTo(NATION.version());
        assertThat(LAYERS.without(RegionCode.of("CN-GX"), "桂政办2021年通知").calendar(RegionCode.NATIONAL).version())
                .as("another region's notice is none of the country's business").isEqualTo(NATION.version());
        assertThat(LAYERS.without(RegionCode.NATIONAL, "国办发明电〔2020〕1号").calendar(RegionCode.NATIONAL).version()).isNotEqualTo(NATION.version());
    }

    @Test
    @DisplayName("what goes over the wire gives the same calendar again")
    void throughPlainValues() {
        RegionCode ziyuan = RegionCode.of("CN-GX-0329");
        CalendarFacts facts = LAYERS.facts(ziyuan);

        WorkingCalendar again = CalendarLayers.of(facts).calendar(ziyuan);

        assertThat(again.version()).isEqualTo(facts.version()).isEqualTo(LAYERS.calendar(ziyuan).version());
        assertThat(LAYERS.calendar(ziyuan).diff(again).changed()).isEmpty();
        assertThat(facts.notices()).extracting(CalendarFacts.NoticeFacts::region).containsOnly("CN", "CN-GX");
    }

    @Test
    @DisplayName("the change of 26 January 2020 took three days off, two of which had been worked")
    void diffOfTwoVersions() {
        WorkingCalendar before = LAYERS.without(RegionCode.NATIONAL, "国办发明电〔2020〕1号").calendar(RegionCode.NATIONAL);

        CalendarDiff diff = before.diff(NATION);

        assertThat(diff.from()).isEqualTo(before.version());
        assertThat(diff.to()).isEqualTo(NATION.version());
        assertThat(diff.moved()).extracting(CalendarDiff.ChangedDay::date)
                .containsExactly(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1));
        assertThat(diff.moved()).allSatisfy(day -> {
            assertThat(day.before().kind()).isEqualTo(DayKind.WORKING);
            assertThat(day.after().kind()).isEqualTo(DayKind.OFF);
        });
        assertThat(diff.settled()).isEmpty();
        assertThat(NATION.diff(NATION).changed()).isEmpty();
    }

    @Test
    @DisplayName("losing a year's notice unsettles its days, and the December days before it")
    void diffUnsettles() {
        WorkingCalendar without = LAYERS.without(RegionCode.NATIONAL, "国务院办公厅关于2026年部分节假日安排的通知(2025-11-04)")
                .calendar(RegionCode.NATIONAL);

        CalendarDiff diff = without.diff(NATION);

        assertThat(diff.settled()).extracting(CalendarDiff.ChangedDay::date)
                .contains(LocalDate.of(2025, 12, 27), LocalDate.of(2026, 6, 15)).doesNotContain(LocalDate.of(2025, 12, 26));
        assertThat(diff.moved()).extracting(CalendarDiff.ChangedDay::date).contains(LocalDate.of(2026, 2, 28)).doesNotContain(LocalDate.of(2026, 6, 15));
        assertThat(without.version()).startsWith("CN@2025.");
    }

    @Test
    void refusesANoticeTwiceAndACalendarOfNothing() {
        NoticeText some = LAYERS.notices().getFirst();
        assertThatThrownBy(() -> new CalendarLayers(List.of(some, some), List.of())).hasMessageContaining("两次");
        assertThat(LAYERS.with(some)).isEqualTo(LAYERS);
        assertThatThrownBy(() -> new CalendarLayers(List.of(), List.of()).calendar(RegionCode.NATIONAL)).hasMessageContaining("没有载入");
    }
}
