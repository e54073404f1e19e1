package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.text.TextVersions;
import org.guiju.document.domain.Paper;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions of papers in PostgreSQL, written where a document is kept with another text. */
public record TextVersionRows(Transactions transactions) implements TextVersions {

    private static final String ALL =
            "select number, written_at, person, paper from text_version where jurisdiction = :jurisdiction and document = :document";

    @Override
    public Flux<TextVersion> of(Jurisdiction jurisdiction, UUID document) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(ALL + " order by number")
                .bind("jurisdiction", jurisdiction.id()).bind("document", document).map(TextVersionRows::version).all());
    }

    @Override
    public Mono<TextVersion> numbered(Jurisdiction jurisdiction, UUID document, int number) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(ALL + " and number = :number")
                .bind("jurisdiction", jurisdiction.id()).bind("document", document).bind("number", number)
                .map(TextVersionRows::version).one());
    }

    private static TextVersion version(Readable row) {
        return new TextVersion(row.get("number", Integer.class), row.get("written_at", Instant.class), row.get("person", String.class),
                Json.read(row.get("paper", String.class), Paper.class));
    }
}
