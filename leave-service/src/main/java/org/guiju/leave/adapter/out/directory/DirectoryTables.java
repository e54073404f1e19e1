package org.guiju.leave.adapter.out.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.directory.DirectoryOnRecord;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectoryFacts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory in its tables, read in one statement and written table by table as sets of rows. */
public final class DirectoryTables implements DirectoryOnRecord {

    private static final String CHANGED = "org.guiju.directory.changed";
    private static final String LOCK = """
            insert into directory (jurisdiction, version, changed_at) values (:jurisdiction, 0, :now)
            on conflict (jurisdiction) do update set version = directory.version
            returning version
            """;
    private static final String VERSION = "select version from directory where jurisdiction = :jurisdiction";
    private static final String NEXT = """
            update directory set version = version + 1, changed_at = :now where jurisdiction = :jurisdiction returning version
            """;

    private final Transactions transactions;
    private final Outbox outbox;
    private final Clock clock;

    public DirectoryTables(Transactions transactions, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the neighbours are told. */
    record DirectoryChanged(long version) {}

    @Override
    public Mono<DirectoryFacts> of(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(DirectorySql.READ)
                .bind("jurisdiction", jurisdiction.id())
                .map(row -> Json.read(String.valueOf(row.get("facts", String.class)), DirectoryFacts.class))
                .one()
                .defaultIfEmpty(DirectoryFacts.empty(jurisdiction.id())));
    }

    @Override
    public Mono<Long> version(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(VERSION)
                .bind("jurisdiction", jurisdiction.id())
                .map(row -> version(row.get("version", Long.class)))
                .one()
                .defaultIfEmpty(0L));
    }

    /** The row is written to, not only read, so that the transaction that comes second sees what the first has done. */
    @Override
    public Mono<DirectoryFacts> forChange(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(LOCK)
                .bind("jurisdiction", jurisdiction.id())
                .bind("now", clock.instant())
                .fetch().first()
                .then(Mono.defer(() -> of(jurisdiction))));
    }

    @Override
    public Mono<Long> record(Jurisdiction jurisdiction, DirectoryEdit edit) {
        DirectoryFacts removed = edit.removed();
        DirectoryFacts saved = edit.saved();
        return transactions.in(jurisdiction, () -> Flux.concat(
                        written(DirectorySql.REMOVE_HOLDINGS, jurisdiction, removed.holdings()),
                        written(DirectorySql.REMOVE_PORTFOLIOS, jurisdiction, removed.portfolios()),
                        written(DirectorySql.REMOVE_PAIRS, jurisdiction, removed.pairs()),
                        written(DirectorySql.REMOVE_ABSENCES, jurisdiction, removed.absences()),
                        written(DirectorySql.SAVE_UNITS, jurisdiction, saved.units()),
                        written(DirectorySql.SAVE_POSTS, jurisdiction, saved.posts()),
                        written(DirectorySql.SAVE_PERSONS, jurisdiction, saved.persons()),
                        written(DirectorySql.SAVE_HOLDINGS, jurisdiction, saved.holdings()),
                        written(DirectorySql.SAVE_PORTFOLIOS, jurisdiction, saved.portfolios()),
                        written(DirectorySql.SAVE_PAIRS, jurisdiction, saved.pairs()),
                        written(DirectorySql.SAVE_ENTRUSTMENTS, jurisdiction, saved.entrustments()),
                        written(DirectorySql.SAVE_ABSENCES, jurisdiction, saved.absences()))
                .then(next(jurisdiction))
                .flatMap(version -> outbox.publish(
                                new OutgoingEvent(CHANGED, "directory", jurisdiction, new DirectoryChanged(version)))
                        .thenReturn(version)));
    }

    private Mono<Long> next(Jurisdiction jurisdiction) {
        return transactions.database().sql(NEXT)
                .bind("jurisdiction", jurisdiction.id())
                .bind("now", clock.instant())
                .map(row -> version(row.get("version", Long.class)))
                .one();
    }

    private Mono<Long> written(String sql, Jurisdiction jurisdiction, List<?> rows) {
        return rows.isEmpty() ? Mono.just(0L) : Mono.defer(() -> transactions.database().sql(sql)
                .bindValues(Map.of("jurisdiction", jurisdiction.id(), "rows", Json.text(rows)))
                .fetch().rowsUpdated());
    }

    private static long version(@org.jspecify.annotations.Nullable Long version) {
        return version == null ? 0 : version;
    }
}
