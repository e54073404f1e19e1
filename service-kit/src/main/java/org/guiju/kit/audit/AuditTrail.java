package org.guiju.kit.audit;

import java.time.OffsetDateTime;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** The sealed trail, for the auditor to read. */
public final class AuditTrail {

    private static final String READ = """
            select number, entry, sealed_at, encode(hash, 'hex') as hash from audit_chain
            where jurisdiction = :jurisdiction and number < :before and (:subject = '' or subject = :subject)
            order by number desc limit :limit
            """;

    private final Transactions transactions;

    public AuditTrail(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A sealed row.
     *
     * @param entry at, actor, action, subject, receipt and details, as they were sealed
     */
    public record Sealed(long number, JsonNode entry, OffsetDateTime sealedAt, String hash) {}

    /**
     * Rows from the newest down.
     *
     * @param before  only rows with a smaller number; {@link Long#MAX_VALUE} from the newest
     * @param subject only rows about this aggregate; null for all
     */
    public Flux<Sealed> read(Jurisdiction jurisdiction, long before, @Nullable String subject, int limit) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(READ)
                .bind("jurisdiction", jurisdiction.id())
                .bind("before", before)
                .bind("subject", subject == null ? "" : subject)
                .bind("limit", limit)
                .map(row -> new Sealed(row.get("number", Long.class), Json.tree(row.get("entry", String.class)),
                        row.get("sealed_at", OffsetDateTime.class), row.get("hash", String.class)))
                .all());
    }
}
