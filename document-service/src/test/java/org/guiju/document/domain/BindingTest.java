package org.guiju.document.domain;

import java.util.stream.Stream;

import org.guiju.regulation.rulebook.RuleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every shipped rulebook gives this service its rules, and each rule can say itself. */
class BindingTest {

    static Stream<String> governments() {
        return Stream.of("ziyuan", "anze", "boli", "ziyang", "xiangshan");
    }

    @ParameterizedTest
    @MethodSource("governments")
    void everyRuleSaysItselfWithTheItemItStandsOn(String id) {
        RuleBook book = Governments.book(id);

        assertThat(Rules.definitions()).allSatisfy(definition -> Governments.BOUND.rule(definition, book)
                .ifPresent(rule -> assertThat(rule.toString()).startsWith(rule.getClass().getSimpleName()).matches(".*(" + id + "|national)-.*")));
    }

    @Test
    @DisplayName("资阳 has neither a term for answers nor a meaning for silence: the rules are absent, nothing is invented")
    void ziyangHasNoTermAndNoDeemedConsent() {
        assertThat(Governments.rules("ziyang").consult().deadline()).isEmpty();
        assertThat(Governments.rules("ziyang").consult().deemedConsent()).isEmpty();
    }

    @Test
    void aRuleReadsLikeASentence() {
        assertThat(Governments.rules("anze").consult().deadline().orElseThrow()).hasToString("ConsultDeadline[anze-31.4: 7个工作日]");
    }
}
