package org.guiju.document.adapter.out.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.guiju.document.application.RulesInForce;
import org.guiju.document.domain.Rules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;

/** The rules of every rulebook, bound once at start. */
public record KnownRules(RuleBooks books, BoundRules bound) implements RulesInForce {

    @Override
    public RuleBook book(Jurisdiction jurisdiction, LocalDate day) {
        return books.inForce(jurisdiction, day).orElseThrow(() -> new MissingFactException(
                new MissingFact("rulebook-not-in-force", Map.of("jurisdiction", jurisdiction.id(), "day", day.toString())), List.of()));
    }

    @Override
    public Rules of(RuleBook book) {
        return Rules.of(bound, book);
    }
}
