package org.guiju.deploy.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The decisions are listed, and each says why")
class DecisionsTest {

    private static final Path FOLDER = Path.of("docs", "adr");

    @Test
    @DisplayName("the index links every decision, and nothing that is not there")
    void indexIsWhole() throws IOException {
        List<String> linked = Files.readString(FOLDER.resolve("README.md")).lines()
                .filter(line -> line.contains("]("))
                .map(line -> line.substring(line.indexOf("](") + 2, line.lastIndexOf(')')))
                .toList();
        assertThat(linked).containsExactlyInAnyOrderElementsOf(decisions().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    @DisplayName("each has status, context, decision and consequences")
    void sections() throws IOException {
        for (Path decision : decisions().toList()) {
            String text = Files.readString(decision).toLowerCase();
            assertThat(text).as(decision.toString()).contains("status", "context", "decision", "consequences");
        }
    }

    private static Stream<Path> decisions() throws IOException {
        return Files.list(FOLDER).filter(file -> !file.endsWith("README.md")).sorted();
    }
}
