package org.guiju.kit.keeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import org.guiju.kit.sample.Notes;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OneGovernmentAtATimeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction BOLI = Jurisdiction.of("boli");

    private static KitDatabase kit;
    private static Notes notes;

    @BeforeAll
    static void twoGovernmentsWithANoteEach() {
        kit = KitDatabase.migrated("keeping", 4);
        notes = new Notes(kit.transactions());
        notes.write(ANZE, "of anze").then(notes.write(BOLI, "of boli")).block(PATIENCE);
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void aQueryThatForgetsItsWhereSeesItsOwnGovernmentOnly() {
        StepVerifier.create(notes.titles(ANZE)).expectNext("of anze").expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(BOLI)).expectNext("of boli").expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(Jurisdiction.of("ziyuan"))).expectComplete().verify(PATIENCE);
    }

    @Test
    void aRowCannotBeWrittenForANeighbour() {
        StepVerifier.create(kit.transactions().in(ANZE, () -> kit.database()
                        .sql("insert into note (jurisdiction, id, title) values ('boli', :id, 'smuggled')")
                        .bind("id", UUID.randomUUID()).fetch().rowsUpdated()))
                .expectErrorMatches(failure -> failure.getMessage().contains("row-level security")).verify(PATIENCE);
    }

    @Test
    void whereNoGovernmentIsNamedEveryTableAnswersWithAnErrorAndNotWithAllRows() throws SQLException {
        List<String> open = new ArrayList<>();
        List<String> tables = tables();
        try (Connection application = kit.server().application(); Statement statement = application.createStatement()) {
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    open.add(table);
                } catch (SQLException refused) {
                    assertThat(refused.getMessage()).as(table).contains("no jurisdiction is set");
                }
            }
        }
        assertThat(tables).contains("note", "outbox", "audit_chain", "timer");
        assertThat(open).isEmpty();
    }

    @Test
    void whatATransactionSetDoesNotOutliveIt() {
        try (KitDatabase single = kit.replica(1)) {
            var same = new Notes(single.transactions());
            StepVerifier.create(same.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
            StepVerifier.create(single.database().sql("select title from note").fetch().all())
                    .expectErrorMatches(failure -> failure.getMessage().contains("no jurisdiction is set")).verify(PATIENCE);
            StepVerifier.create(same.titles(BOLI).take(1)).expectNext("of boli").expectComplete().verify(PATIENCE);
            StepVerifier.create(same.titles(ANZE)).expectNext("of anze").expectComplete().verify(PATIENCE);
        }
    }

    @Test
    void aTransactionOfOneGovernmentDoesNotBecomeOneOfAnother() {
        StepVerifier.create(kit.transactions().in(ANZE, () -> notes.write(BOLI, "smuggled")))
                .expectErrorMatches(failure -> failure instanceof IllegalStateException
                        && failure.getMessage().contains("anze") && failure.getMessage().contains("boli"))
                .verify(PATIENCE);
        StepVerifier.create(notes.titles(BOLI)).expectNext("of boli").expectComplete().verify(PATIENCE);
    }

    @Test
    void nestedWorkOfTheSameGovernmentIsUndoneWithTheWhole() {
        StepVerifier.create(kit.transactions().in(ANZE, () -> notes.write(ANZE, "undone").then(Mono.error(new Wrong()))))
                .expectError(Wrong.class).verify(PATIENCE);
        StepVerifier.create(notes.titles(ANZE)).expectNext("of anze").expectComplete().verify(PATIENCE);
    }

    @Test
    void thePlatformSeesQueuesAndNoContent() {
        StepVerifier.create(kit.platform().run(() -> kit.database().sql("select count(*) as n from note")
                        .map(row -> row.get("n", Long.class)).one()))
                .expectNext(0L).expectComplete().verify(PATIENCE);
    }

    @Test
    void aSealedRowOfTheTrailCanBeNeitherChangedNorRemoved() throws SQLException {
        try (Connection application = kit.server().application(); Statement statement = application.createStatement()) {
            statement.execute("select set_config('guiju.jurisdiction', 'anze', false)");
            assertThatThrownBy(() -> statement.execute("update audit_chain set entry = '{}'")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from audit_chain")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("truncate audit_chain")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("alter table audit_chain disable row level security"))
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void twoTransactionsThatLockEachOtherBothEndWell() {
        Jurisdiction ziyuan = Jurisdiction.of("ziyuan");
        List<UUID> two = List.of(notes.write(ziyuan, "0").block(PATIENCE), notes.write(ziyuan, "0").block(PATIENCE));
        var bothHoldOne = new CyclicBarrier(2);
        StepVerifier.create(Flux.merge(
                        both(ziyuan, two.getFirst(), two.getLast(), bothHoldOne),
                        both(ziyuan, two.getLast(), two.getFirst(), bothHoldOne)))
                .expectNextCount(2).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(ziyuan)).expectNext("2", "2").expectComplete().verify(PATIENCE);
    }

    private static Mono<Long> both(Jurisdiction jurisdiction, UUID first, UUID second, CyclicBarrier bothHoldOne) {
        return kit.transactions().in(jurisdiction, () -> count(kit.database(), first)
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(done -> {
                    try {
                        bothHoldOne.await(2, TimeUnit.SECONDS);
                    } catch (Exception secondTry) {
                        assertThat(bothHoldOne.isBroken() || Thread.currentThread().isInterrupted()).isTrue();
                    }
                })
                .then(Mono.defer(() -> count(kit.database(), second))));
    }

    private static Mono<Long> count(DatabaseClient database, UUID id) {
        return database.sql("update note set title = (title::int + 1)::text where id = :id").bind("id", id).fetch().rowsUpdated();
    }

    private static List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection superuser = kit.server().superuser(); Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename <> 'flyway_schema_history'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
