package org.guiju.regulation.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A government is added by files alone. */
class SixthGovernmentTest {

    private static final Jurisdiction LIN = Jurisdiction.of("lin");

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void itStandsBesideTheFive() throws IOException {
        write("lin/2026-03-01.yaml", ARuleBook.PLAIN);
        write("lin/scenarios/first.yaml", "scenarios:\n  lin-8.1:\n    - {given: 收到会签, when: 第六日未回复, then: 视为逾期}\n");
        RuleBooks books = RuleBooks.with(folder).sound();
        assertThat(books.jurisdictions()).hasSize(6).contains(LIN, Jurisdiction.of("anze"));
        RuleBook lin = books.inForce(LIN, LocalDate.parse("2026-03-01")).orElseThrow();
        assertThat(lin.item("lin-8.1").orElseThrow().grantors()).containsExactly("head");
        assertThat(lin.items(RuleKey.of("document.sign"))).extracting(Item::id).contains("national-gw-22.2");
        assertThat(lin.posts()).extracting(PostTerm::kind).containsExactly("head", "deputy");
        assertThat(books.scenarios(LIN)).containsExactly(new Scenario("lin-8.1", "收到会签", "第六日未回复", "视为逾期"));
    }

    @Test
    void aScenarioOfAnUnknownItemIsAFault() throws IOException {
        write("lin/2026-03-01.yaml", ARuleBook.PLAIN);
        write("lin/scenarios/first.yaml", "scenarios:\n  lin-9.9:\n    - {given: 甲, when: 乙}\n");
        assertThatThrownBy(() -> RuleBooks.with(folder).scenarios(LIN)).isInstanceOf(RuleBookFaults.class)
                .hasMessageContaining("规则库中没有的条款“lin-9.9”").hasMessageContaining("没有“then”");
    }

    @Test
    void whatIsShippedCannotBeReplaced() throws IOException {
        write("anze/2024-04-02.yaml", ARuleBook.PLAIN);
        assertThat(RuleBooks.with(folder).faults()).singleElement().asString().contains("与产品自带的规则库同名");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> RuleBooks.with(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("读不到规则库文件夹");
    }
}
