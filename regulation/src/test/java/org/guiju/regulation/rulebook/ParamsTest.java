package org.guiju.regulation.rulebook;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParamsTest {

    private Params.Reading reading;

    private Params of(String params) {
        RuleBook book = ARuleBook.books("lin/2026-03-01.yaml",
                ARuleBook.with(ARuleBook.PLAIN, "{workingDays: 5, by: [head, deputy]}", params)).version("lin/2026-03-01").orElseThrow();
        reading = new Params.Reading(book);
        return reading.of(book.item("lin-8.1").orElseThrow());
    }

    @BeforeEach
    void none() {
        of("{}");
        assertThat(reading.faults()).isEmpty();
    }

    private List<String> told() {
        return reading.faults().stream().map(fault -> fault.path() + " " + fault.found() + " " + fault.remedy()).toList();
    }

    @Test
    void everyTypeIsRead() {
        Params params = of("{t: 甲, c: red, cs: [red, blue], p: head, ps: [head, deputy], n: 0, w: 7, f: true, "
                + "inner: {t: 乙}, list: [{n: 1}, {n: 2}], texts: 一个}");
        Set<String> colours = Set.of("red", "blue");
        assertThat(params.text("t")).isEqualTo("甲");
        assertThat(params.choice("c", colours)).isEqualTo("red");
        assertThat(params.choices("cs", colours)).containsExactly("red", "blue");
        assertThat(params.post("p")).isEqualTo("head");
        assertThat(params.posts("ps")).containsExactly("head", "deputy");
        assertThat(params.count("n")).isZero();
        assertThat(params.workingDays("w")).hasValue(7);
        assertThat(params.flag("f")).isTrue();
        assertThat(params.fields("inner").text("t")).isEqualTo("乙");
        assertThat(params.each("list")).extracting(inner -> inner.count("n")).containsExactly(1, 2);
        assertThat(params.texts("texts")).containsExactly("一个");
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsEmptyWithoutAFault() {
        Params params = of("{n: null}");
        assertThat(params.optionalText("t")).isEmpty();
        assertThat(params.optionalCount("n")).isEmpty();
        assertThat(params.optionalPosts("ps")).isEmpty();
        assertThat(params.optionalEach("list")).isEmpty();
        assertThat(params.optionalFields("inner")).isEmpty();
        assertThat(params.flag("f", true)).isTrue();
        assertThat(params.absent("t")).isTrue();
        assertThat(params.absent("n")).isFalse();
        assertThat(params.given("n")).isFalse();
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void workingDaysMustBeWrittenThoughTheyMayBeNull() {
        assertThat(of("{w: null}").workingDays("w")).isEmpty();
        assertThat(reading.faults()).isEmpty();
        assertThat(of("{}").workingDays("w")).isEmpty();
        assertThat(told()).containsExactly("params.w 没有这一项 写明工作日数；原文未给数的写 null");
    }

    @Test
    void whatMustBeThereIsMissedByName() {
        Params params = of("{t: null}");
        assertThat(params.text("t")).isEmpty();
        assertThat(params.fields("inner").text("also")).isEmpty();
        assertThat(params.choice("c", Set.of("b", "a"))).isEqualTo("a");
        assertThat(told()).containsExactly("params.t null 写明取值", "params.inner 没有这一项 补上这一项", "params.c 没有这一项 补上这一项");
    }

    @Test
    void wrongTypesAreToldWithWhatWasFound() {
        Params params = of("{t: 3, n: 很多, f: 是, list: [1], c: green}");
        params.text("t");
        params.count("n");
        params.flag("f");
        params.each("list");
        params.choice("c", Set.of("red"));
        assertThat(told()).containsExactly("params.t 3 应为一段文字", "params.n “很多” 应为不小于零的整数", "params.f “是” 应为真假值 true 或 false",
                "params.list[0] 1 应为若干个“名: 值”", "params.c “green” 应为其中之一：red");
    }

    @Test
    void namesThatNobodyAskedForAreFaultsAtEveryDepth() {
        Params params = of("{term: 3, inner: {deep: 1}, other: 2}");
        params.optionalCount("terms");
        params.fields("inner");
        params.leave("other");
        assertThat(told()).containsExactlyInAnyOrder("params.term 未知的参数名“term” 是否为：terms",
                "params.inner.deep 未知的参数名“deep” 删去，或改为规则认得的参数名：");
    }
}
