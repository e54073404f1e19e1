package org.guiju.leave.domain.delegation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.guiju.regulation.rulebook.Strength;
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
    /** Matters that an item of their own speaks of; the record names them before a colon, and behind it which one. */
    private static final Set<String> OWN = Set.of("external-affairs", "special-topic-meeting");
    private static final Set<String> MATTERS = Set.of("other-work", "special-task", "external-affairs", "special-topic-meeting");
    private static final String ARRANGEMENT = "unified-arrangement";

    /**
     * @param clause         a permission; where nobody fits, it is what says who may
     * @param matters        ids of the matters it speaks of
     * @param from           kinds of post that may entrust; none where the item leaves it open
     * @param to             kinds of post that may be entrusted
     * @param periodRequired whether the record says from when until when
     * @param arranged       whether the record names the unified arrangement it comes from
     */
    public record Grant(Clause clause, Set<String> matters, KindSet from, KindSet to, boolean periodRequired, boolean arranged) {
        public Grant {
            matters = Set.copyOf(matters);
        }
    }

    public Delegation {
        grants = List.copyOf(grants);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Delegation> definition() {
        return Definition.INSTANCE;
    }

    /** The grant that a task falls under; empty where the regulation has none for such a matter. */
    public Optional<Grant> grant(Entrustment task, Post to) {
        String own = own(task);
        List<Grant> speaking = grants.stream()
                .filter(grant -> own.isEmpty() ? !OWN.containsAll(grant.matters()) : grant.matters().contains(own)).toList();
        List<Grant> open = speaking.isEmpty() ? grants.stream().filter(grant -> !OWN.containsAll(grant.matters())).toList() : speaking;
        return open.stream().filter(grant -> grant.to().contains(to)).findFirst().or(() -> open.stream().findFirst());
    }

    /**
     * Recording a special task.
     *
     * @param basis the clause that a refusal rests on: a permission is not broken by an act outside it, the clause on who leads is
     */
    public Findings judge(Entrustment task, Post to, Post grantor, Clause basis) {
        return grant(task, to).map(grant -> judge(grant, task, to, grantor, grant.clause().strength() == Strength.MAY ? basis : grant.clause()))
                .orElseGet(() -> Findings.satisfied(basis));
    }

    private static Findings judge(Grant grant, Entrustment task, Post to, Post grantor, Clause basis) {
        Findings findings = Findings.satisfied(grant.clause());
        if (!grant.from().none() && !grant.from().contains(grantor)) {
            findings = findings.and(Findings.broken(Breach.ofActor(basis, KEY, "task-entrusted-by",
                    Map.of("post", grantor.title(), "entrustedBy", grant.from().terms(), "item", grant.clause().item()))));
        }
        if (!grant.to().contains(to)) {
            findings = findings.and(broken(basis, "task-not-eligible",
                    Map.of("post", to.title(), "eligible", grant.to().terms(), "item", grant.clause().item())));
        }
        if (task.matter() == null || task.matter().isBlank()) {
            findings = findings.and(broken(basis, "task-without-matter", Map.of("item", grant.clause().item())));
        } else if (grant.arranged() && task.matter().substring(own(task).length()).replace(":", "").isBlank()) {
            findings = findings.and(broken(basis, "task-without-arrangement", Map.of("post", to.title(), "item", grant.clause().item())));
        }
        if (grant.periodRequired() && (task.from() == null || task.until() == null)) {
            findings = findings.and(broken(basis, "task-without-period", Map.of("item", grant.clause().item())));
        }
        return findings;
    }

    private static String own(Entrustment task) {
        String matter = task.matter() == null ? "" : task.matter();
        return OWN.stream().filter(own -> matter.equals(own) || matter.startsWith(own + ":")).findFirst().orElse("");
    }

    private static Findings broken(Clause basis, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(basis, KEY, code, facts));
    }

    @Override
    public String toString() {
        return "Delegation[" + grants.stream().map(g -> g.clause().item() + ": " + (g.from().none() ? "" : g.from()) + "可委托"
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
            return new Delegation(book.items(KEY).stream().map(item -> grant(book, item, reading)).toList());
        }

        private static Grant grant(RuleBook book, Item item, Params.Reading reading) {
            Params params = reading.of(item);
            params.leave("recordRequired");
            List<String> matters = params.choices("matters", MATTERS);
            List<String> record = params.optionalTexts("record");
            boolean arranged = params.optionalChoice("requires", Set.of(ARRANGEMENT)).isPresent();
            KindSet from = LeaderKinds.meant(book, params.optionalPosts("from"), params.optionalPosts("notFrom"));
            return new Grant(item.clause(), Set.copyOf(matters), from, LeaderKinds.meant(book, params.posts("to"), List.of()),
                    record.contains("start") && record.contains("end"), arranged);
        }
    }
}
