package org.guiju.kit.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** Finds receipts by matter, clause, post, outcome and day. */
public final class ReceiptSearch {

    private static final String FIND = """
            select * from receipt
            where jurisdiction = :jurisdiction and (kept_at, id) < (:before, :beforeId)
              and kept_at >= :from and kept_at < :until
              and (:subject = '' or subject = :subject)
              and (:outcome = '' or outcome = :outcome)
              and (:post = '' or acted_by ->> 'post' = :post)
              and ruling -> 'restsOn' @> :clauses::jsonb
            order by kept_at desc, id desc limit :limit
            """;
    private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2000-01-01T00:00:00+08:00");
    private static final OffsetDateTime END = OffsetDateTime.parse("9000-01-01T00:00:00+08:00");

    private final Transactions transactions;

    public ReceiptSearch(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What is looked for; what is empty does not matter.
     *
     * @param subject id of the aggregate
     * @param item    an item the ruling rests on, as {@code anze-31.4}
     * @param post    post that was acted for
     * @param outcome allowed, refused, needs-exception
     */
    public record Wanted(String subject, String item, String post, String outcome, Optional<LocalDate> day) {}

    /** Where the page before ended. */
    public record Position(Instant keptAt, UUID id) {
        /** Before the newest. */
        public static Position newest() {
            return new Position(END.toInstant(), new UUID(-1, -1));
        }
    }

    private record Clause(String item) {}

    /** The receipts of a government, from the newest down. */
    public Flux<Receipt> find(Jurisdiction jurisdiction, Wanted wanted, Position before, int limit) {
        List<Clause> clauses = wanted.item().isEmpty() ? List.of() : List.of(new Clause(wanted.item()));
        return transactions.many(jurisdiction, () -> transactions.database().sql(FIND)
                .bind("jurisdiction", jurisdiction.id())
                .bind("before", before.keptAt())
                .bind("beforeId", before.id())
                .bind("from", wanted.day().map(ReceiptSearch::start).orElse(BEGINNING))
                .bind("until", wanted.day().map(day -> start(day.plusDays(1))).orElse(END))
                .bind("subject", wanted.subject())
                .bind("outcome", wanted.outcome())
                .bind("post", wanted.post())
                .bind("clauses", Json.text(clauses))
                .bind("limit", limit)
                .map(Receipts::receipt)
                .all());
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(TimeAutoConfiguration.ZONE).toOffsetDateTime();
    }
}
