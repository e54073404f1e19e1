package org.guiju.leave.domain.request;

import java.util.stream.Stream;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/**
 * What one rulebook says about going away, as far as requests meet it.
 *
 * @param asking    what asking for leave rests on
 * @param returning what coming back rests on
 */
public record RequestRules(Ground asking, Ground returning, DepartureRules departure) {

    public static RequestRules of(DepartureRules departure) {
        RuleBook book = departure.book();
        return new RequestRules(first(book, "leave.approver", "leave.notice", "leave.filing", "leave.return"),
                first(book, "leave.return", "leave.approver", "leave.notice", "leave.filing"), departure);
    }

    /** How posts are covered. */
    public CoverRules cover() {
        return departure.cover();
    }

    private static Ground first(RuleBook book, String... keys) {
        return Stream.of(keys).map(RuleKey::of).flatMap(key -> book.items(key).stream()).findFirst().map(Ground::of)
                .orElseThrow(() -> new IllegalStateException("本规则没有任何请假条款，无从裁定"));
    }
}
