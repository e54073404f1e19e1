package org.guiju.regulation.rulebook;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RuleBookFaultsTest {

    private static final String FILE = "lin/2026-03-01.yaml";

    /** Reads a number of days and who sets it, as a rule of a service would. */
    private static final RuleDefinition<Integer> DEADLINE = new RuleDefinition<>() {
        @Override
        public RuleKey key() {
            return RuleKey.of("document.consult.deadline");
        }

        @Override
        public Integer read(RuleBook book, Params.Reading reading) {
            return book.items(key()).stream().mapToInt(item -> {
                Params params = reading.of(item);
                params.posts("by");
                return params.workingDays("workingDays").orElse(0);
            }).sum();
        }
    };

    private static List<Fault> faults(String text) {
        RuleBooks books = ARuleBook.books(FILE, text);
        RuleBookFaults thrown = catchThrowableOfType(RuleBookFaults.class, () -> BoundRules.bind(books, List.of(DEADLINE)));
        return thrown == null ? List.of() : thrown.faults();
    }

    @Test
    void aSoundRuleBookHasNone() {
        RuleBooks books = ARuleBook.books(FILE, ARuleBook.PLAIN);
        assertThat(books.faults()).isEmpty();
        assertThat(BoundRules.bind(books, List.of(DEADLINE)).rule(DEADLINE, books.version("lin/2026-03-01").orElseThrow())).contains(5);
    }

    @Test
    void fivePlantedFaultsAreFiveMessagesWithTheirLines() {
        String text = ARuleBook.with(ARuleBook.PLAIN, "effective: 2026-03-01", "effective: 2026-04-01");
        text = ARuleBook.with(text, "strength: should", "strength: 应当");
        text = ARuleBook.with(text, "[head, deputy]", "[head, deputi]");
        text = ARuleBook.with(text, "workingDays: 5", "workingDays: 五");
        text = ARuleBook.with(text, "rule: shared.principle", "rule: shared.principel");
        assertThat(faults(text)).extracting(Fault::toString).containsExactly(
                "lin/2026-03-01.yaml:5 regulation.effective：读到2026-04-01；施行日与文件名 2026-03-01.yaml 不符，改其中之一",
                "lin/2026-03-01.yaml:19 lin-8.1 strength：读到“应当”；应为其中之一：may、must、should",
                "lin/2026-03-01.yaml:22 lin-8.1 params.by[1]：读到“deputi”；本规则 posts 中没有这一职务，是否为：deputy",
                "lin/2026-03-01.yaml:22 lin-8.1 params.workingDays：读到“五”；应为工作日数（不小于零的整数），原文未给数的写 null",
                "lin/2026-03-01.yaml:28 lin-8.2 rule：读到未知的规则键“shared.principel”；是否为：shared.principle");
    }

    @Test
    void nobodyCanUseWhatHasFaults() {
        RuleBooks books = ARuleBook.books(FILE, ARuleBook.with(ARuleBook.PLAIN, "gist: 提高办文效率。", "gist: null"));
        assertThat(books.faults()).extracting(Fault::line).containsExactly(29);
        assertThat(catchThrowableOfType(RuleBookFaults.class, books::all).faults()).isEqualTo(books.faults());
        assertThat(catchThrowableOfType(RuleBookFaults.class, books::jurisdictions)).hasMessageContaining("lin-8.2 gist");
    }

    /** Each line plants one fault; a mark in the message shows that the right thing was found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: lin-8.2                | id: lin-8.1                 | 24 | 第17行已有（一般五个工作日内回复。）
            id: lin-8.2                | id: min-8.2                 | 24 | 编号以“lin-”开头
            kind: enforce              | kind: enforced              | 18 | 应为其中之一：enforce、inform、track、workflow
            service: document          | service: dokument           | 20 | 应为其中之一：document、leave、meeting、shared、supervision
            rule: shared.principle     | params: {}                  | 24 | 没有“rule”
            kind: inform               | kinds: inform               | 24 | 没有“kind”
            exceptionBy: [head]        | exceptionBy: [haed]         | 8  | 是否为：head
            calendarRegion: CN,        | calendarRegion: China,      | 8  | 应形如 CN、CN-SX 或 CN-SX-1026
            number: 林政发〔2026〕1号  | number: 林政发[2026]1号     | 4  | 应形如 安政发〔2024〕5号
            level: county              | level: town                 | 6  | 应为其中之一：city、county、district、national
            effective: 2026-03-01      | effective: 2026-02-30       | 5  | 应为实有的日期
            level: county              | ended: 2026-03-01           | 6  | 失效日应晚于施行日 2026-03-01
            workingDays: 5             | workingDays: -5             | 22 | 不小于零的整数
            workingDays: 5             | workingdays: 5              | 22 | 写明工作日数
            workingDays: 5             | workingDays: 5, note: 甲     | 22 | 未知的参数名“note”
            id: deputy, term: 副县长   | id: head, term: 副县长      | 11 | 第10行已列
            topic: 会签                | topic: &a 会签              | 15 | 不用锚点和引用
            topic: 会签                | topic: !!java.util.Date 会签 | 15 | 只写数据，不用标签
            topic: 会签                | topic: !run 会签            | 15 | 只写数据，不用标签
            chapter: 第二章 公文       | topic: 甲                   | 15 | 重复的“topic”
            articles:                  | articles: none              | 13 | 不合 YAML 语法
            """)
    void everyFaultIsFoundOnItsLine(String old, String now, int line, String told) {
        List<Fault> faults = faults(ARuleBook.with(ARuleBook.PLAIN, old, now));
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.toString()).contains(told);
        });
    }

    @Test
    void anExceptionIsOnlyForShouldItems() {
        String text = ARuleBook.with(ARuleBook.PLAIN, "gist: 提高办文效率。", "gist: 提高办文效率。\n        exceptionBy: [head]");
        assertThat(faults(text)).singleElement().asString().contains("lin-8.2 exceptionBy").contains("只有 should 条款可以有例外");
    }

    @Test
    void aSettledReadingTakesOneOfItsReadings() {
        String text = ARuleBook.with(ARuleBook.PLAIN, "gist: 提高办文效率。",
                "gist: 提高办文效率。\n        reading: {readings: {a: 甲, b: 乙}, take: c, why: 丙}");
        assertThat(faults(text)).singleElement().asString().contains("reading.take").contains("a、b");
    }

    @Test
    void theSameIdInTwoRegulationsClashes() {
        RuleBooks books = ARuleBook.books(
                "national/one/2020-01-01.yaml", ARuleBook.national("2020-01-01", "national-3.1", "document.sign"),
                "national/two/2021-01-01.yaml", ARuleBook.national("2021-01-01", "national-3.1", "document.routing"));
        assertThat(books.faults()).singleElement().asString()
                .contains("national/two/2021-01-01.yaml:8 national-3.1").contains("national/one/2020-01-01.yaml:8 已有");
    }

    @Test
    void theSameIdInTwoVersionsOfOneRegulationDoesNot() {
        RuleBooks books = ARuleBook.books(FILE, ARuleBook.PLAIN, "lin/2027-01-01.yaml",
                ARuleBook.with(ARuleBook.PLAIN, "effective: 2026-03-01", "effective: 2027-01-01"));
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void anEmptyFileAndAStrangeNameAreFaults() {
        assertThat(ARuleBook.books("lin/2026-03-01.yaml", "").faults()).singleElement().asString().contains("空文件");
        assertThat(ARuleBook.books("lin/notes.yaml", ARuleBook.PLAIN).faults()).singleElement().asString().contains("文件名“lin/notes.yaml”");
    }

    @Test
    void theKeysOfRulesAreKnown() {
        assertThat(RuleBooks.knownKeys()).contains(RuleKey.of("document.consult.deadline"), RuleKey.of("shared.principle"));
        assertThat(Near.of("document.consult.deadlin", Set.of("document.consult.deadline", "document.sign")))
                .containsExactly("document.consult.deadline");
    }
}
