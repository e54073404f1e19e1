package org.guiju.leave.adapter.out.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.mission.Missions;
import org.guiju.leave.domain.mission.Caps;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.regulation.Jurisdiction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Groups in PostgreSQL: one row each, the whole group in its content; what is settled for a year in a row of its own. */
public record MissionRows(Transactions transactions, Clock clock) implements Missions {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);
    private static final String SELECT = "select content from mission where jurisdiction = :jurisdiction and id = :id";
    private static final String INSERT = """
            insert into mission (jurisdiction, id, version, status, unit, persons, year, first_day, last_day, content, changed_at)
            values (:jurisdiction, :id, :version, :status, :unit, :persons, :year, :first, :last, :content::jsonb, :at)
            """;
    private static final String UPDATE = """
            update mission set version = :version, status = :status, unit = :unit, persons = :persons, year = :year, first_day = :first,
                last_day = :last, content = :content::jsonb, changed_at = :at
            where jurisdiction = :jurisdiction and id = :id and version = :version - 1
            """;
    private static final String OF_YEAR = "select content from mission where jurisdiction = :jurisdiction and year = :year order by first_day, id";
    private static final String LIST = """
            select content from mission
            where jurisdiction = :jurisdiction and (:all or :person = any (persons) or unit = any (:units::text[]))
              and (:status = '' or status = :status) and (:year = 0 or year = :year) and (first_day, id) < (:first, :after)
            order by first_day desc, id desc limit :limit
            """;
    private static final String WAITING = """
            select content from mission
            where jurisdiction = :jurisdiction and (status = 'returned' or status = 'registered' and last_day < :before)
              and (:person = '' or :person = any (persons))
            order by last_day, id limit :limit
            """;
    private static final String CAPS = "select content from mission_caps where jurisdiction = :jurisdiction and year = :year";
    private static final String KEEP_CAPS = """
            insert into mission_caps (jurisdiction, year, version, content) values (:jurisdiction, :year, :version, :content::jsonb)
            on conflict (jurisdiction, year) do update set version = excluded.version, content = excluded.content
            where mission_caps.version = excluded.version - 1
            """;
    private static final String COUNTING = "select pg_advisory_xact_lock(hashtextextended(:counted, 0))";
    private static final String REMINDED = """
            insert into mission_reminder (jurisdiction, mission, on_day) values (:jurisdiction, :id, :on) on conflict do nothing
            """;
    private static final String REMINDERS =
            "select on_day from mission_reminder where jurisdiction = :jurisdiction and mission = :id order by on_day";

    @Override
    public Mono<Mission> byId(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(SELECT, jurisdiction).bind("id", id).map(MissionRows::mission).one());
    }

    @Override
    public Mono<Mission> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(SELECT + " for update", jurisdiction).bind("id", id).map(MissionRows::mission).one());
    }

    @Override
    public Mono<Mission> add(Jurisdiction jurisdiction, Mission mission) {
        return transactions.in(jurisdiction, () -> content(INSERT, jurisdiction, mission).fetch().rowsUpdated().thenReturn(mission));
    }

    @Override
    public Mono<Mission> save(Jurisdiction jurisdiction, Mission mission) {
        return transactions.in(jurisdiction, () -> one(content(UPDATE, jurisdiction, mission), "mission " + mission.id()).thenReturn(mission));
    }

    @Override
    public Flux<Mission> of(Jurisdiction jurisdiction, int year) {
        return transactions.many(jurisdiction, () -> on(OF_YEAR, jurisdiction).bind("year", year).map(MissionRows::mission).all());
    }

    @Override
    public Flux<Mission> list(Jurisdiction jurisdiction, Wanted wanted) {
        return transactions.many(jurisdiction, () -> on(LIST, jurisdiction)
                .bind("all", wanted.all()).bind("person", wanted.person()).bind("units", wanted.units().toArray(String[]::new))
                .bind("status", wanted.status().orElse("")).bind("year", wanted.year().orElse(0))
                .bind("first", wanted.after().map(Position::first).orElse(FAR)).bind("after", wanted.after().map(Position::id).orElse(LAST))
                .bind("limit", wanted.limit())
                .map(MissionRows::mission).all());
    }

    @Override
    public Mono<Caps> caps(Jurisdiction jurisdiction, int year) {
        return transactions.in(jurisdiction, () -> on(CAPS, jurisdiction).bind("year", year)
                .map(row -> Json.read(Objects.requireNonNull(row.get("content", String.class)), Caps.class)).one()
                .defaultIfEmpty(Caps.none(year)));
    }

    @Override
    public Mono<Void> counting(Jurisdiction jurisdiction, int year) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(COUNTING)
                .bind("counted", "mission " + jurisdiction.id() + " " + year).fetch().rowsUpdated()).then();
    }

    @Override
    public Mono<Caps> keep(Jurisdiction jurisdiction, Caps caps) {
        return transactions.in(jurisdiction, () -> one(on(KEEP_CAPS, jurisdiction).bind("year", caps.year()).bind("version", caps.version())
                .bind("content", Json.text(caps)), "caps of " + caps.year()).thenReturn(caps));
    }

    @Override
    public Mono<Void> reminded(Jurisdiction jurisdiction, UUID id, LocalDate on) {
        return transactions.in(jurisdiction, () -> on(REMINDED, jurisdiction).bind("id", id).bind("on", on).fetch().rowsUpdated()).then();
    }

    @Override
    public Flux<LocalDate> reminders(Jurisdiction jurisdiction, UUID id) {
        return transactions.many(jurisdiction, () -> on(REMINDERS, jurisdiction).bind("id", id)
                .map(row -> Objects.requireNonNull(row.get("on_day", LocalDate.class))).all());
    }

    @Override
    public Flux<Mission> waiting(Jurisdiction jurisdiction, Optional<String> person, LocalDate before, int limit) {
        return transactions.many(jurisdiction, () -> on(WAITING, jurisdiction).bind("before", before).bind("person", person.orElse(""))
                .bind("limit", limit).map(MissionRows::mission).all());
    }

    private GenericExecuteSpec content(String sql, Jurisdiction jurisdiction, Mission mission) {
        return on(sql, jurisdiction).bind("id", mission.id()).bind("version", mission.version()).bind("status", mission.state().status())
                .bind("unit", mission.outline().unit())
                .bind("persons", mission.outline().members().stream().flatMap(member -> member.person().stream()).distinct().toArray(String[]::new))
                .bind("year", mission.outline().year()).bind("first", mission.outline().first()).bind("last", mission.outline().last())
                .bind("content", Json.text(mission)).bind("at", clock.instant());
    }

    private static Mono<Long> one(GenericExecuteSpec statement, String what) {
        return statement.fetch().rowsUpdated().filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException(what + " was changed meanwhile")));
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id());
    }

    private static Mission mission(Readable row) {
        return Json.read(Objects.requireNonNull(row.get("content", String.class)), Mission.class);
    }
}
