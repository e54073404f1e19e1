package org.guiju.deploy.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.guiju.deploy.local.Member;
import org.guiju.deploy.suite.RunningSuite.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A rulebook with five planted faults keeps the service from starting, and all five are told at once, each with its line. */
@ExtendWith(RunningSuite.class)
class FaultyRuleBookTest {

    /** What is planted: the sound line, and what stands in its place. */
    private static final List<String[]> FAULTS = List.of(
            new String[] {"workingDays: 5", "workingDays: five"},
            new String[] {"rule: document.review.office", "rule: document.review.offise"},
            new String[] {"strength: should", "strength: shuold"},
            new String[] {"effect: no-objection", "effekt: no-objection"},
            new String[] {"signers: [head]", "signers: [haed]"});

    private final Running running;

    FaultyRuleBookTest(Running running) {
        this.running = running;
    }

    @Test
    void isRejectedWithEveryFaultAndItsLine(@TempDir Path dir) throws Exception {
        Path book = dir.resolve("rulebooks/xinghe/2024-01-01.yaml");
        Files.createDirectories(book.getParent());
        String text = Files.readString(Path.of("src/test/resources/sixth/rulebooks/xinghe/2024-01-01.yaml"));
        for (String[] fault : FAULTS) {
            assertThat(text).as("planted where there is such a line").contains(fault[0]);
            text = text.replace(fault[0], fault[1]);
        }
        Files.writeString(book, text);

        String said = startDocumentService(dir.resolve("rulebooks"), dir.resolve("document.log"));

        for (String[] fault : FAULTS) {
            int line = lineOf(text, fault[1]);
            assertThat(said.lines().filter(each -> each.contains("2024-01-01.yaml:" + line)).toList())
                    .as("“" + fault[1] + "” in line " + line + " of\n" + said)
                    .isNotEmpty();
        }
    }

    /** Starts it as the launcher would, but with other rulebooks; answers what it said before it ended. */
    private String startDocumentService(Path ruleBooks, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = running.suite().command(Member.DOCUMENT);
        builder.environment().put("GUIJU_RULEBOOKS", ruleBooks.toString());
        builder.environment().put("SERVER_PORT", "0");
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends by itself").isTrue();
            assertThat(process.exitValue()).isNotZero();
            return Files.readString(log, StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }

    private static int lineOf(String text, String wanted) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(wanted)) {
                return line + 1;
            }
        }
        throw new IllegalArgumentException(wanted);
    }
}
