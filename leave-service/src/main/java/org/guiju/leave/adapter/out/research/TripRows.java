package org.guiju.leave.adapter.out.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.research.ResearchTrips;
import org.guiju.leave.domain.fieldresearch.Trip;
import org.guiju.regulation.Jurisdiction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Trips in PostgreSQL: one row each, the whole trip in its content. */
public record TripRows(Transactions transactions, Clock clock) implements ResearchTrips {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);
    private static final String SELECT = "select content from research_trip where jurisdiction = :jurisdiction and id = :id";
    private static final String INSERT = """
            insert into research_trip (jurisdiction, id, version, person, unit, status, first_day, last_day, content, changed_at)
            values (:jurisdiction, :id, :version, :person, :unit, :status, :first, :last, :content::jsonb, :at)
            """;
    private static final String UPDATE = """
            update research_trip set version = :version, status = :status, first_day = :first, last_day = :last,
                content = :content::jsonb, changed_at = :at
            where jurisdiction = :jurisdiction and id = :id and version = :version - 1
            """;
    private static final String BETWEEN = """
            select content from research_trip
            where jurisdiction = :jurisdiction and first_day <= :to and last_day >= :from order by first_day, id
            """;
    private static final String LIST = """
            select content from research_trip
            where jurisdiction = :jurisdiction and (:all or person = :person or unit = any (:units::text[]))
              and (:of = '' or person = :of) and (:status = '' or status = :status)
              and (:year = 0 or first_day <= make_date(:year, 12, 31) and last_day >= make_date(:year, 1, 1))
              and (first_day, id) < (:first, :after)
            order by first_day desc, id desc limit :limit
            """;
    private static final String UNRECORDED = """
            select content from research_trip
            where jurisdiction = :jurisdiction and status = 'planned' and last_day < :before and (:of = '' or person = :of)
            order by last_day, id limit :limit
            """;

    @Override
    public Mono<Trip> byId(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(SELECT, jurisdiction).bind("id", id).map(TripRows::trip).one());
    }

    @Override
    public Mono<Trip> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(SELECT + " for update", jurisdiction).bind("id", id).map(TripRows::trip).one());
    }

    @Override
    public Mono<Trip> add(Jurisdiction jurisdiction, Trip trip) {
        return transactions.in(jurisdiction, () -> content(INSERT, jurisdiction, trip)
                .bind("person", trip.leader().person()).bind("unit", trip.leader().unit())
                .fetch().rowsUpdated().thenReturn(trip));
    }

    @Override
    public Mono<Trip> save(Jurisdiction jurisdiction, Trip trip) {
        return transactions.in(jurisdiction, () -> content(UPDATE, jurisdiction, trip).fetch().rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("trip " + trip.id() + " was changed meanwhile")))
                .thenReturn(trip));
    }

    @Override
    public Flux<Trip> between(Jurisdiction jurisdiction, LocalDate from, LocalDate to) {
        return transactions.many(jurisdiction, () -> on(BETWEEN, jurisdiction).bind("from", from).bind("to", to).map(TripRows::trip).all());
    }

    @Override
    public Flux<Trip> list(Jurisdiction jurisdiction, Wanted wanted) {
        return transactions.many(jurisdiction, () -> on(LIST, jurisdiction)
                .bind("all", wanted.all()).bind("person", wanted.person()).bind("units", wanted.units().toArray(String[]::new))
                .bind("of", wanted.of().orElse("")).bind("status", wanted.status().orElse("")).bind("year", wanted.year().orElse(0))
                .bind("first", wanted.after().map(Position::first).orElse(FAR)).bind("after", wanted.after().map(Position::id).orElse(LAST))
                .bind("limit", wanted.limit())
                .map(TripRows::trip).all());
    }

    @Override
    public Flux<Trip> unrecorded(Jurisdiction jurisdiction, Optional<String> person, LocalDate before, int limit) {
        return transactions.many(jurisdiction, () -> on(UNRECORDED, jurisdiction).bind("before", before).bind("of", person.orElse(""))
                .bind("limit", limit).map(TripRows::trip).all());
    }

    private GenericExecuteSpec content(String sql, Jurisdiction jurisdiction, Trip trip) {
        return on(sql, jurisdiction).bind("id", trip.id()).bind("version", trip.version()).bind("status", trip.state().status())
                .bind("first", trip.plan().first()).bind("last", trip.plan().last())
                .bind("content", Json.text(trip)).bind("at", clock.instant());
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id());
    }

    private static Trip trip(Readable row) {
        return Json.read(Objects.requireNonNull(row.get("content", String.class)), Trip.class);
    }
}
