package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.reading.DocumentList;
import org.guiju.document.domain.life.Step;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** Lists of documents, read over the parties' keys. */
public record DocumentListRows(Transactions transactions) implements DocumentList {

    private static final String WAITING = """
            select d.id, d.title, d.kind, d.urgency, w.key, w.step, w.due, w.since
            from document_waiting w join document d on d.jurisdiction = w.jurisdiction and d.id = w.document
            join unnest(:keys::text[], :since::timestamptz[]) as mine(key, since) on mine.key = w.key and w.since >= mine.since
            where w.jurisdiction = :jurisdiction
            order by w.due nulls last, w.since, d.id
            limit :limit
            """;

    @Override
    public Flux<Line> lines(Jurisdiction jurisdiction, Wanted wanted) {
        Seeking seeking = Seeking.of(wanted);
        return transactions.many(jurisdiction, () -> seeking.bind(transactions.database().sql(seeking.sql()))
                .bind("jurisdiction", jurisdiction.id())
                .map(DocumentListRows::line).all());
    }

    @Override
    public Flux<WaitingLine> waiting(Jurisdiction jurisdiction, Map<String, Instant> mine, int limit) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(WAITING)
                .bind("jurisdiction", jurisdiction.id()).bind("keys", keys(mine)).bind("since", since(mine)).bind("limit", limit)
                .map(DocumentListRows::waitingLine).all());
    }

    /** What is the caller's, in the order of the keys. */
    static String[] keys(Map<String, Instant> mine) {
        return mine.keySet().stream().sorted().toArray(String[]::new);
    }

    /** In the order of the keys; as text, in which the database writes a time before all others. */
    static String[] since(Map<String, Instant> mine) {
        return mine.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .map(since -> since.equals(Instant.MIN) ? "-infinity" : since.toString()).toArray(String[]::new);
    }

    private static Line line(Readable row) {
        return new Line(row.get("id", UUID.class), row.get("title", String.class), row.get("kind", String.class),
                row.get("status", String.class), row.get("urgency", String.class), row.get("sponsor_unit", String.class),
                row.get("sponsor_name", String.class), row.get("number", String.class), row.get("created_at", Instant.class),
                row.get("changed_at", Instant.class), Optional.ofNullable(row.get("issued_at", Instant.class)),
                Optional.ofNullable(row.get("soonest", Instant.class)), row.get("version", Long.class));
    }

    private static WaitingLine waitingLine(Readable row) {
        String step = row.get("step", String.class);
        return new WaitingLine(row.get("id", UUID.class), row.get("title", String.class), row.get("kind", String.class),
                row.get("urgency", String.class), row.get("key", String.class),
                Arrays.stream(Step.values()).filter(s -> s.id().equals(step)).findFirst().orElseThrow(),
                Optional.ofNullable(row.get("due", Instant.class)), row.get("since", Instant.class));
    }
}
