package org.guiju.leave.domain.actinghead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Who may be entrusted with the head's work while the head is away. Never automatic: it takes a record, with a first and a last
 * instant.
 *
 * @param steps the ways the regulation opens, in its order
 */
public record ActingHead(List<Step> steps) {

    private static final RuleKey KEY = RuleKey.of("leave.acting-head");

    /**
     * @param entrustedBy kinds of post that may entrust
     * @param eligible    kinds of post that may be entrusted
     * @param awayToo     kinds of post that must be away as well, since they go before
     * @param named       whether the entrustment names a person
     * @param reserved    whether it hands over what is kept for the head in person
     */
    public record Step(Clause clause, KindSet entrustedBy, KindSet eligible, KindSet awayToo, boolean named, boolean reserved) {}

    public ActingHead {
        steps = List.copyOf(steps);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<ActingHead> definition() {
        return Definition.INSTANCE;
    }

    /** The step under which a post of this kind is entrusted. */
    public Optional<Step> step(String kind) {
        return steps.stream().filter(step -> step.eligible().contains(kind)).findFirst();
    }

    /**
     * Recording an entrustment.
     *
     * @param directory who is away and when, with the absences known so far
     */
    public Findings judge(Entrustment entrustment, Post to, Post grantor, DirectorySnapshot directory) {
        Optional<Step> step = step(to.kind());
        Step governing = step.orElse(steps.getFirst());
        Findings findings = Findings.satisfied(governing.clause());
        if (!governing.entrustedBy().contains(grantor)) {
            findings = findings.and(Findings.broken(Breach.ofActor(governing.clause(), KEY, "acting-head-entrusted-by",
                    Map.of("post", grantor.title(), "entrustedBy", governing.entrustedBy().terms()))));
        }
        if (step.isEmpty()) {
            List<String> eligible = steps.stream().map(Step::eligible).reduce(KindSet::and).orElseThrow().terms();
            findings = findings.and(broken(governing, "acting-head-not-eligible", Map.of("post", to.title(), "eligible", eligible)));
        }
        if (entrustment.from() == null || entrustment.until() == null) {
            findings = findings.and(broken(governing, "acting-head-without-period", Map.of("post", to.title())));
        } else {
            for (String kind : governing.awayToo().ids()) {
                findings = findings.and(goesBefore(governing, kind, entrustment.from(), entrustment.until(), to, directory));
            }
        }
        if (governing.named() && entrustment.person() == null) {
            findings = findings.and(broken(governing, "acting-head-unnamed", Map.of("post", to.title())));
        }
        if (entrustment.duties().contains(Duty.RESERVED) && entrustment.matter() == null && !governing.reserved()) {
            findings = findings.and(broken(governing, "acting-head-reserved-unspecified", Map.of("post", to.title())));
        }
        return findings;
    }

    /** Whoever goes before must not be there at any instant of the entrustment. */
    private static Findings goesBefore(Step step, String kind, Instant from, Instant until, Post to, DirectorySnapshot directory) {
        Findings findings = Findings.none();
        for (Post post : directory.postsOfKind(kind, from)) {
            Instant at = from;
            while (at != null && at.isBefore(until) && !(directory.coverage(post.id(), at) instanceof Coverage.HeldBy)) {
                at = directory.coverage(post.id(), at).until();
            }
            if (at != null && at.isBefore(until)) {
                findings = findings.and(broken(step, "acting-head-out-of-turn", Map.of("post", to.title(), "before", post.title())));
            }
        }
        return findings;
    }

    private static Findings broken(Step step, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(step.clause(), KEY, code, facts));
    }

    @Override
    public String toString() {
        return "ActingHead[" + steps.stream().map(step -> step.clause().item() + ": 经委托由" + step.eligible()
                + (step.awayToo().none() ? "" : "（" + step.awayToo() + "也外出时）")
                + (step.reserved() ? "，含专签件" : "")).collect(Collectors.joining("；")) + "]";
    }

    private enum Definition implements RuleDefinition<ActingHead> {
        INSTANCE;

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public ActingHead read(RuleBook book, Params.Reading reading) {
            return new ActingHead(book.items(KEY).stream().map(item -> step(book, item, reading)).toList());
        }

        private static Step step(RuleBook book, Item item, Params.Reading reading) {
            Params params = reading.of(item);
            params.leave("triggers", "triggersOpen", "away", "scope", "fallback", "endsOn", "within", "signatureMark");
            if (!params.flag("entrustmentRequired") || params.flag("automatic")) {
                reading.fault(item, "params.automatic", "自动产生的代行", "代行须有委托记录：entrustmentRequired: true，automatic: false");
            }
            KindSet awayToo = LeaderKinds.meant(book, params.optionalPosts("alsoAway"), List.of());
            KindSet eligible = LeaderKinds.meant(book, params.posts("eligible"), awayToo.ids());
            if (eligible.contains(PostKinds.HEAD)) {
                reading.fault(item, "params.eligible", PostKinds.HEAD, "主要领导不能代行自己");
            }
            return new Step(item.clause(), LeaderKinds.meant(book, params.posts("entrustedBy"), List.of()), eligible, awayToo, params.flag("namedPerson", false),
                    params.flag("headOnlyPapers", false));
        }
    }
}
