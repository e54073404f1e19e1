package org.guiju.kit.exceptions;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.ruling.Waiver;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The ledger of exceptions: which should-item was set aside, for what, why, and who granted it. */
public final class Exceptions {

    private static final String INSERT = """
            insert into exception_ledger (jurisdiction, item, rule, code, clause, facts, reason, granted_by, granted_by_name, subject,
                                          receipt, acted_by, recorded_at)
            values (:jurisdiction, :item, :rule, :code, :clause::jsonb, :facts::jsonb, :reason, :grantedBy, :grantedByName, :subject,
                    :receipt, :actedBy::jsonb, :at)
            """;
    private static final String READ = """
            select * from exception_ledger
            where jurisdiction = :jurisdiction and number < :before and (:item = '' or item = :item)
            order by number desc limit :limit
            """;

    private final Transactions transactions;

    public Exceptions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One exception of the ledger. */
    public record Granted(long number, String item, String rule, String code, JsonNode clause, JsonNode facts, String reason,
            String grantedBy, String grantedByName, String subject, UUID receipt, ActedBy actedBy, OffsetDateTime recordedAt) {}

    /** Writes a waiver down in the running transaction. Keeping a receipt does this; nobody else needs to. */
    public Mono<Void> record(
            Jurisdiction jurisdiction, Waiver waiver, String subject, UUID receipt, ActedBy actedBy, OffsetDateTime at) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(INSERT)
                .bind("jurisdiction", jurisdiction.id())
                .bind("item", waiver.breach().clause().item())
                .bind("rule", waiver.breach().rule().name())
                .bind("code", waiver.breach().code())
                .bind("clause", Json.text(waiver.breach().clause()))
                .bind("facts", Json.text(waiver.breach().facts()))
                .bind("reason", waiver.reason())
                .bind("grantedBy", waiver.grantedBy())
                .bind("grantedByName", waiver.grantedByName())
                .bind("subject", subject)
                .bind("receipt", receipt)
                .bind("actedBy", Json.text(actedBy))
                .bind("at", at)
                .fetch().rowsUpdated().then());
    }

    /**
     * The ledger from the newest down.
     *
     * @param before only rows with a smaller number; {@link Long#MAX_VALUE} from the newest
     * @param item   only exceptions from this item; null for all
     */
    public Flux<Granted> read(Jurisdiction jurisdiction, long before, @Nullable String item, int limit) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(READ)
                .bind("jurisdiction", jurisdiction.id())
                .bind("before", before)
                .bind("item", item == null ? "" : item)
                .bind("limit", limit)
                .map(row -> new Granted(row.get("number", Long.class), row.get("item", String.class), row.get("rule", String.class),
                        row.get("code", String.class), Json.tree(row.get("clause", String.class)),
                        Json.tree(row.get("facts", String.class)), row.get("reason", String.class),
                        row.get("granted_by", String.class), row.get("granted_by_name", String.class),
                        row.get("subject", String.class), row.get("receipt", UUID.class),
                        Json.read(row.get("acted_by", String.class), ActedBy.class),
                        row.get("recorded_at", OffsetDateTime.class)))
                .all());
    }
}
