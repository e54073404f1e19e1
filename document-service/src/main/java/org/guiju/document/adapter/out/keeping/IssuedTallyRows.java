package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.restraint.IssuedTally;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** Papers that were issued, off the timelines. */
public record IssuedTallyRows(Transactions transactions) implements IssuedTally {

    private static final String ISSUED = """
            select d.sponsor_unit, d.sponsor_name, d.paper, a.at
            from document_act a join document d on d.jurisdiction = a.jurisdiction and d.id = a.document
            where a.jurisdiction = :jurisdiction and a.kind in ('issued', 'issued-own') and a.at >= :from and a.at < :until
              and (:all or d.sponsor_unit = any (:units::text[]))
            order by a.at, a.document
            """;

    @Override
    public Flux<Paper> issued(Jurisdiction jurisdiction, Optional<Set<String>> units, Instant from, Instant until) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(ISSUED)
                .bind("jurisdiction", jurisdiction.id()).bind("from", from).bind("until", until).bind("all", units.isEmpty())
                .bind("units", units.orElse(Set.of()).toArray(String[]::new)).map(IssuedTallyRows::paper).all());
    }

    private static Paper paper(Readable row) {
        var paper = Json.read(row.get("paper", String.class), org.guiju.document.domain.Paper.class);
        return new Paper(row.get("sponsor_unit", String.class), row.get("sponsor_name", String.class), paper.issuer(), paper.kind(),
                paper.marks(), paper.body(), row.get("at", Instant.class));
    }
}
