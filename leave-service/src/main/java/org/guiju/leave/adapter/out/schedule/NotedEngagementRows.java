package org.guiju.leave.adapter.out.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.schedule.NotedEngagements;
import org.guiju.leave.application.schedule.Substitutions.Position;
import org.guiju.leave.domain.schedule.NotedEngagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Noted engagements in PostgreSQL: one row each, the whole in its content. */
public record NotedEngagementRows(Transactions transactions, Clock clock) implements NotedEngagements {

    private static final UUID FIRST = new UUID(0, 0);
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final String SELECT = "select content from engagement where jurisdiction = :jurisdiction and id = :id";
    private static final String KEEP = """
            insert into engagement as kept (jurisdiction, id, version, stands, person, from_at, until_at, content, changed_at)
            values (:jurisdiction, :id, :version, :stands, :person, :from, :until, :content::jsonb, :at)
            on conflict (jurisdiction, id) do update set version = excluded.version, stands = excluded.stands, content = excluded.content,
                changed_at = excluded.changed_at
            where kept.version = excluded.version - 1
            """;
    private static final String OF = """
            select content from engagement
            where jurisdiction = :jurisdiction and stands and person = :person and until_at > :from and from_at < :until
            order by from_at, id
            """;
    private static final String COMING = """
            select content from engagement
            where jurisdiction = :jurisdiction and stands and until_at > :now
              and (:all or person = :person or content #>> '{leader,unit}' = any (:units::text[])) and (from_at, id) > (:from, :after)
            order by from_at, id limit :limit
            """;

    @Override
    public Mono<NotedEngagement> byId(Jurisdiction jurisdiction, UUID id) {
        return one(SELECT, jurisdiction, id);
    }

    @Override
    public Mono<NotedEngagement> held(Jurisdiction jurisdiction, UUID id) {
        return one(SELECT + " for update", jurisdiction, id);
    }

    @Override
    public Mono<NotedEngagement> keep(Jurisdiction jurisdiction, NotedEngagement noted) {
        return transactions.in(jurisdiction, () -> on(KEEP, jurisdiction).bind("id", noted.id()).bind("version", noted.version())
                .bind("stands", noted.calledOff().isEmpty()).bind("person", noted.leader().person())
                .bind("from", noted.engagement().from()).bind("until", noted.engagement().until())
                .bind("content", Json.text(noted)).bind("at", clock.instant()).fetch().rowsUpdated().filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("engagement " + noted.id() + " was changed meanwhile")))
                .thenReturn(noted));
    }

    @Override
    public Flux<NotedEngagement> of(Jurisdiction jurisdiction, PersonId person, Instant from, @Nullable Instant until) {
        return transactions.many(jurisdiction, () -> on(OF, jurisdiction).bind("person", person.value()).bind("from", from)
                .bind("until", until == null ? FAR : until).map(NotedEngagementRows::noted).all());
    }

    @Override
    public Flux<NotedEngagement> coming(Jurisdiction jurisdiction, Instant now, Wanted wanted) {
        return transactions.many(jurisdiction, () -> on(COMING, jurisdiction).bind("now", now).bind("all", wanted.all())
                .bind("person", wanted.person().value()).bind("units", wanted.units().toArray(String[]::new))
                .bind("from", wanted.after().map(Position::from).orElse(Instant.EPOCH)).bind("after", wanted.after().map(Position::id).orElse(FIRST))
                .bind("limit", wanted.limit()).map(NotedEngagementRows::noted).all());
    }

    private Mono<NotedEngagement> one(String sql, Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(sql, jurisdiction).bind("id", id).map(NotedEngagementRows::noted).one());
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id());
    }

    private static NotedEngagement noted(Readable row) {
        return Json.read(Objects.requireNonNull(row.get("content", String.class)), NotedEngagement.class);
    }
}
