package org.guiju.document.application.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.guiju.document.application.Documents;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calendar may change: which running terms of consultations would then end on another day? Nothing is changed. */
public final class ForeseeingTerms {

    private static final int PAGE = 50;

    private final Documents documents;

    public ForeseeingTerms(Documents documents) {
        this.documents = documents;
    }

    /**
     * A term that would move.
     *
     * @param unit   that is asked
     * @param clause id of the item the term rests on
     */
    public record Moving(UUID document, String unit, LocalDate from, LocalDate to, boolean provisional, Optional<String> clause) {}

    /** Those that would move. */
    public Flux<Moving> moving(Jurisdiction jurisdiction, WorkingCalendar now, WorkingCalendar then) {
        return page(jurisdiction, Optional.empty())
                .expand(page -> page.size() < PAGE ? Mono.empty() : page(jurisdiction, Optional.of(page.getLast())))
                .flatMapIterable(Function.identity())
                .concatMap(id -> documents.byId(jurisdiction, id))
                .concatMapIterable(document -> document.asked().stream().filter(asked -> asked.state().open())
                        .flatMap(asked -> asked.deadline().map(term -> {
                            Due after = term.due(then);
                            return new Moving(document.id(), asked.unit(), term.due(now).date(), after.date(), after.provisional(),
                                    asked.termClause());
                        }).stream())
                        .filter(moving -> !moving.from().equals(moving.to())).toList());
    }

    private Mono<List<UUID>> page(Jurisdiction jurisdiction, Optional<UUID> after) {
        return documents.withRunningTerms(jurisdiction, after, PAGE).collectList();
    }
}
