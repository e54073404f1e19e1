package org.guiju.leave.adapter.out.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.guiju.leave.application.request.RulesInForce;
import org.guiju.leave.domain.request.RequestRules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;

/** The rulebooks this service was started with; the rules of each are put together once. */
public final class KnownRules implements RulesInForce {

    private final RuleBooks books;
    private final Function<RuleBook, RequestRules> read;
    private final Map<String, RequestRules> known = new ConcurrentHashMap<>();

    public KnownRules(RuleBooks books, Function<RuleBook, RequestRules> read) {
        this.books = books;
        this.read = read;
    }

    @Override
    public RuleBook book(Jurisdiction jurisdiction, LocalDate day) {
        return books.inForce(jurisdiction, day).orElseThrow(() -> new MissingFactException(
                new MissingFact("rulebook-not-in-force", Map.of("jurisdiction", jurisdiction.id(), "day", day.toString())), List.of()));
    }

    @Override
    public RequestRules of(RuleBook book) {
        return known.computeIfAbsent(book.version(), _ -> read.apply(book));
    }
}
