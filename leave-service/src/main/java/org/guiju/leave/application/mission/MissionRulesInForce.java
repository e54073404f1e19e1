package org.guiju.leave.application.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.mission.MissionRules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;

/** Which rules on groups going abroad are in force? */
public final class MissionRulesInForce {

    private final RuleBooks books;
    private final BoundRules bound;

    public MissionRulesInForce(RuleBooks books, BoundRules bound) {
        this.books = books;
        this.bound = bound;
    }

    /** The rules of one rulebook. */
    public MissionRules of(RuleBook book) {
        return MissionRules.of(bound, book);
    }

    /** The rules in force on a day; empty where no rulebook is. */
    public Optional<MissionRules> find(Jurisdiction jurisdiction, LocalDate day) {
        return books.inForce(jurisdiction, day).map(this::of);
    }

    /** The rules in force on a day; a missing fact where no rulebook is. */
    public MissionRules on(Jurisdiction jurisdiction, LocalDate day) {
        return find(jurisdiction, day).orElseThrow(() -> new MissingFactException(
                new MissingFact("rulebook-not-in-force", Map.of("jurisdiction", jurisdiction.id(), "day", day.toString())), List.of()));
    }
}
