package org.guiju.regulation.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tyme.holiday.LegalHoliday;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All 3,652 days of 2017 to 2026, against the files read in another way and against a data set of other hands. */
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final CalendarLayers LAYERS = ShippedCalendar.layers();

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "CN-GX", "CN-GX-0329", "CN-SX-1026", "CN-XZ-0100"})
    @DisplayName("what the files say about a day is what the calendar says")
    void agreesWithTheFiles(String region) throws IOException {
        WorkingCalendar calendar = LAYERS.calendar(RegionCode.of(region));
        Map<LocalDate, String> nation = words("national.csv", "");
        Map<LocalDate, String> province = words("regional.csv", region.length() < 5 ? "none" : region.substring(0, 5));
        Map<LocalDate, String> own = words("regional.csv", region);

        everyDay().forEach(date -> {
            boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            String word = own.getOrDefault(date, province.getOrDefault(date, nation.getOrDefault(date, weekday ? "work" : "off")));
            assertThat(calendar.day(date).counts()).as("%s %s", region, date).isEqualTo(word.equals("work"));
            assertThat(calendar.counts(date.toEpochDay())).as("%s %s", region, date).isEqualTo(word.equals("work"));
        });
    }

    @Test
    @DisplayName("the country's days agree with tyme4j, whose author read the same notices")
    void agreesWithAnotherReader() {
        WorkingCalendar calendar = LAYERS.calendar(RegionCode.NATIONAL);

        List<LocalDate> different = everyDay().filter(date -> calendar.day(date).counts() != theirs(date)).toList();

        assertThat(different).isEmpty();
    }

    @Test
    @DisplayName("ten years are settled but for the days of December 2026 that the notice for 2027 may still name")
    void settledDays() {
        WorkingCalendar calendar = LAYERS.calendar(RegionCode.NATIONAL);

        assertThat(everyDay().filter(date -> calendar.kindOf(date) == DayKind.UNKNOWN))
                .containsExactlyElementsOf(LocalDate.of(2026, 12, 26).datesUntil(LAST.plusDays(1)).toList());
        assertThat(everyDay().filter(date -> calendar.kindOf(date) != DayKind.UNKNOWN))
                .allSatisfy(date -> assertThat(calendar.kindOf(date) == DayKind.WORKING).isEqualTo(calendar.day(date).counts()));
    }

    @ParameterizedTest(name = "{0}: {1} working days, in Guangxi {2}")
    @CsvSource({
        "2017, 249, 247", "2018, 250, 248", "2019, 250, 248", "2020, 249, 249", "2021, 250, 248",
        "2022, 249, 247", "2023, 249, 247", "2024, 251, 249", "2025, 248, 246", "2026, 248, 246",
    })
    void workingDaysOfTheYear(int year, int national, int guangxi) {
        LocalDate eve = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);

        assertThat(LAYERS.calendar(RegionCode.NATIONAL).workingDaysBetween(eve, last)).isEqualTo(national);
        assertThat(LAYERS.calendar(RegionCode.of("CN-GX-0329")).workingDaysBetween(eve, last)).isEqualTo(guangxi);
        assertThat(LAYERS.calendar(RegionCode.of("CN-SC-2000")).workingDaysBetween(eve, last)).isEqualTo(national);
    }

    @Test
    @DisplayName("every day that a notice names carries that notice's number")
    void eachDayNamesItsNotice() {
        WorkingCalendar calendar = LAYERS.calendar(RegionCode.of("CN-GX"));

        assertThat(calendar.day(LocalDate.of(2026, 2, 28)).notice().orElseThrow().number())
                .isEqualTo("国务院办公厅关于2026年部分节假日安排的通知(2025-11-04)");
        assertThat(calendar.day(LocalDate.of(2018, 12, 31)).notice().orElseThrow().number()).isEqualTo("国办发明电〔2018〕15号");
        assertThat(calendar.day(LocalDate.of(2026, 4, 17)))
                .returns("壮族三月三补休", Day::name)
                .returns(RegionCode.of("CN-GX"), Day::layer);
        assertThat(calendar.day(LocalDate.of(2026, 3, 3)).notice()).isEmpty();
    }

    private static boolean theirs(LocalDate date) {
        LegalHoliday named = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return named == null ? date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : named.isWork();
    }

    /** Date to off or work; of two lines the lower one, as the files have the later notice below. */
    private static Map<LocalDate, String> words(String file, String region) throws IOException {
        try (InputStream in = EveryDayTest.class.getResourceAsStream("/calendar/" + file)) {
            List<String> lines = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            lines.removeFirst();
            Map<LocalDate, String> words = new HashMap<>();
            lines.stream().filter(line -> region.isEmpty() || line.contains("," + region + ","))
                    .forEach(line -> words.put(LocalDate.parse(line.substring(0, 10)), line.split(",")[1]));
            return words;
        }
    }
}
