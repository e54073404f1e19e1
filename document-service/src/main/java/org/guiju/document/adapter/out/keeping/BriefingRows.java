package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.briefing.Briefings;
import org.guiju.document.domain.life.Hand;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register of briefings in PostgreSQL. */
public record BriefingRows(Transactions transactions) implements Briefings {

    private static final String LISTED = """
            select * from briefing where jurisdiction = :jurisdiction and (:all or unit = any (:units::text[])) order by unit, at, id
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('briefing/' || :jurisdiction || '/' || :unit, 0))::text as locked";
    private static final String HELD = "select * from briefing where jurisdiction = :jurisdiction and id = :id for update";
    private static final String ADD = """
            insert into briefing (jurisdiction, id, unit, unit_name, name, at, by, issues, last)
            values (:jurisdiction, :id, :unit, :unitName, :name, :at, :by::jsonb, 0, '')
            """;
    private static final String SENT = "update briefing set issues = issues + 1, last = :issue where jurisdiction = :jurisdiction and id = :id";

    @Override
    public Flux<Briefing> listed(Jurisdiction jurisdiction, Optional<Set<String>> units) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(LISTED).bind("jurisdiction", jurisdiction.id())
                .bind("all", units.isEmpty()).bind("units", units.orElse(Set.of()).toArray(String[]::new)).map(BriefingRows::briefing).all());
    }

    @Override
    public Flux<Briefing> locked(Jurisdiction jurisdiction, String unit) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(LOCK).bind("jurisdiction", jurisdiction.id()).bind("unit", unit)
                .fetch().all().thenMany(listed(jurisdiction, Optional.of(Set.of(unit)))));
    }

    @Override
    public Mono<Briefing> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(HELD).bind("jurisdiction", jurisdiction.id()).bind("id", id)
                .map(BriefingRows::briefing).one());
    }

    @Override
    public Mono<Void> add(Jurisdiction jurisdiction, Briefing briefing) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(ADD).bind("jurisdiction", jurisdiction.id())
                .bind("id", briefing.id()).bind("unit", briefing.unit()).bind("unitName", briefing.unitName()).bind("name", briefing.name())
                .bind("at", briefing.at()).bind("by", Json.text(briefing.by())).fetch().rowsUpdated()).then();
    }

    @Override
    public Mono<Void> sent(Jurisdiction jurisdiction, UUID id, String issue) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(SENT).bind("jurisdiction", jurisdiction.id())
                .bind("id", id).bind("issue", issue).fetch().rowsUpdated()).then();
    }

    private static Briefing briefing(Readable row) {
        return new Briefing(row.get("id", UUID.class), row.get("unit", String.class), row.get("unit_name", String.class),
                row.get("name", String.class), row.get("at", Instant.class), Json.read(row.get("by", String.class), Hand.class),
                row.get("issues", Integer.class), row.get("last", String.class));
    }
}
