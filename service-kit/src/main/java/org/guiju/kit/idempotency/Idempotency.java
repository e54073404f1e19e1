package org.guiju.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/**
 * Makes a command that is sent twice take effect once. The key, the hash of the payload and the answer are kept in the
 * command's own transaction: there is no moment in which the effect stands and the answer is lost.
 *
 * <p>Answers are kept 24 hours. An error signal of the command rolls everything back and keeps nothing.
 */
public final class Idempotency {

    private static final String LOCK = """
            select pg_try_advisory_xact_lock(
                hashtextextended('idempotency ' || :jurisdiction || ' ' || :person || ' ' || :route || ' ' || :key, 0)) as free
            """;
    private static final String FIND = """
            select request_hash, status, headers, body from idempotency_key
            where jurisdiction = :jurisdiction and person = :person and route = :route and key = :key
              and stored_at > now() - interval '24 hours'
            """;
    private static final String KEEP = """
            insert into idempotency_key (jurisdiction, person, route, key, request_hash, status, headers, body)
            values (:jurisdiction, :person, :route, :key, :hash, :status, :headers, :body)
            on conflict (jurisdiction, person, route, key) do update
            set request_hash = excluded.request_hash, status = excluded.status, headers = excluded.headers,
                body = excluded.body, stored_at = now()
            """;

    private final Transactions transactions;

    public Idempotency(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Whose key it is, and for what. */
    private record Slot(String jurisdiction, String person, String route, String key) {
        GenericExecuteSpec in(DatabaseClient database, String sql) {
            return database.sql(sql).bind("jurisdiction", jurisdiction).bind("person", person).bind("route", route)
                    .bind("key", key);
        }
    }

    private record Kept(String hash, StoredAnswer answer) {}

    /**
     * Runs the command in one transaction of the government and keeps its answer, or gives the answer kept before.
     *
     * @param person      who sends it
     * @param route       method and path template, as {@code POST /api/v1/documents}
     * @param requestHash {@link #hash} of what was sent
     * @return the answer; {@link IdempotencyException} where there is none to give
     */
    public Mono<StoredAnswer> once(Jurisdiction jurisdiction, String person, String route, String key, String requestHash,
            Supplier<Mono<StoredAnswer>> command) {
        var slot = new Slot(jurisdiction.id(), person, route, key);
        return transactions.in(jurisdiction, () -> lock(slot)
                .then(Mono.defer(() -> find(slot)))
                .flatMap(kept -> kept.hash().equals(requestHash)
                        ? Mono.just(kept.answer())
                        : Mono.<StoredAnswer>error(new IdempotencyException.KeyReused(key)))
                .switchIfEmpty(Mono.defer(command).flatMap(answer -> keep(slot, requestHash, answer).thenReturn(answer))));
    }

    /** SHA-256 over the parts of a request that make it what it is, in hexadecimal. */
    public static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Mono<Void> lock(Slot slot) {
        return slot.in(transactions.database(), LOCK)
                .map(row -> Boolean.TRUE.equals(row.get("free", Boolean.class)))
                .one()
                .flatMap(free -> free ? Mono.empty() : Mono.error(new IdempotencyException.StillRunning(slot.key())));
    }

    private Mono<Kept> find(Slot slot) {
        return slot.in(transactions.database(), FIND)
                .map(row -> new Kept(row.get("request_hash", String.class), new StoredAnswer(
                        row.get("status", Integer.class),
                        headers(row.get("headers", String.class)),
                        row.get("body", byte[].class))))
                .one();
    }

    private Mono<Long> keep(Slot slot, String requestHash, StoredAnswer answer) {
        return slot.in(transactions.database(), KEEP)
                .bind("hash", requestHash)
                .bind("status", answer.status())
                .bind("headers", Json.text(answer.headers()))
                .bind("body", answer.body())
                .fetch().rowsUpdated();
    }

    private static Map<String, List<String>> headers(String json) {
        Map<String, List<String>> headers = new TreeMap<>();
        Json.tree(json).properties().forEach(header ->
                headers.put(header.getKey(), header.getValue().valueStream().map(value -> value.asString()).toList()));
        return headers;
    }
}
