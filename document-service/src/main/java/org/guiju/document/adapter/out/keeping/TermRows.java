package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.turnaround.TermBoard;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Papers with a term, read over the parties' keys. */
public record TermRows(Transactions transactions) implements TermBoard {

    private static final String LINES = """
            select d.id, d.title, d.sponsor_unit, d.sponsor_name, d.urgency, d.status, t.received_at, t.due, t.done_at, t.clause
            from document_term t join document d on d.jurisdiction = t.jurisdiction and d.id = t.document
            where t.jurisdiction = :jurisdiction and t.received_at >= :from and t.received_at < :until
              and (:auditor and d.secrecy = 'none' or exists (select 1 from document_party p
                   join unnest(:keys::text[], :since::timestamptz[]) as mine(key, since) on mine.key = p.key and p.since >= mine.since
                   where p.jurisdiction = d.jurisdiction and p.document = d.id))
            order by t.due nulls last, t.received_at, d.id
            limit :limit
            """;
    private static final String DUE =
            "select due from document_term where jurisdiction = :jurisdiction and document = :id and due is not null and done_at is null";

    @Override
    public Flux<Line> lines(Jurisdiction jurisdiction, Map<String, Instant> mine, boolean auditor, Instant from, Instant until, int limit) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(LINES)
                .bind("jurisdiction", jurisdiction.id()).bind("auditor", auditor)
                .bind("keys", DocumentListRows.keys(mine)).bind("since", DocumentListRows.since(mine))
                .bind("from", from).bind("until", until).bind("limit", limit)
                .map(row -> new Line(row.get("id", UUID.class), row.get("title", String.class), row.get("sponsor_unit", String.class),
                        row.get("sponsor_name", String.class), row.get("urgency", String.class), row.get("status", String.class),
                        row.get("received_at", Instant.class), Optional.ofNullable(row.get("due", Instant.class)),
                        Optional.ofNullable(row.get("done_at", Instant.class)), row.get("clause", String.class)))
                .all());
    }

    @Override
    public Mono<Instant> keptDue(Jurisdiction jurisdiction, UUID document) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(DUE)
                .bind("jurisdiction", jurisdiction.id()).bind("id", document).map(row -> row.get("due", Instant.class)).one());
    }
}
