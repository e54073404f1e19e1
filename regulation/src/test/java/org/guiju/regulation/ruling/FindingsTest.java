package org.guiju.regulation.ruling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.Strength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("What the rules found becomes one ruling")
class FindingsTest {

    private static final RuleKey RULE = RuleKey.of("document.sign");
    private static final Clause MUST = clause("test-1.1", Strength.MUST);
    private static final Clause SHOULD = clause("test-2.1", Strength.SHOULD);
    private static final Clause OTHER_SHOULD = clause("test-2.2", Strength.SHOULD);

    @Test
    @DisplayName("nothing broken is allowed, with the clauses it rests on and what follows")
    void allowed() {
        var term = new Obligation(MUST, "reply-due", Map.of("workingDays", 3));
        Ruling ruling = Findings.satisfied(MUST).and(Findings.obliges(term)).ruling();
        assertThat(ruling).isEqualTo(new Ruling.Allowed(List.of(MUST), List.of(term), List.of()));
    }

    @Test
    @DisplayName("a broken must refuses and lists the broken should beside it")
    void refusedListsEverything() {
        Breach hard = Breach.ofMatter(MUST, RULE, "two-matters", Map.of("matters", 2));
        Breach soft = Breach.ofMatter(SHOULD, RULE, "direct-to-leader", Map.of());
        Ruling ruling = Findings.broken(hard).and(Findings.broken(soft)).ruling();
        assertThat(ruling).isEqualTo(new Ruling.Refused(List.of(hard, soft)));
        assertThat(ruling.restsOn()).containsExactly(MUST, SHOULD);
    }

    @Test
    @DisplayName("a grant never sets a must aside")
    void mustHasNoException() {
        Breach hard = Breach.ofMatter(MUST, RULE, "two-matters", Map.of());
        assertThat(Findings.broken(hard).ruling(grantBy("head"))).isInstanceOf(Ruling.Refused.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breach(MUST, RULE, Breach.Concern.MATTER, "two-matters", Map.of(), List.of("head")))
                .withMessageContaining("test-1.1");
    }

    @Test
    @DisplayName("a missing fact is undecided, neither yes nor no; a broken must decides without it")
    void undecided() {
        var fact = new MissingFact("calendar-year-unpublished", Map.of("year", 2028));
        assertThat(Findings.missing(SHOULD, fact).ruling()).isEqualTo(new Ruling.Undecided(List.of(SHOULD), List.of(fact)));
        Breach hard = Breach.ofMatter(MUST, RULE, "two-matters", Map.of());
        assertThat(Findings.missing(SHOULD, fact).and(Findings.broken(hard)).ruling()).isInstanceOf(Ruling.Refused.class);
    }

    @Test
    @DisplayName("a broken should waits for an exception, and one post must be able to grant all of it")
    void needsException() {
        Breach one = Breach.ofMatter(SHOULD, RULE, "late", Map.of()).grantableBy(List.of("head", "deputy"));
        Breach two = Breach.ofMatter(OTHER_SHOULD, RULE, "direct", Map.of()).grantableBy(List.of("head"));
        Findings findings = Findings.broken(one).and(Findings.broken(two));
        assertThat(findings.ruling()).isEqualTo(new Ruling.NeedsException(List.of(one, two)));
        assertThat(((Ruling.NeedsException) findings.ruling()).grantors()).containsExactly("head");
        assertThat(findings.ruling(grantBy("deputy"))).isInstanceOf(Ruling.NeedsException.class);
        assertThat(findings.ruling(grantBy("head")))
                .isInstanceOfSatisfying(Ruling.Allowed.class, allowed -> assertThat(allowed.waivers())
                        .extracting(Waiver::breach)
                        .containsExactly(one, two));
    }

    @Test
    @DisplayName("a refusal that is only about the actor says so")
    void actorOnly() {
        Breach actor = Breach.ofActor(MUST, RULE, "not-the-signatory", Map.of());
        Breach matter = Breach.ofMatter(MUST, RULE, "two-matters", Map.of());
        assertThat(new Ruling.Refused(List.of(actor)).concernsActorOnly()).isTrue();
        assertThat(new Ruling.Refused(List.of(actor, matter)).concernsActorOnly()).isFalse();
    }

    @Test
    @DisplayName("there is no ruling without a clause, and a permission cannot be broken")
    void noRulingWithoutClause() {
        assertThatIllegalArgumentException().isThrownBy(() -> Findings.none().ruling());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breach.ofMatter(clause("test-3.1", Strength.MAY), RULE, "x", Map.of()));
    }

    private static Clause clause(String item, Strength strength) {
        return new Clause("试验县人民政府工作规则", "试政发〔2024〕1号", item.substring(5, 6), item, "试验条款", "a clause for tests", strength);
    }

    private static Optional<Findings.Grant> grantBy(String kind) {
        return Optional.of(new Findings.Grant("情况紧急", kind, "演示·" + kind, kind));
    }
}
