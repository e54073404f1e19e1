package org.guiju.leave.adapter.out.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.duty.Rosters;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Served;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.proceeding.OutOfTurn;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Plans, each in one row, with its duties in rows of their own to be found by day and person. */
public final class RosterRows implements Rosters {

    private static final String BY_ID = "select version, content from duty_roster where jurisdiction = :jurisdiction and id = :id";
    private static final String BETWEEN = """
            select version, content from duty_roster
            where jurisdiction = :jurisdiction and first_day <= :last and last_day >= :first and state <> 'dropped' order by first_day
            """;
    private static final String SERVED = """
            select day, person from duty where jurisdiction = :jurisdiction and published and roster <> :except
            """;
    private static final String REACHED = """
            select distinct on (person) person, contact from duty
            where jurisdiction = :jurisdiction and contact <> '' order by person, day desc
            """;
    private static final String OF_PERSON = """
            select r.version, r.content, d.day from duty d join duty_roster r on r.jurisdiction = d.jurisdiction and r.id = d.roster
            where d.jurisdiction = :jurisdiction and d.person = :person and d.published and d.day between :first and :last order by d.day
            """;
    private static final String INSERT = """
            insert into duty_roster (jurisdiction, id, version, name, first_day, last_day, state, content, changed_at)
            values (:jurisdiction, :id, 1, :name, :first, :last, :state, :content::jsonb, :at) on conflict do nothing
            """;
    private static final String UPDATE = """
            update duty_roster set version = version + 1, name = :name, first_day = :first, last_day = :last, state = :state,
                content = :content::jsonb, changed_at = :at
            where jurisdiction = :jurisdiction and id = :id and version = :version
            """;
    private static final String FORGET = "delete from duty where jurisdiction = :jurisdiction and roster = :id";
    private static final String DUTIES = """
            insert into duty (jurisdiction, roster, day, person, contact, published)
            select :jurisdiction, :id, day, person, contact, :published
            from jsonb_to_recordset(:rows::jsonb) as r(day date, person text, contact text)
            """;

    private final Transactions transactions;
    private final Clock clock;

    public RosterRows(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Mono<Roster> byId(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> sql(BY_ID, jurisdiction).bind("id", id).map(RosterRows::roster).one());
    }

    @Override
    public Mono<Roster> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> sql(BY_ID + " for update", jurisdiction).bind("id", id).map(RosterRows::roster).one());
    }

    @Override
    public Flux<Roster> between(Jurisdiction jurisdiction, LocalDate first, LocalDate last) {
        return transactions.many(jurisdiction, () -> sql(BETWEEN, jurisdiction).bind("first", first).bind("last", last)
                .map(RosterRows::roster).all());
    }

    @Override
    public Flux<Served> served(Jurisdiction jurisdiction, UUID except) {
        return transactions.many(jurisdiction, () -> sql(SERVED, jurisdiction).bind("except", except)
                .map(row -> new Served(value(row, "day", LocalDate.class), PersonId.of(value(row, "person", String.class)))).all());
    }

    @Override
    public Flux<Reached> reached(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> sql(REACHED, jurisdiction)
                .map(row -> new Reached(PersonId.of(value(row, "person", String.class)), value(row, "contact", String.class))).all());
    }

    @Override
    public Flux<HeldDuty> ofPerson(Jurisdiction jurisdiction, PersonId person, LocalDate first, LocalDate last) {
        return transactions.many(jurisdiction, () -> sql(OF_PERSON, jurisdiction).bind("person", person.value()).bind("first", first)
                .bind("last", last).map(row -> held(roster(row), person, value(row, "day", LocalDate.class))).all());
    }

    private static HeldDuty held(Roster roster, PersonId person, LocalDate day) {
        return new HeldDuty(roster.id(), roster.name(), roster.of(person, day).orElseThrow());
    }

    @Override
    public Mono<Roster> add(Jurisdiction jurisdiction, Roster roster) {
        return transactions.in(jurisdiction, () -> written(INSERT, jurisdiction, roster).fetch().rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> OutOfTurn.about("duty-planned-already", roster.name())))
                .then(duties(jurisdiction, roster))
                .thenReturn(roster.at(1)));
    }

    @Override
    public Mono<Roster> save(Jurisdiction jurisdiction, Roster roster) {
        return transactions.in(jurisdiction, () -> written(UPDATE, jurisdiction, roster).bind("version", roster.version())
                .fetch().rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("roster " + roster.id() + " was changed meanwhile")))
                .then(duties(jurisdiction, roster))
                .thenReturn(roster.at(roster.version() + 1)));
    }

    private Mono<Void> duties(Jurisdiction jurisdiction, Roster roster) {
        return sql(FORGET, jurisdiction).bind("id", roster.id()).fetch().rowsUpdated()
                .then(Mono.defer(() -> sql(DUTIES, jurisdiction).bind("id", roster.id()).bind("published", roster.published())
                        .bind("rows", Json.text(roster.duties().stream().map(duty -> Map.of("day", duty.day(),
                                "person", duty.person().value(), "contact", duty.contact())).toList()))
                        .fetch().rowsUpdated()))
                .then();
    }

    private GenericExecuteSpec written(String statement, Jurisdiction jurisdiction, Roster roster) {
        return sql(statement, jurisdiction).bind("id", roster.id()).bind("name", roster.name()).bind("first", roster.first())
                .bind("last", roster.last()).bind("state", word(roster.state())).bind("content", Json.text(roster))
                .bind("at", OffsetDateTime.now(clock));
    }

    private static String word(Roster.State state) {
        return switch (state) {
            case Roster.Draft _ -> "draft";
            case Roster.Published _ -> "published";
            case Roster.Dropped _ -> "dropped";
        };
    }

    private GenericExecuteSpec sql(String statement, Jurisdiction jurisdiction) {
        return transactions.database().sql(statement).bind("jurisdiction", jurisdiction.id());
    }

    private static Roster roster(Readable row) {
        return Json.read(value(row, "content", String.class), Roster.class).at(value(row, "version", Long.class));
    }

    static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
