package org.guiju.kit.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Moves committed acts into their government's chain. A government has one sealer at a time, whoever runs it; what is visible to it
 * has been committed, so that the order of the chain is the order of the commits.
 */
public final class AuditSealer {

    private static final int BATCH = 500;
    private static final String GOVERNMENTS = "select distinct jurisdiction from audit_pending";
    private static final String TURN =
            "select pg_try_advisory_xact_lock(hashtextextended('audit ' || :jurisdiction, 0)) as mine";
    private static final String HEAD = """
            select number, hash from audit_chain where jurisdiction = :jurisdiction order by number desc limit 1
            """;
    private static final String TAKE = """
            delete from audit_pending p using (
                select sequence from audit_pending where jurisdiction = :jurisdiction order by sequence limit :batch) next
            where p.jurisdiction = :jurisdiction and p.sequence = next.sequence
            returning p.sequence, p.entry
            """;
    private static final String APPEND = """
            insert into audit_chain (jurisdiction, number, entry, previous, hash)
            select :jurisdiction, link.number, link.entry, decode(link.previous, 'hex'), decode(link.hash, 'hex')
            from unnest(:numbers::bigint[], :entries::text[], :previouses::text[], :hashes::text[])
                as link (number, entry, previous, hash)
            """;

    private final PlatformTransactions platform;
    private final Transactions transactions;

    public AuditSealer(PlatformTransactions platform, Transactions transactions) {
        this.platform = platform;
        this.transactions = transactions;
    }

    private record Pending(long sequence, String entry) {}

    private record Head(long number, byte[] hash) {
        static Head of(Readable row) {
            return new Head(row.get("number", Long.class), Hex.bytes(row.get("hash", ByteBuffer.class)));
        }
    }

    /** Seals what has been committed, of every government, up to a batch each. Answers how many rows. */
    public Mono<Integer> round() {
        return platform.run(() -> platform.database().sql(GOVERNMENTS)
                        .map(row -> Jurisdiction.of(row.get("jurisdiction", String.class)))
                        .all().collectList())
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::seal)
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> seal(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(TURN)
                .bind("jurisdiction", jurisdiction.id())
                .map(row -> Boolean.TRUE.equals(row.get("mine", Boolean.class)))
                .one()
                .flatMap(mine -> mine ? append(jurisdiction) : Mono.just(0)));
    }

    private Mono<Integer> append(Jurisdiction jurisdiction) {
        return transactions.database().sql(HEAD)
                .bind("jurisdiction", jurisdiction.id())
                .map(Head::of)
                .one()
                .defaultIfEmpty(new Head(0, Chain.beginning()))
                .flatMap(head -> taken(jurisdiction).flatMap(pending -> pending.isEmpty()
                        ? Mono.just(0)
                        : link(jurisdiction, head, pending)));
    }

    private Mono<List<Pending>> taken(Jurisdiction jurisdiction) {
        return transactions.database().sql(TAKE)
                .bind("jurisdiction", jurisdiction.id())
                .bind("batch", BATCH)
                .map(row -> new Pending(row.get("sequence", Long.class), row.get("entry", String.class)))
                .all()
                .sort((one, other) -> Long.compare(one.sequence(), other.sequence()))
                .collectList();
    }

    private Mono<Integer> link(Jurisdiction jurisdiction, Head head, List<Pending> pending) {
        List<Long> numbers = new ArrayList<>();
        List<String> previouses = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        long number = head.number();
        byte[] previous = head.hash();
        for (Pending act : pending) {
            byte[] hash = Chain.hash(previous, ++number, act.entry());
            numbers.add(number);
            previouses.add(Hex.text(previous));
            hashes.add(Hex.text(hash));
            previous = hash;
        }
        return transactions.database().sql(APPEND)
                .bind("jurisdiction", jurisdiction.id())
                .bind("numbers", numbers.toArray(Long[]::new))
                .bind("entries", pending.stream().map(Pending::entry).toArray(String[]::new))
                .bind("previouses", previouses.toArray(String[]::new))
                .bind("hashes", hashes.toArray(String[]::new))
                .fetch().rowsUpdated()
                .thenReturn(pending.size());
    }
}
