package org.guiju.leave.domain.gapcover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * Who minds a leader's work when he and his partner are both away, or his post is vacant.
 *
 * @param kinds   kinds of post this is for
 * @param vacancy whether it is there for vacant posts, and not for absences alone
 * @param by      kind of post that steps in by itself; empty where somebody has to be named
 * @param namedBy kinds of post that name somebody
 * @param papers  whether papers are handed over, and not activities alone
 */
public record GapCover(Clause clause, KindSet kinds, boolean vacancy, Optional<String> by, KindSet namedBy, boolean papers) {

    private static final RuleKey KEY = RuleKey.of("leave.gap-cover");
    private static final String PORTFOLIO = "portfolio";

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<GapCover> definition() {
        return Definition.INSTANCE;
    }

    /** Naming somebody: for such a post, by whoever may, and somebody else than who is to be minded. */
    public Findings judge(Entrustment entrustment, Post covered, Post grantor) {
        Findings findings = Findings.satisfied(clause);
        if (!kinds.contains(covered)) {
            findings = findings.and(broken("gap-cover-kind", Map.of("post", covered.title())));
        }
        if (!namedBy.none() && !namedBy.contains(grantor)) {
            findings = findings.and(Findings.broken(Breach.ofActor(clause, KEY, "gap-cover-not-named-by",
                    Map.of("post", grantor.title(), "namedBy", namedBy.terms()))));
        }
        if (entrustment.post().equals(entrustment.to())) {
            findings = findings.and(broken("cover-by-itself", Map.of("post", covered.title())));
        }
        return findings;
    }

    private Findings broken(String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(clause, KEY, code, facts));
    }

    @Override
    public String toString() {
        return "GapCover[" + clause.item() + ": " + by.map(kind -> "由" + kind + "自动代").orElse("由" + namedBy + "指定")
                + (vacancy ? "，职务空缺也算" : "") + (papers ? "" : "，不代公文") + "]";
    }

    private enum Definition implements RuleDefinition<GapCover> {
        INSTANCE;

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public GapCover read(RuleBook book, Params.Reading reading) {
            List<Item> items = book.items(KEY);
            items.stream().skip(1).forEach(second -> {
                reading.of(second).leave(second.params().values().keySet().toArray(String[]::new));
                reading.fault(second, "rule", "又一条 leave.gap-cover", "一份规则只写一条补位");
            });
            Item item = items.getFirst();
            Params params = reading.of(item);
            params.leave("overlapOnly", "ifCoverAway");
            List<String> triggers = params.choices("triggers", Set.of("both-away", "vacancy"));
            List<String> by = params.optionalPosts("cover");
            KindSet namedBy = LeaderKinds.meant(book, params.optionalPosts("namedBy"), List.of());
            if (by.isEmpty() && namedBy.none()) {
                reading.fault(item, "params", "没有 cover，也没有 namedBy", "写明由谁自动代，或由谁指定");
            }
            String scope = params.choice("scope", Set.of(PORTFOLIO, "political-activities"));
            return new GapCover(item.clause(), LeaderKinds.meant(book, params.posts("posts"), params.optionalPosts("excludes")),
                    triggers.contains("vacancy"), by.stream().findFirst(), namedBy, scope.equals(PORTFOLIO));
        }
    }
}
