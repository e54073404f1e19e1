package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A day whose notice is not loaded is neither worked nor free, and a term over it has only a provisional end. */
class UnknownDaysTest {

    private static final CalendarLayers LAYERS = ShippedCalendar.layers();
    private static final WorkingCalendar NATION = LAYERS.calendar(RegionCode.NATIONAL);
    private static final WorkingCalendar ZIYUAN = LAYERS.calendar(RegionCode.of("CN-GX-0329"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-24, WORKING", "2026-12-25, WORKING", "2026-12-26, UNKNOWN", "2026-12-31, UNKNOWN",
        // the law itself gives these off, whatever the notice will say
        "2027-01-01, OFF", "2027-01-02, UNKNOWN", "2027-02-04, UNKNOWN", "2027-02-05, OFF", "2027-05-02, OFF", "2027-10-03, OFF",
        "2027-10-04, UNKNOWN", "2027-12-31, UNKNOWN",
        // beyond every file
        "2028-01-01, UNKNOWN", "2028-06-14, UNKNOWN", "2099-06-15, UNKNOWN",
        // before every file
        "2016-12-31, UNKNOWN", "2017-01-01, OFF", "2017-01-03, WORKING", "2000-01-05, UNKNOWN",
    })
    void kinds(LocalDate date, DayKind kind) {
        assertThat(NATION.kindOf(date)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "the notice of the year after could first name {1}")
    @CsvSource({"2026, 2026-12-26", "2018, 2018-12-29", "2022, 2022-12-24", "2006, 2006-12-30", "2023, 2023-12-30", "2024, 2024-12-28"})
    void decemberDays(int year, LocalDate first) {
        assertThat(Resolution.firstDayTheNextNoticeCouldName(year)).isEqualTo(first);
    }

    @Test
    @DisplayName("a term is settled when it ends on the last settled day, provisional when it ends on the day after")
    void theEdge() {
        Due settled = NATION.dueBy(LocalDate.of(2026, 12, 24), WorkingDays.of(1));
        Due provisional = NATION.dueBy(LocalDate.of(2026, 12, 24), WorkingDays.of(2));

        assertThat(settled.date()).isEqualTo("2026-12-25");
        assertThat(settled.provisional()).isFalse();
        assertThat(settled.mayBeDeemed(settled.end())).isTrue();
        assertThat(provisional.date()).isEqualTo("2026-12-28");
        assertThat(provisional.unknownFrom()).contains(LocalDate.of(2026, 12, 26));
        assertThat(provisional.isOver(provisional.end())).isTrue();
        assertThat(provisional.mayBeDeemed(provisional.end())).isFalse();
    }

    @Test
    @DisplayName("statutory days of 2027 are not counted, but everything around them stays provisional")
    void statutoryOnly() {
        Due due = NATION.dueBy(LocalDate.of(2027, 2, 1), WorkingDays.of(5));

        // 2-2, 2-3, 2-4 presumed worked; 2-5 to 2-8 off by law; 2-9, 2-10 presumed worked
        assertThat(due.date()).isEqualTo("2027-02-10");
        assertThat(due.unknownFrom()).contains(LocalDate.of(2027, 2, 2));
    }

    @Test
    @DisplayName("counting back into unknown days is provisional, too")
    void backwards() {
        assertThat(NATION.dueBefore(LocalDate.of(2027, 1, 4), WorkingDays.of(1)).provisional()).isTrue();
        assertThat(NATION.dueBefore(LocalDate.of(2026, 12, 26), WorkingDays.of(3)).provisional()).isFalse();
        assertThat(NATION.dueBefore(LocalDate.of(2026, 12, 28), WorkingDays.of(1)).unknownFrom()).contains(LocalDate.of(2026, 12, 26));
    }

    @Test
    @DisplayName("a term in calendar days is never provisional, unless it rolls over an unknown day")
    void calendarDaysDoNotAsk() {
        assertThat(NATION.dueBy(LocalDate.of(2027, 3, 1), CalendarDays.of(15)).provisional()).isFalse();
        assertThat(NATION.dueBy(LocalDate.of(2027, 3, 1), Months.of(1)).provisional()).isFalse();
        assertThat(NATION.dueBy(LocalDate.of(2027, 3, 1), new CalendarDays(15, Roll.FORWARD)).provisional()).isTrue();
        assertThat(NATION.dueBy(LocalDate.of(2026, 11, 1), new CalendarDays(15, Roll.FORWARD)).provisional()).isFalse();
    }

    @Test
    @DisplayName("with the State Council's notice for 2027 loaded, the country is settled and Guangxi waits for its own")
    void theRegionStillOwesItsNotice() {
        CalendarLayers loaded = LAYERS.with(noticeFor2027());
        WorkingCalendar nation = loaded.calendar(RegionCode.NATIONAL);
        WorkingCalendar ziyuan = loaded.calendar(RegionCode.of("CN-GX-0329"));

        assertThat(nation.kindOf(LocalDate.of(2026, 12, 31))).isEqualTo(DayKind.WORKING);
        assertThat(nation.kindOf(LocalDate.of(2027, 4, 9))).isEqualTo(DayKind.WORKING);
        assertThat(nation.kindOf(LocalDate.of(2027, 12, 24))).isEqualTo(DayKind.WORKING);
        assertThat(ziyuan.kindOf(LocalDate.of(2027, 2, 26))).isEqualTo(DayKind.WORKING);
        assertThat(ziyuan.day(LocalDate.of(2027, 4, 9))).returns(DayKind.UNKNOWN, Day::kind).returns(RegionCode.of("CN-GX"), Day::layer);
        // what the country gives off no region takes back
        assertThat(ziyuan.kindOf(LocalDate.of(2027, 4, 5))).isEqualTo(DayKind.OFF);
        assertThat(ziyuan.kindOf(LocalDate.of(2027, 5, 16))).isEqualTo(DayKind.OFF);
        assertThat(ziyuan.kindOf(LocalDate.of(2027, 5, 17))).isEqualTo(DayKind.WORKING);

        WorkingCalendar settled = loaded.with(text("CN-GX", "桂政办2027年通知", LocalDate.of(2027, 3, 1),
                new NoticeDay(LocalDate.of(2027, 4, 9), DayKind.OFF, "壮族三月三", ""))).calendar(RegionCode.of("CN-GX-0329"));
        assertThat(settled.kindOf(LocalDate.of(2027, 4, 9))).isEqualTo(DayKind.OFF);
        assertThat(settled.kindOf(LocalDate.of(2027, 4, 12))).isEqualTo(DayKind.WORKING);
    }

    @Test
    @DisplayName("a change notice of the country alone does not settle a year")
    void aChangeSettlesNothing() {
        WorkingCalendar calendar = LAYERS.with(text("CN", "国办发明电〔2027〕99号", LocalDate.of(2027, 6, 1),
                new NoticeDay(LocalDate.of(2027, 9, 3), DayKind.OFF, "纪念日", ""))).calendar(RegionCode.NATIONAL);

        assertThat(calendar.kindOf(LocalDate.of(2027, 9, 3))).isEqualTo(DayKind.OFF);
        assertThat(calendar.kindOf(LocalDate.of(2027, 9, 6))).isEqualTo(DayKind.UNKNOWN);
    }

    @Test
    @DisplayName("years of a region for which no notice was found stay unknown there only")
    void aRegionalGap() {
        WorkingCalendar lhasa = LAYERS.calendar(RegionCode.of("CN-XZ-0100"));

        assertThat(lhasa.kindOf(LocalDate.of(2024, 2, 20))).isEqualTo(DayKind.UNKNOWN);
        assertThat(lhasa.kindOf(LocalDate.of(2024, 4, 1))).isEqualTo(DayKind.WORKING);
        assertThat(ZIYUAN.kindOf(LocalDate.of(2024, 2, 20))).isEqualTo(DayKind.WORKING);
    }

    private static NoticeText noticeFor2027() {
        List<NoticeDay> days = new ArrayList<>();
        for (String off : List.of("01-01", "02-05", "02-06", "02-07", "02-08", "02-09", "02-10", "02-11", "04-05", "05-01", "05-02",
                "05-03", "06-09", "09-15", "10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07")) {
            days.add(new NoticeDay(LocalDate.parse("2027-" + off), DayKind.OFF, "节日", ""));
        }
        days.add(new NoticeDay(LocalDate.of(2027, 2, 14), DayKind.WORKING, "春节调休上班", ""));
        return text("CN", "试用通知2027", LocalDate.of(2026, 12, 1), days.toArray(NoticeDay[]::new));
    }

    private static NoticeText text(String region, String number, LocalDate published, NoticeDay... days) {
        return new NoticeText(new Notice(RegionCode.of(region), number, Optional.of(published), Standing.PUBLISHED), List.of(days));
    }
}
