package org.guiju.leave.domain.mutualexclusion;

import java.util.List;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/** Posts whose holders are not to be away at the same time. */
public record MutualExclusion(List<Group> groups) {

    private static final String KEY = "leave.mutual-exclusion";

    /** @param kinds exact kinds of post; of their holders one stays */
    public record Group(Ground ground, KindSet kinds) {}

    public MutualExclusion {
        groups = List.copyOf(groups);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<MutualExclusion> definition() {
        return Defined.by(KEY, MutualExclusion::read);
    }

    private static MutualExclusion read(RuleBook book, Params.Reading reading) {
        return new MutualExclusion(book.items(RuleKey.of(KEY)).stream().map(item -> group(book, item, reading)).toList());
    }

    private static Group group(RuleBook book, Item item, Params.Reading reading) {
        Params params = reading.of(item);
        params.leave("exceptionNeeds");
        List<String> kinds = params.posts("posts");
        if (kinds.size() < 2) {
            reading.fault(item, "params.posts", String.join("、", kinds), "写明哪些岗位不同时外出，至少两个");
        }
        return new Group(Ground.of(item), KindSet.of(book, kinds));
    }

    @Override
    public String toString() {
        return "MutualExclusion[" + groups.stream().map(g -> g.ground() + ": " + String.join("与", g.kinds().terms()) + "不同时外出")
                .collect(Collectors.joining("；")) + "]";
    }
}
