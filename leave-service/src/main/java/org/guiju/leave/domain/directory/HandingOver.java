package org.guiju.leave.domain.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A post gets another holder, or a unit another leader in charge, from an instant on: who was there before is ended at that
 * instant, who comes later stays, and the new one holds until then.
 */
public final class HandingOver {

    private HandingOver() {
    }

    /** @param person the new holder; null where the post becomes vacant */
    public static DirectoryEdit post(DirectoryFacts facts, PostId post, @Nullable PersonId person, Instant from) {
        List<Holding> saved = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Instant next = null;
        for (Holding holding : facts.holdings().stream().filter(h -> h.post().equals(post)).toList()) {
            next = sooner(next, holding.from(), from);
            if (holding.holdsAt(from) && !from.equals(holding.from())) {
                Holding ended = new Holding(post, holding.person(), holding.from(), from);
                saved.add(ended);
                changes.add(Change.of(Change.What.ENDED, ended));
            }
        }
        if (person != null) {
            Holding holding = new Holding(post, person, from, next);
            saved.add(holding);
            changes.add(Change.of(Change.What.ADDED, holding));
        }
        return DirectoryEdit.ofHoldings(facts.jurisdiction(), saved, changes);
    }

    /** @param leader the leader in charge from then on; null where there is none */
    public static DirectoryEdit unit(DirectoryFacts facts, UnitId unit, @Nullable PostId leader, Instant from) {
        List<Portfolio> saved = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Instant next = null;
        for (Portfolio portfolio : facts.portfolios().stream().filter(p -> p.unit().equals(unit)).toList()) {
            next = sooner(next, portfolio.from(), from);
            if (portfolio.holdsAt(from) && !from.equals(portfolio.from())) {
                Portfolio ended = new Portfolio(portfolio.leader(), unit, portfolio.from(), from);
                saved.add(ended);
                changes.add(Change.of(Change.What.ENDED, ended));
            }
        }
        if (leader != null) {
            Portfolio portfolio = new Portfolio(leader, unit, from, next);
            saved.add(portfolio);
            changes.add(Change.of(Change.What.ADDED, portfolio));
        }
        return DirectoryEdit.ofPortfolios(facts.jurisdiction(), saved, changes);
    }

    /** Whether something is on record that begins at this very instant, so that a second word on it would contradict the first. */
    public static boolean beginsAt(DirectoryFacts facts, PostId post, Instant from) {
        return facts.holdings().stream().anyMatch(h -> h.post().equals(post) && from.equals(h.from()));
    }

    /** As {@link #beginsAt(DirectoryFacts, PostId, Instant)}, for the leader in charge of a unit. */
    public static boolean beginsAt(DirectoryFacts facts, UnitId unit, Instant from) {
        return facts.portfolios().stream().anyMatch(p -> p.unit().equals(unit) && from.equals(p.from()));
    }

    private static @Nullable Instant sooner(@Nullable Instant next, @Nullable Instant begins, Instant after) {
        if (begins == null || !begins.isAfter(after)) {
            return next;
        }
        return java.util.stream.Stream.of(begins, next).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
    }
}
