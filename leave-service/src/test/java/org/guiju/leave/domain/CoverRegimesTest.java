package org.guiju.leave.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.CoverRegime;
import org.guiju.regulation.posts.Regimes;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.rulebook.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The five shipped rulebooks let posts be covered as the tests of coverage, here and in other services, assume. */
class CoverRegimesTest {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final BoundRules BOUND = BoundRules.bind(BOOKS, CoverRules.definitions());

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    void theRegimeReadFromARulebookIsTheOneTheFixturesName(String id) {
        Jurisdiction jurisdiction = Jurisdiction.of(id);
        CoverRules rules = CoverRules.of(BOUND, BOOKS.inForce(jurisdiction, LocalDate.of(2026, 11, 24)).orElseThrow());

        assertThat(rules.regime(null, null)).usingRecursiveComparison().ignoringFields("rulebook", "pairs.kinds", "gaps.kinds")
                .isEqualTo(Regimes.of(id));
        assertThat(Optional.ofNullable(rules.regime(null, null).pairs()).map(CoverRegime.Pairs::kinds).orElse(List.of()))
                .containsExactlyInAnyOrderElementsOf(
                        Optional.ofNullable(Regimes.of(id).pairs()).map(CoverRegime.Pairs::kinds).orElse(List.of()));
    }

    @Test
    void beforeItsFirstDayARegulationLetsNothingBeCovered() {
        List<CoverRegime> regimes = CoverRules.regimes(BOOKS, BOUND, Jurisdiction.of("anze"));

        assertThat(regimes).isNotEmpty();
        assertThat(regimes.getFirst().from()).isEqualTo("2024-04-01T16:00:00Z");
        assertThat(regimes.getLast().until()).isNull();
        for (int i = 1; i < regimes.size(); i++) {
            assertThat(regimes.get(i).from()).isEqualTo(regimes.get(i - 1).until());
        }
    }

    @Test
    void theRulesSayThemselves() {
        CoverRules anze = CoverRules.of(BOUND, BOOKS.inForce(Jurisdiction.of("anze"), LocalDate.of(2026, 11, 24)).orElseThrow());

        assertThat(anze.abRole().orElseThrow()).hasToString(
                "AbRole[anze-5.9: executive-deputy、deputy、office-director须配AB角]");
        assertThat(anze.actingHead().orElseThrow().toString()).contains("anze-5.7", "anze-5.8", "executive-deputy");
        assertThat(anze.gapCover().orElseThrow().toString()).contains("anze-5.10", "由head指定");
    }

    @Test
    void aRegulationThatIsSilentOnPostsStandsInByItsFirstBindingItem() {
        CoverRules silent = CoverRules.of(BOUND, BOOKS.all().stream()
                .filter(book -> book.jurisdiction().equals(Jurisdiction.NATIONAL)).findFirst().orElseThrow());
        assertThat(silent.posts()).isEmpty();
        assertThat(silent.actingHead()).isEmpty();
        assertThat(silent.basis().item()).startsWith("national-");
        assertThat(silent.basis().strength()).isEqualTo(Strength.MUST);
    }
}
