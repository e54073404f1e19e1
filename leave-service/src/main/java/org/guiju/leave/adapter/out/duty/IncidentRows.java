package org.guiju.leave.adapter.out.duty;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.duty.Incidents;
import org.guiju.leave.domain.dutyroster.Incident;
import org.guiju.regulation.Jurisdiction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Incidents, each in one row. */
public final class IncidentRows implements Incidents {

    private static final String BY_ID = "select version, content from duty_incident where jurisdiction = :jurisdiction and id = :id";
    private static final String LATEST = """
            select version, content from duty_incident where jurisdiction = :jurisdiction order by occurred_at desc, id limit :limit
            """;
    private static final String UNSETTLED = """
            select version, content from duty_incident where jurisdiction = :jurisdiction and not settled order by occurred_at
            """;
    private static final String INSERT = """
            insert into duty_incident (jurisdiction, id, version, occurred_at, settled, content, changed_at)
            values (:jurisdiction, :id, 1, :occurredAt, :settled, :content::jsonb, :at)
            """;
    private static final String UPDATE = """
            update duty_incident set version = version + 1, settled = :settled, content = :content::jsonb, changed_at = :at
            where jurisdiction = :jurisdiction and id = :id and version = :version
            """;

    private final Transactions transactions;
    private final Clock clock;

    public IncidentRows(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Mono<Incident> byId(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> sql(BY_ID, jurisdiction).bind("id", id).map(IncidentRows::incident).one());
    }

    @Override
    public Mono<Incident> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> sql(BY_ID + " for update", jurisdiction).bind("id", id).map(IncidentRows::incident).one());
    }

    @Override
    public Flux<Incident> latest(Jurisdiction jurisdiction, int limit) {
        return transactions.many(jurisdiction, () -> sql(LATEST, jurisdiction).bind("limit", limit).map(IncidentRows::incident).all());
    }

    @Override
    public Flux<Incident> unsettled(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> sql(UNSETTLED, jurisdiction).map(IncidentRows::incident).all());
    }

    @Override
    public Mono<Incident> add(Jurisdiction jurisdiction, Incident incident) {
        return transactions.in(jurisdiction, () -> written(INSERT, jurisdiction, incident).bind("occurredAt", incident.occurredAt())
                .fetch().rowsUpdated().thenReturn(incident.at(1)));
    }

    @Override
    public Mono<Incident> save(Jurisdiction jurisdiction, Incident incident) {
        return transactions.in(jurisdiction, () -> written(UPDATE, jurisdiction, incident).bind("version", incident.version())
                .fetch().rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("incident " + incident.id() + " was changed meanwhile")))
                .thenReturn(incident.at(incident.version() + 1)));
    }

    private GenericExecuteSpec written(String statement, Jurisdiction jurisdiction, Incident incident) {
        return sql(statement, jurisdiction).bind("id", incident.id()).bind("settled", incident.settled())
                .bind("content", Json.text(incident)).bind("at", OffsetDateTime.now(clock));
    }

    private GenericExecuteSpec sql(String statement, Jurisdiction jurisdiction) {
        return transactions.database().sql(statement).bind("jurisdiction", jurisdiction.id());
    }

    private static Incident incident(Readable row) {
        return Json.read(RosterRows.value(row, "content", String.class), Incident.class).at(RosterRows.value(row, "version", Long.class));
    }
}
