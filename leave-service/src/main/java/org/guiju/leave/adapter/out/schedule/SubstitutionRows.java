package org.guiju.leave.adapter.out.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.schedule.Substitutions;
import org.guiju.leave.domain.schedule.Substitution;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Substitutions in PostgreSQL: one row each, the whole in its content. */
public record SubstitutionRows(Transactions transactions, Clock clock) implements Substitutions {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final String SELECT = "select content from substitution where jurisdiction = :jurisdiction and id = :id";
    private static final String INSERT = """
            insert into substitution (jurisdiction, id, version, status, person, substitute, from_at, until_at, content, changed_at)
            values (:jurisdiction, :id, :version, :status, :person, nullif(:substitute, ''), :from, :until, :content::jsonb, :at)
            """;
    private static final String UPDATE = """
            update substitution set version = :version, status = :status, person = :person, substitute = nullif(:substitute, ''),
                from_at = :from, until_at = :until, content = :content::jsonb, changed_at = :at
            where jurisdiction = :jurisdiction and id = :id and version = :version - 1
            """;
    private static final String LIST = """
            select content from substitution
            where jurisdiction = :jurisdiction and (:all or person = :person or substitute = :person) and (:status = '' or status = :status)
              and (from_at, id) < (:from, :after)
            order by from_at desc, id desc limit :limit
            """;
    private static final String SOUGHT = """
            select content from substitution where jurisdiction = :jurisdiction and status = 'sought' and until_at > :now
            order by from_at, id limit :limit
            """;
    private static final String TAKEN_OVER = """
            select content from substitution
            where jurisdiction = :jurisdiction and status = 'found' and substitute = :person and until_at > :from and from_at < :until
            order by from_at, id
            """;

    @Override
    public Mono<Substitution> byId(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(SELECT, jurisdiction).bind("id", id).map(SubstitutionRows::substitution).one());
    }

    @Override
    public Mono<Substitution> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(SELECT + " for update", jurisdiction).bind("id", id).map(SubstitutionRows::substitution).one());
    }

    @Override
    public Mono<Substitution> add(Jurisdiction jurisdiction, Substitution substitution) {
        return transactions.in(jurisdiction, () -> content(INSERT, jurisdiction, substitution).fetch().rowsUpdated().thenReturn(substitution));
    }

    @Override
    public Mono<Substitution> save(Jurisdiction jurisdiction, Substitution substitution) {
        return transactions.in(jurisdiction, () -> content(UPDATE, jurisdiction, substitution).fetch().rowsUpdated().filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("substitution " + substitution.id() + " was changed meanwhile")))
                .thenReturn(substitution));
    }

    @Override
    public Flux<Substitution> list(Jurisdiction jurisdiction, Wanted wanted) {
        return transactions.many(jurisdiction, () -> on(LIST, jurisdiction).bind("all", wanted.all()).bind("person", wanted.person())
                .bind("status", wanted.status().orElse("")).bind("from", wanted.after().map(Position::from).orElse(FAR))
                .bind("after", wanted.after().map(Position::id).orElse(LAST)).bind("limit", wanted.limit())
                .map(SubstitutionRows::substitution).all());
    }

    @Override
    public Flux<Substitution> sought(Jurisdiction jurisdiction, Instant now, int limit) {
        return transactions.many(jurisdiction, () -> on(SOUGHT, jurisdiction).bind("now", now).bind("limit", limit)
                .map(SubstitutionRows::substitution).all());
    }

    @Override
    public Flux<Substitution> takenOver(Jurisdiction jurisdiction, PersonId person, Instant from, @Nullable Instant until) {
        return transactions.many(jurisdiction, () -> on(TAKEN_OVER, jurisdiction).bind("person", person.value()).bind("from", from)
                .bind("until", until == null ? FAR : until).map(SubstitutionRows::substitution).all());
    }

    private GenericExecuteSpec content(String sql, Jurisdiction jurisdiction, Substitution one) {
        return on(sql, jurisdiction).bind("id", one.id()).bind("version", one.version()).bind("status", one.state().status())
                .bind("person", one.leader().person()).bind("substitute", one.substitute().map(goes -> goes.person()).orElse(""))
                .bind("from", one.missed().from()).bind("until", one.missed().until()).bind("content", Json.text(one)).bind("at", clock.instant());
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id());
    }

    private static Substitution substitution(Readable row) {
        return Json.read(Objects.requireNonNull(row.get("content", String.class)), Substitution.class);
    }
}
