package org.guiju.regulation.calendar.reading;

import java.time.LocalDate;
import java.util.List;

import org.guiju.regulation.calendar.CsvFault;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NoticeCsvTest {

    @Test
    @DisplayName("a file as a clerk saves it: byte order mark, Windows line ends, an empty line, a quoted name")
    void asAClerkSavesIt() {
        String text = "\uFEFFdate,kind,name,source,published\r\n2027-01-02,work,\"元旦,调休\"\"上班\"\"\",国办发明电〔2026〕9号,2026-11-25\r\n\r\n"
                + "2027-01-01,off,元旦,国办发明电〔2026〕9号,2026-11-25\r\n";

        List<NoticeText> notices = NoticeCsv.read("2027.csv", text, RegionCode.NATIONAL);

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.notice().number()).isEqualTo("国办发明电〔2026〕9号");
            assertThat(notice.notice().published()).contains(LocalDate.of(2026, 11, 25));
            assertThat(notice.notice().standing()).isEqualTo(Standing.PUBLISHED);
            assertThat(notice.settledYears()).containsExactly(2027);
            assertThat(notice.days()).extracting(day -> day.date() + " " + day.kind() + " " + day.name())
                    .containsExactly("2027-01-01 OFF 元旦", "2027-01-02 WORKING 元旦,调休\"上班\"");
        });
    }

    @Test
    @DisplayName("everything that is wrong is told at once, with line, column, what stands there and what to write")
    void allFaultsAtOnce() {
        String text = """
                date,kind,name,source,region,published,standing
                2027-02-30,off,春节,国办1号,,,
                2027-02-01,holiday,春节,国办1号,,,
                2027-02-02,off,,国办1号,,,
                2027-02-03,off,春节,,,,
                2027-02-04,off,春节,国办1号,CN-GX,,
                2027-02-05,off,春节,国办1号,广西,,
                2027-02-06,off,春节,国办1号,,昨天,
                2027-02-07,off,春节,国办1号,,,maybe
                2027-02-08,off,春节,国办2号,,2027-01-01,
                2027-02-08,off,春节,国办2号,,2027-01-01,
                2027-02-09,off,春节,国办2号,,2027-01-02,
                2027-02-10,off,春节
                2027-02-11,off,"春节,国办2号,,,
                3027-02-12,off,春节,国办2号,,2027-01-01,
                2027-02-13,off,春节,国办2号,,2027-01-01,statutory-only
                """;

        CalendarFaults wrong = catchThrowableOfType(CalendarFaults.class, () -> NoticeCsv.read("n.csv", text, RegionCode.NATIONAL));

        assertThat(wrong.faults()).extracting(fault -> fault.line() + " " + fault.column() + " " + fault.found()).containsExactly(
                "2 date 2027-02-30", "3 kind holiday", "4 name ", "5 source ", "6 region CN-GX", "7 region 广西", "8 published 昨天",
                "9 standing maybe", "11 date 2027-02-08", "12 published 2027-01-02", "13  2027-02-10,off,春节",
                "14  2027-02-11,off,\"春节,国办2号,,,", "15 date 3027-02-12", "16 standing statutory-only");
        assertThat(wrong.faults()).allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
        assertThat(wrong.faults()).extracting(CsvFault::code).containsExactly("not-a-date", "not-a-kind", "name-missing", "number-missing",
                "other-region", "not-a-region", "not-a-date", "not-a-standing", "day-twice", "published-differs", "wrong-number-of-cells",
                "quotes-open", "year-out-of-range", "standing-differs");
        assertThat(wrong).hasMessageContaining("14处").hasMessageContaining("n.csv 第3行 kind：“holiday”——请写 off（放假）或 work（上班）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "date,kind,name\n2027-01-01,off,元旦", "date,kind,name,source\n", "date,kind,name,source,colour\n2027-01-01,off,元旦,国办,red",
        "date,date,kind,name,source\n1,1,off,元旦,国办", "{\"date\": 1}"})
    void refusesWhatIsNoSuchFile(String text) {
        assertThatThrownBy(() -> NoticeCsv.read("n.csv", text, RegionCode.NATIONAL)).isInstanceOf(CalendarFaults.class)
                .hasMessageContaining("第1行");
    }

    @Test
    @DisplayName("the shipped files hold twelve notices of the State Council, and 2027 stands apart")
    void shipped() {
        List<NoticeText> notices = ShippedCalendar.layers().notices();

        assertThat(notices).filteredOn(text -> text.notice().region().equals(RegionCode.NATIONAL) && text.notice().standing() == Standing.PUBLISHED)
                .hasSize(12)
                .allSatisfy(text -> assertThat(text.notice().published()).isPresent())
                .flatExtracting(NoticeText::settledYears).containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(notices).filteredOn(text -> text.notice().standing() == Standing.STATUTORY_ONLY).singleElement().satisfies(text -> {
            assertThat(text.days()).hasSize(13).allSatisfy(day -> {
                assertThat(day.date().getYear()).isEqualTo(2027);
                assertThat(day.kind()).isEqualTo(DayKind.OFF);
            });
            assertThat(text.settledYears()).isEmpty();
        });
        assertThat(notices).filteredOn(text -> text.notice().region().equals(RegionCode.of("CN-GX"))).hasSize(13);
    }

    @Test
    void aFestivalFileTellsItsFaults() {
        assertThatThrownBy(() -> FestivalCsv.read("f.csv", "region,name,from,until,basis\nCN-GX,三月三,3月,05-15,令\nCN,春节,01-01,02-01,令\n"))
                .isInstanceOf(CalendarFaults.class).hasMessageContaining("第2行").hasMessageContaining("第3行");
    }
}
