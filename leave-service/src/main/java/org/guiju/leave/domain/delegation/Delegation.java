package org.guiju.leave.domain.delegation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Who may be entrusted with work beside his portfolio, and by whom.
 *
 * @param grants what the regulation permits
 */
public record Delegation(List<Grant> grants) {

    private static final RuleKey KEY = RuleKey.of("shared.delegation");
    private static final Set<String> MATTERS = Set.of("other-work", "special-task");

    /**
     * @param clause        a permission; where nobody fits, it is what says who may
     * @param from          kinds of post that may entrust
     * @param to            kinds of post that may be entrusted
     * @param periodRequired whether the record says from when until when
     */
    public record Grant(Clause clause, KindSet from, KindSet to, boolean periodRequired) {}

    public Delegation {
        grants = List.copyOf(grants);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Delegation> definition() {
        return Definition.INSTANCE;
    }

    /**
     * Recording a special task.
     *
     * @param basis the clause that a refusal rests on: a permission is not broken by an act outside it, the clause on who leads is
     */
    public Findings judge(Entrustment task, Post to, Post grantor, Clause basis) {
        if (grants.isEmpty()) {
            return Findings.satisfied(basis);
        }
        Grant grant = grants.stream().filter(g -> g.to().contains(to)).findFirst().orElse(grants.getFirst());
        Findings findings = Findings.satisfied(grant.clause());
        if (!grant.from().contains(grantor)) {
            findings = findings.and(Findings.broken(Breach.ofActor(basis, KEY, "task-entrusted-by",
                    Map.of("post", grantor.title(), "entrustedBy", grant.from().terms(), "item", grant.clause().item()))));
        }
        if (!grant.to().contains(to)) {
            findings = findings.and(broken(basis, "task-not-eligible",
                    Map.of("post", to.title(), "eligible", grant.to().terms(), "item", grant.clause().item())));
        }
        if (task.matter() == null || task.matter().isBlank()) {
            findings = findings.and(broken(basis, "task-without-matter", Map.of("item", grant.clause().item())));
        }
        if (grant.periodRequired() && (task.from() == null || task.until() == null)) {
            findings = findings.and(broken(basis, "task-without-period", Map.of("item", grant.clause().item())));
        }
        return findings;
    }

    private static Findings broken(Clause basis, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(basis, KEY, code, facts));
    }

    @Override
    public String toString() {
        return "Delegation[" + grants.stream().map(g -> g.clause().item() + ": " + g.from() + "可委托"
                + g.to()).collect(Collectors.joining("；")) + "]";
    }

    private enum Definition implements RuleDefinition<Delegation> {
        INSTANCE;

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public Delegation read(RuleBook book, Params.Reading reading) {
            return new Delegation(book.items(KEY).stream()
                    .filter(item -> isGrant(item, reading))
                    .map(item -> grant(book, item, reading)).toList());
        }

        /** Items on matters of another chapter are left to that chapter: who presides over a topic meeting is the meeting's affair. */
        private static boolean isGrant(Item item, Params.Reading reading) {
            Params params = reading.of(item);
            boolean grant = MATTERS.containsAll(params.texts("matters")) && params.given("from");
            params.leave(item.params().values().keySet().toArray(String[]::new));
            return grant;
        }

        private static Grant grant(RuleBook book, Item item, Params.Reading reading) {
            Params params = reading.of(item);
            params.leave("recordRequired");
            params.texts("matters");
            List<String> record = params.optionalTexts("record");
            return new Grant(item.clause(), LeaderKinds.meant(book, params.posts("from"), List.of()),
                    LeaderKinds.meant(book, params.posts("to"), List.of()), record.contains("start") && record.contains("end"));
        }
    }
}
