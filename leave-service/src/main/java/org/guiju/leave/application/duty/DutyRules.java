package org.guiju.leave.application.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.dutyroster.DutyRoster;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;

/** Which rule on duty binds a government on a day. */
public final class DutyRules {

    private final RuleBooks books;
    private final BoundRules bound;

    /** A rulebook with a fault in its items on duty stops the service here, with every fault at once. */
    public DutyRules(RuleBooks books) {
        this.books = books;
        this.bound = BoundRules.bind(books, List.of(DutyRoster.definition()));
    }

    /** The rulebook in force. @throws MissingFactException where none is */
    public RuleBook book(Jurisdiction jurisdiction, LocalDate day) {
        return books.inForce(jurisdiction, day).orElseThrow(() -> new MissingFactException(
                new MissingFact("rulebook-not-in-force", Map.of("jurisdiction", jurisdiction.id(), "day", day.toString())), List.of()));
    }

    /** The rule of a rulebook; empty where it does not speak of duty. */
    public Optional<DutyRoster> rule(RuleBook book) {
        return bound.rule(DutyRoster.definition(), book);
    }

    /** The same. @throws NoDutyRule where it does not speak of duty */
    public DutyRoster required(RuleBook book) {
        return rule(book).orElseThrow(() -> new NoDutyRule(book.title()));
    }

    /** Whether leaders of this government are on duty on holidays at all. */
    public boolean has(Jurisdiction jurisdiction, LocalDate day) {
        return books.inForce(jurisdiction, day).flatMap(this::rule).isPresent();
    }
}
