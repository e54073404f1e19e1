package org.guiju.regulation.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TermTest {

    @ParameterizedTest(name = "“{0}” is {1}, written {2}")
    @CsvSource({
        "7 working-days,           7个工作日, 7 working-days",
        "7 working days,           7个工作日, 7 working-days",
        "1 working day,            1个工作日, 1 working-days",
        "15 calendar-days,         15日,      15 calendar-days",
        "15 calendar-days rolling, 15日,      15 calendar-days rolling",
        "24 hours,                 24小时,    24 hours",
        "3 months,                 3个月,     3 months",
        "1 month rolling,          1个月,     1 months rolling",
        "same-day,                 当日,      same-day",
    })
    void isReadAndWritten(String written, String text, String code) {
        Term term = Term.parse(written);

        assertThat(term.text()).isEqualTo(text);
        assertThat(term.code()).isEqualTo(code);
        assertThat(Term.parse(term.code())).isEqualTo(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "seven working-days", "7 days", "-1 working-days", "7 working-days rolling", "7.5 hours", "0 working-days",
        "2501 working-days", "99999 months", "same-day rolling"})
    void refusesWhatIsNoTerm(String written) {
        assertThatThrownBy(() -> Term.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysInWordsWhatItRefuses() {
        assertThatThrownBy(() -> WorkingDays.of(0)).hasMessage("工作日数应在1至2500之间，而不是0");
        assertThatThrownBy(() -> CalendarDays.of(-3)).hasMessage("自然日数应在1至3660之间，而不是-3");
        assertThatThrownBy(() -> Hours.of(0)).hasMessageStartingWith("小时数应在1至");
        assertThatThrownBy(() -> Months.of(121)).hasMessage("月数应在1至120之间，而不是121");
    }

    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource({
        "CN-GX-0329, CN-GX-0329 CN-GX-0300 CN-GX CN",
        "CN-SC-2000, CN-SC-2000 CN-SC CN",
        "CN-GX,      CN-GX CN",
        "CN,         CN",
    })
    void aRegionAsksItsLayersFromTheNearest(String region, String chain) {
        assertThat(RegionCode.of(region).chain()).extracting(RegionCode::code).containsExactly(chain.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "CN-gx", "CN-GX-329", "CN-GX-0329-1", "US", "CN-GX-0000", "CN-XZ-0100(拉萨市)"})
    void refusesWhatIsNoRegion(String code) {
        assertThatThrownBy(() -> RegionCode.of(code)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(code);
    }
}
