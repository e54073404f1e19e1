package org.guiju.deploy.clauses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger on a project of two modules, compiled for the occasion. */
class ClauseLedgerTest {

    private static final String RULE = """
            package org.guiju.document.domain.consult;
            public final class ConsultDeadline {
                public static org.guiju.regulation.rulebook.RuleDefinition<ConsultDeadline> definition() { return null; }
            }
            """;
    private static final String PROOF = """
            package org.guiju.document.domain.consult;
            import org.guiju.regulation.Proves;
            import org.junit.jupiter.api.Nested;
            import org.junit.jupiter.api.Test;
            class ConsultDeadlineTest {
                @Test @Proves({"anze-31.4", "boli-28.4"}) void sevenDays() {}
                @Nested @Proves("ziyuan-29.5") class Ziyuan { @Test void threeDays() {} }
            }
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(root.resolve("regulation/src/main/resources/rulebooks"));
        for (String module : List.of("regulation", "document-service")) {
            Files.createDirectories(root.resolve(module));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
        }
        compile("target/classes", "ConsultDeadline", RULE);
        compile("target/test-classes", "ConsultDeadlineTest", PROOF);
    }

    private void compile(String target, String name, String source) throws IOException {
        Path folder = Files.createDirectories(root.resolve("document-service").resolve(target));
        Path file = Files.createDirectories(root.resolve("sources")).resolve(name + ".java");
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"),
                file.toString())).isZero();
    }

    private Path ratchet() {
        return root.resolve("regulation/src/main/resources/rulebooks/not-enforced.yaml");
    }

    private List<Map<String, Object>> written(String file) throws IOException {
        return JsonMapper.shared().readValue(Files.readString(root.resolve("target").resolve(file)), new TypeReference<>() { });
    }

    private Map<String, Object> line(String id) throws IOException {
        return written("clauses.json").stream().filter(entry -> entry.get("id").equals(id)).findAny().orElseThrow();
    }

    private void ratchetAlso(String text) throws IOException {
        Files.writeString(ratchet(), Files.readString(ratchet()) + text);
    }

    @Test
    void everyItemIsWrittenWithItsRuleAndItsTests() throws IOException {
        assertThat(ClauseLedger.run(root, true)).isEmpty();
        assertThat(written("clauses.json")).hasSize(1053);
        assertThat(written("clauses-national.json")).isNotEmpty();
        assertThat(line("anze-31.4")).containsEntry("kind", "enforce").containsEntry("strength", "should")
                .containsEntry("service", "document").containsEntry("rule", "document.consult.deadline")
                .containsEntry("boundTo", "org.guiju.document.domain.consult.ConsultDeadline")
                .containsEntry("tests", List.of("org.guiju.document.domain.consult.ConsultDeadlineTest#sevenDays"));
        assertThat(line("ziyuan-29.5"))
                .containsEntry("tests", List.of("org.guiju.document.domain.consult.ConsultDeadlineTest.Ziyuan"));
        assertThat(line("anze-24.1")).containsEntry("boundTo", null).containsEntry("tests", List.of());
        assertThat(Files.readString(root.resolve("target/clauses.md"))).contains("## 安泽县人民政府工作规则（安政发〔2024〕5号）")
                .contains("document.consult.deadline → `ConsultDeadline` | `ConsultDeadlineTest#sevenDays`")
                .contains("*meeting-service has no rule meeting.absence.approver yet*");
    }

    @Test
    void withoutTheRatchetEveryOpenItemIsAFault() {
        List<String> faults = ClauseLedger.run(root, false);
        assertThat(faults).contains("anze-24.1: meeting-service has no rule meeting.absence.approver yet; "
                + "bind and prove it, or name it in not-enforced.yaml with its reason");
        // bound but unproved: an enforce item is a fault, a workflow item is not
        assertThat(faults).anyMatch(fault -> fault.startsWith("xiangshan-47.3: document.consult.deadline is bound, but no test"));
        assertThat(faults).noneMatch(fault -> fault.startsWith("anze-31.5") || fault.startsWith("anze-31.4")
                || fault.startsWith("anze-1.1"));
    }

    @Test
    void staleLinesAreFaults() throws IOException {
        ClauseLedger.run(root, true);
        ratchetAlso("- {item: anze-31.4, reason: 稍后}\n- {item: anze-1.1, reason: 稍后}\n- {item: anze-999.1, reason: 稍后}\n"
                + "- {item: anze-24.1, reason: 稍后}\n- {item: anze-24.2}\n");
        assertThat(ClauseLedger.run(root, false)).containsExactlyInAnyOrder(
                "not-enforced.yaml: anze-24.1 stands there twice",
                "not-enforced.yaml: {item=anze-24.2} is no {item, reason}",
                "not-enforced.yaml: anze-31.4 is bound and proved by now; delete the line",
                "not-enforced.yaml: anze-1.1 only informs; delete the line",
                "not-enforced.yaml: anze-999.1 is no item of the regulations; delete the line");
    }

    @Test
    void reasonsWrittenByHandAreKept() throws IOException {
        ClauseLedger.run(root, true);
        String plain = "\"meeting-service has no rule meeting.absence.approver yet\"";
        Files.writeString(ratchet(), Files.readString(ratchet()).replace("{item: anze-24.1, reason: " + plain, "{item: anze-24.1, reason: \"说\\\"明\""));
        ratchetAlso("- {item: anze-31.4, reason: 稍后}\n");
        assertThat(ClauseLedger.run(root, true)).isEmpty();
        assertThat(Files.readString(ratchet())).contains("- {item: anze-24.1, reason: \"说\\\"明\"}").doesNotContain("anze-31.4");
    }

    @Test
    void aProofMustBeATestOfAKnownItem() throws IOException {
        compile("target/test-classes", "Idle", """
                package org.guiju.document.domain.consult;
                import org.guiju.regulation.Proves;
                import org.junit.jupiter.api.Test;
                class Idle {
                    @Proves("anze-31.6") void forgotten() {}
                    @Test @Proves({"anze-31.99", "national-gw-15.5"}) void unknown() {}
                }
                """);
        assertThat(ClauseLedger.run(root, true)).containsExactlyInAnyOrder(
                "org.guiju.document.domain.consult.Idle#forgotten: proves anze-31.6 but no test runs there",
                "org.guiju.document.domain.consult.Idle#unknown: proves anze-31.99, and no rulebook has such an item");
    }

    @Test
    void twoClassesForOneRuleAndUncompiledTestsAreFaults() throws IOException {
        compile("target/classes", "Second", RULE.replace("domain.consult;", "domain.elsewhere;").replace("public final class", "final class"));
        Files.createDirectories(root.resolve("regulation/src/test/java"));
        List<String> faults = new ArrayList<>(ClauseLedger.run(root, true));
        assertThat(faults).containsExactlyInAnyOrder(
                "one rule, one class: org.guiju.document.domain.consult.ConsultDeadline and "
                        + "org.guiju.document.domain.elsewhere.ConsultDeadline",
                "regulation: its tests are not compiled; run mvn verify at the root");
    }

    @Test
    void classesAreNamedFromTheLastWordsOfTheKey() {
        assertThat(Bindings.className(org.guiju.regulation.rulebook.RuleKey.of("document.intake.skip-level")))
                .isEqualTo("document/IntakeSkipLevel");
        assertThat(Bindings.className(org.guiju.regulation.rulebook.RuleKey.of("document.sign"))).isEqualTo("document/Sign");
        assertThat(Bindings.className(org.guiju.regulation.rulebook.RuleKey.of("shared.posts"))).isEqualTo("leave/Posts");
    }
}
