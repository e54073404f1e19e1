package org.guiju.kit.message;

import java.util.List;
import java.util.Map;

import org.guiju.kit.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessagesTest {

    private static final Messages SHIPPED = MessageFiles.read(MessagesTest.class.getClassLoader());

    private static final Messages OWN = new Messages(Map.of(
            Language.CHINESE, Map.of("breach.late", "{units}应在{days}个工作日内答复", "only.chinese", "只有中文"),
            Language.ENGLISH, Map.of("breach.late", "{units} must answer within {days} working days")));

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyProblemHasATitleAndADetailInBothLanguages(ProblemKind kind) {
        for (Language language : Language.values()) {
            assertThat(SHIPPED.has("problem." + kind.code() + ".title", language)).isTrue();
            assertThat(SHIPPED.has("problem." + kind.code() + ".detail", language)).isTrue();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSameFacts() {
        assertThat(MessagesCheck.faults(SHIPPED)).isEmpty();
    }

    @Test
    void factsAreFilledInAndListsAreJoinedAsTheLanguageDoes() {
        Map<String, Object> facts = Map.of("days", 7, "units", List.of("财政局", "水利局"));
        assertThat(OWN.text("breach.late", facts, Language.CHINESE)).isEqualTo("财政局、水利局应在7个工作日内答复");
        assertThat(OWN.text("breach.late", facts, Language.ENGLISH)).isEqualTo("财政局, 水利局 must answer within 7 working days");
    }

    @Test
    void whatAFactHoldsIsNotReadAsAText() {
        assertThat(OWN.text("breach.late", Map.of("days", "{units}$1\\", "units", "甲"), Language.CHINESE))
                .isEqualTo("甲应在{units}$1\\个工作日内答复");
    }

    @Test
    void whatEnglishLacksIsSaidInChinese() {
        assertThat(OWN.text("only.chinese", Language.ENGLISH)).isEqualTo("只有中文");
        assertThatThrownBy(() -> OWN.text("nowhere", Language.ENGLISH)).isInstanceOf(Messages.MissingText.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void theCheckNamesWhatIsMissing() {
        Messages gaps = new Messages(Map.of(
                Language.CHINESE, Map.of("breach.late", "{days}天", "breach.early", "早", "breach.early.remedy", "等"),
                Language.ENGLISH, Map.of("breach.late", "{hours} hours", "breach.early", "early", "breach.early.remedy", "wait")));
        assertThat(MessagesCheck.faults(gaps)).anyMatch(fault -> fault.contains("breach.late.remedy"))
                .anyMatch(fault -> fault.contains("breach.late") && fault.contains("hours"))
                .noneMatch(fault -> fault.contains("early"));
        assertThat(MessagesCheck.missing(gaps, List.of("breach.late", "missing.year"))).containsExactly("missing.year (CHINESE)",
                "missing.year (ENGLISH)");
    }

    @Test
    void codesInClassesAreFoundWhereTheyAreMade() {
        assertThat(MessagesCheck.keysMadeIn("org.guiju.kit.sample.web")).contains("breach.sample-forbidden-word",
                "breach.sample-forbidden-word.remedy", "missing.sample-unknown", "obligation.sample-file-note");
    }
}
