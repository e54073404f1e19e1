package org.guiju.leave.domain.abrole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.posts.AbPair;
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
 * Which posts stand in for each other, and in what.
 *
 * @param pairings which posts are paired
 * @param covers   what a partner takes over; empty where the regulation only says that there are pairs: the whole portfolio then
 */
public record AbRole(List<Pairing> pairings, List<Cover> covers) {

    private static final RuleKey KEY = RuleKey.of("leave.ab-role");
    private static final String NAMED_BY_HEAD = "stand-in-named-by-head";
    private static final String EXCEPTION = "exception-and-stand-in-by-head";

    /**
     * @param kinds       kinds of post that are paired
     * @param required    whether each of them must have a partner
     * @param namedByHead whether, with both away, the head names who minds their work
     * @param exception   whether the head has to write down as well why both go
     */
    public record Pairing(Clause clause, KindSet kinds, boolean required, boolean namedByHead, boolean exception) {}

    /**
     * @param triggers kinds of absence, for reference: every absence the directory records is one of them
     * @param papers   whether the partner handles the papers too, and not activities alone
     */
    public record Cover(Clause clause, List<String> triggers, boolean papers) {
        public Cover {
            triggers = List.copyOf(triggers);
        }
    }

    public AbRole {
        pairings = List.copyOf(pairings);
        covers = List.copyOf(covers);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<AbRole> definition() {
        return Definition.INSTANCE;
    }

    /** The pairing rule for posts of a kind. */
    public Optional<Pairing> pairing(String kind) {
        return pairings.stream().filter(pairing -> pairing.kinds().contains(kind)).findFirst();
    }

    /** All kinds of post that are paired. */
    public KindSet kinds() {
        return pairings.stream().map(Pairing::kinds).reduce(new KindSet(List.of(), List.of()), KindSet::and);
    }

    /** The clause a partner's acts rest on. */
    public Clause actsUnder() {
        return covers.isEmpty() ? pairings.getFirst().clause() : covers.getFirst().clause();
    }

    /** Recording a pair: both of a kind that is paired, two different posts, neither in another pair at the same time. */
    public Findings judge(AbPair pair, Post a, Post b, List<AbPair> others) {
        Findings findings = Findings.none();
        for (Post post : List.of(a, b)) {
            Optional<Pairing> pairing = pairing(post.kind());
            findings = findings.and(pairing.map(p -> Findings.satisfied(p.clause())).orElseGet(() -> broken(pairings.getFirst(),
                    "ab-kind", Map.of("post", post.title(), "kinds", kinds().terms()))));
        }
        if (pair.a().equals(pair.b())) {
            findings = findings.and(broken(pairings.getFirst(), "ab-with-itself", Map.of("post", a.title())));
        }
        for (Post post : List.of(a, b)) {
            if (others.stream().anyMatch(other -> other.overlaps(pair) && (other.a().equals(post.id()) || other.b().equals(post.id())))) {
                findings = findings.and(broken(pairings.getFirst(), "ab-second-partner", Map.of("post", post.title())));
            }
        }
        return findings;
    }

    /** The posts that must have a partner and have none. */
    public Findings judgeComplete(List<Post> posts, Set<Post> paired) {
        Findings findings = Findings.none();
        for (Post post : posts) {
            Optional<Pairing> pairing = pairing(post.kind()).filter(Pairing::required);
            if (pairing.isPresent() && !paired.contains(post)) {
                findings = findings.and(broken(pairing.get(), "ab-partner-missing", Map.of("post", post.title())));
            }
        }
        return findings;
    }

    private static Findings broken(Pairing pairing, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(pairing.clause(), KEY, code, facts));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        pairings.forEach(p -> parts.add(p.clause().item() + ": " + p.kinds() + (p.required() ? "须配AB角" : "可配AB角")));
        covers.forEach(c -> parts.add(c.clause().item() + ": 一方外出由另一方代" + (c.papers() ? "公文和活动" : "活动，不代公文")));
        return "AbRole[" + String.join("；", parts) + "]";
    }

    private enum Definition implements RuleDefinition<AbRole> {
        INSTANCE;

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public AbRole read(RuleBook book, Params.Reading reading) {
            List<Pairing> pairings = new ArrayList<>();
            List<Cover> covers = new ArrayList<>();
            for (Item item : book.items(KEY)) {
                Params params = reading.of(item);
                params.leave("scope");
                if (params.choice("aspect", Set.of("pairing", "cover")).equals("pairing")) {
                    pairings.add(pairing(book, item, params, reading));
                } else {
                    params.leave("away", "automatic", "temporary", "endsOn");
                    covers.add(new Cover(item.clause(), params.optionalTexts("triggers"), params.flag("coversPapers")));
                }
            }
            if (pairings.isEmpty() && !book.items(KEY).isEmpty()) {
                Item first = book.items(KEY).getFirst();
                reading.fault(first, "params.aspect", "没有 aspect: pairing 的条款项", "写明哪些岗位配AB角");
                pairings.add(new Pairing(first.clause(), KindSet.of(book, List.of()), false, false, false));
            }
            return new AbRole(pairings, covers);
        }

        private static Pairing pairing(RuleBook book, Item item, Params params, Params.Reading reading) {
            params.leave("mutual");
            if (params.count("partners") != 1) {
                reading.fault(item, "params.partners", "不是1的数", "一个岗位只有一个AB角，写 1");
            }
            Optional<String> bothAway = params.optionalChoice("bothAway", Set.of(NAMED_BY_HEAD, EXCEPTION));
            return new Pairing(item.clause(), LeaderKinds.meant(book, params.posts("posts"), params.optionalPosts("excludes")),
                    params.flag("partnerRequired"), bothAway.isPresent(), bothAway.filter(EXCEPTION::equals).isPresent());
        }
    }
}
