package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.secrecy.Stubs;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.secrecy.Stub;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes of classified papers in PostgreSQL. The table has no column that could take a title or a text. */
public record StubRows(Transactions transactions) implements Stubs {

    private static final String KNOWN = "select exists (select 1 from classified_stub where jurisdiction = :jurisdiction and serial = :serial) as known";
    private static final String ADD = """
            insert into classified_stub (jurisdiction, id, level, serial, received_on, holder, at, by)
            values (:jurisdiction, :id, :level, :serial, :receivedOn, :holder, :at, :by::jsonb)
            """;
    private static final String LISTED = """
            select * from classified_stub where jurisdiction = :jurisdiction and at < :before order by at desc, id limit :limit
            """;
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    public Mono<Boolean> known(Jurisdiction jurisdiction, String serial) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(KNOWN).bind("jurisdiction", jurisdiction.id())
                .bind("serial", serial).map(row -> Boolean.TRUE.equals(row.get("known", Boolean.class))).one());
    }

    @Override
    public Mono<Void> add(Jurisdiction jurisdiction, Stub stub) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(ADD).bind("jurisdiction", jurisdiction.id())
                .bind("id", stub.id()).bind("level", stub.level().id()).bind("serial", stub.serial()).bind("receivedOn", stub.receivedOn())
                .bind("holder", stub.holder()).bind("at", stub.at()).bind("by", Json.text(stub.by())).fetch().rowsUpdated()).then();
    }

    @Override
    public Flux<Stub> listed(Jurisdiction jurisdiction, Optional<Instant> before, int limit) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(LISTED).bind("jurisdiction", jurisdiction.id())
                .bind("before", before.orElse(FAR)).bind("limit", limit).map(StubRows::stub).all());
    }

    private static Stub stub(Readable row) {
        return new Stub(row.get("id", UUID.class), SecrecyLevel.of(row.get("level", String.class)), row.get("serial", String.class),
                row.get("received_on", LocalDate.class), row.get("holder", String.class), row.get("at", Instant.class),
                Json.read(row.get("by", String.class), Hand.class));
    }
}
