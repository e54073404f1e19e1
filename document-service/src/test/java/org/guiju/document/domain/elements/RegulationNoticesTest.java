package org.guiju.document.domain.elements;

import java.util.List;

import org.guiju.document.Regulations;
import org.guiju.document.domain.elements.ElementReading.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The notices by which the five regulations were issued, read as they are published, with everything around them. */
class RegulationNoticesTest {

    @ParameterizedTest
    @CsvSource({
        "anze, 安政发〔2024〕5号, 安泽县, 县, 2024-04-02, 3, 安泽经济技术开发区管委会, 县直各单位",
        "boli, 勃政发〔2023〕72号, 勃利县, 县, 2023-08-30, 2, 各乡(镇)人民政府, 县政府各直属单位",
        "xiangshan, 象政〔2021〕11号, 象山区, 区, 2021-10-11, 4, 二塘乡, 辖区各有关单位",
        "ziyang, 资府发〔2017〕34号, 资阳市, 市, 2017-09-12, 4, 各县（区）人民政府, 市政府各部门（单位）",
        "ziyuan, 资政发〔2023〕9号, 资源县, 县, 2023-12-20, 3, 各乡（镇）人民政府, 中央、自治区、桂林市驻资源县各有关单位"})
    void comeOutRight(String government, String number, String place, String level, String date, int addressees, String first, String last) {
        Elements read = ElementReading.of(Regulations.text(government));
        assertThat(value(read, Element.NUMBER)).isEqualTo(number);
        assertThat(value(read, Element.TITLE)).isEqualTo(place + "人民政府关于印发" + place + "人民政府工作规则的通知");
        assertThat(value(read, Element.ISSUING_BODY)).isEqualTo(place + "人民政府");
        assertThat(value(read, Element.DATE)).isEqualTo(date);
        assertThat(value(read, Element.KIND)).isEqualTo("notice");
        List<String> to = read.of(Element.ADDRESSEES).orElseThrow().values();
        assertThat(to).hasSize(addressees).startsWith(first).endsWith(last);
        assertThat(read.missing()).contains(Element.URGENCY, Element.SECRECY, Element.SIGNATORY, Element.COPIES);
        assertThat(read.body()).contains("《" + place + "人民政府工作规则》").doesNotContain("第一章");
    }

    @ParameterizedTest
    @CsvSource({"anze, 安泽县人民政府办公室, 2024-04-02", "xiangshan, 象山区人民政府办公室, 2021-10-11"})
    void sayWhoPrintedThemWhereTheyDo(String government, String organ, String date) {
        Elements read = ElementReading.of(Regulations.text(government));
        assertThat(read.of(Element.PRINT_RECORD).orElseThrow().values()).containsExactly(organ, date);
    }

    @ParameterizedTest
    @CsvSource({"boli", "ziyang", "ziyuan"})
    void sayNothingOfThePrintWhereTheyDoNot(String government) {
        assertThat(ElementReading.of(Regulations.text(government)).missing()).contains(Element.PRINT_RECORD);
    }

    private static String value(Elements read, Element element) {
        return read.of(element).map(Found::value).orElse("(missing)");
    }
}
