package org.guiju.kit.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where acts are written down. The chain is sealed behind the commands, so that they do not queue for it one by one. */
public final class Audit {

    private static final String INSERT = "insert into audit_pending (jurisdiction, entry) values (:jurisdiction, :entry)";

    private final Transactions transactions;
    private final Clock clock;
    private final Wake wake = new Wake();

    public Audit(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The canonical content of a row of the chain: the entry and the instant it was made. */
    record Written(OffsetDateTime at, ActedBy actor, String action, String subject, @Nullable String receipt,
            Map<String, Object> details) {}

    /** Writes the act in the running transaction; opens one where none runs. */
    public Mono<Void> record(AuditEntry entry) {
        return Mono.defer(() -> {
            var written = new Written(OffsetDateTime.now(clock), entry.actor(), entry.action(), entry.subject(),
                    entry.receipt() == null ? null : entry.receipt().toString(), entry.details());
            return transactions.in(entry.jurisdiction(), () -> transactions.database().sql(INSERT)
                    .bind("jurisdiction", entry.jurisdiction().id())
                    .bind("entry", Json.text(written))
                    .fetch().rowsUpdated()
                    .then(wake.afterCommit()));
        });
    }

    /** Rings when an act has been committed and waits to be sealed. */
    Wake wake() {
        return wake;
    }
}
