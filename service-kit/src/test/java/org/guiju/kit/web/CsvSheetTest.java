package org.guiju.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvSheetTest {

    @Test
    void isKnownAsUtf8AndQuotesWhatWouldBreakALine() {
        byte[] answered = CsvSheet.answer("外出.csv", List.of("姓名", "去向"), List.of(List.of("甲", "太原, \"北京\"\n上海"))).getBody();

        assertThat(answered).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(answered, StandardCharsets.UTF_8)).isEqualTo("\uFEFF姓名,去向\r\n甲,\"太原, \"\"北京\"\"\n上海\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void aCellThatBeginsLikeAFormulaIsText(String written) {
        assertThat(CsvSheet.text(List.of("x"), List.of(List.of(written)))).contains("'" + written.charAt(0));
    }

    @Test
    void whatIsHarmlessStaysAsItIs() {
        assertThat(CsvSheet.text(List.of("x", "y"), List.of(List.of("3-1", "")))).isEqualTo("\uFEFFx,y\r\n3-1,\r\n");
    }
}
