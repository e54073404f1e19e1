package org.guiju.document.domain.briefing;

import java.util.List;

import org.guiju.document.domain.Governments;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many kinds of briefing a department sends. */
class BriefingCapTest {

    @ParameterizedTest
    @CsvSource({"anze, anze-35.7", "boli, boli-32.10", "ziyuan, ziyuan-34.7"})
    @Proves({"anze-35.7", "boli-32.10", "ziyuan-34.7"})
    void kindsAreCappedAndIssuesAreNot(String id, String item) {
        BriefingCap rule = Governments.rules(id).limits().briefings().orElseThrow();

        assertThat(rule.judge(List.of()).breaches()).isEmpty();
        assertThat(rule.judge(List.of("农情简报")).breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.clause().item()).isEqualTo(item);
            assertThat(breach.facts()).containsEntry("max", 1).containsEntry("known", List.of("农情简报"));
        });
        assertThat(rule.judgeIssue().breaches()).isEmpty();
    }

    @Test
    @DisplayName("象山 and 资阳 say nothing of it: nothing is capped")
    void whereTheTextIsSilentThereIsNoCap() {
        assertThat(Governments.rules("xiangshan").limits().briefings()).isEmpty();
        assertThat(Governments.rules("ziyang").limits().briefings()).isEmpty();
    }
}
