package org.guiju.leave.application.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.CoverRegime;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;

/** Which rules on posts, cover and departures govern a government on a day. */
public final class Governing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RuleBooks books;
    private final BoundRules bound;

    public Governing(RuleBooks books, BoundRules bound) {
        this.books = books;
        this.bound = bound;
    }

    /** The rulebook in force at an instant. */
    public Optional<RuleBook> book(Jurisdiction jurisdiction, Instant at) {
        return books.inForce(jurisdiction, LocalDate.ofInstant(at, ZONE));
    }

    /** The rules in force at an instant. */
    public Optional<CoverRules> rules(Jurisdiction jurisdiction, Instant at) {
        return book(jurisdiction, at).map(this::rules);
    }

    /** The rules of one rulebook. */
    public CoverRules rules(RuleBook book) {
        return CoverRules.of(bound, book);
    }

    /** The rules on going away of one rulebook. */
    public DepartureRules departures(RuleBook book) {
        return DepartureRules.of(bound, book);
    }

    /** The rules on going away in force at an instant. */
    public Optional<DepartureRules> departures(Jurisdiction jurisdiction, Instant at) {
        return book(jurisdiction, at).map(this::departures);
    }

    /** The same, for whoever cannot go on without. @throws MissingFactException where no rulebook is in force then */
    public DepartureRules departuresInForce(Jurisdiction jurisdiction, Instant at) {
        return departures(jurisdiction, at).orElseThrow(() -> new MissingFactException(new MissingFact("rulebook-not-in-force",
                Map.of("jurisdiction", jurisdiction.id(), "day", at.toString())), List.of()));
    }

    /** How posts are covered, period by period. */
    public List<CoverRegime> regimes(Jurisdiction jurisdiction) {
        return CoverRules.regimes(books, bound, jurisdiction);
    }
}
