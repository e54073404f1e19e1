package org.guiju.kit.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** What was done for a post by others than its holder: read from the trail, sealed or still to be sealed. */
public final class ActsByCover {

    private static final int MOST = 500;
    private static final String READ = """
            select entry from (
                select entry from audit_chain where jurisdiction = :jurisdiction
                    and entry::jsonb -> 'actor' ->> 'post' = :post and jsonb_array_length(entry::jsonb -> 'actor' -> 'cover') > 0
                union all
                select entry from audit_pending where jurisdiction = :jurisdiction
                    and entry::jsonb -> 'actor' ->> 'post' = :post and jsonb_array_length(entry::jsonb -> 'actor' -> 'cover') > 0) trail
            where (entry::jsonb ->> 'at')::timestamptz >= :from and (entry::jsonb ->> 'at')::timestamptz < :until
            order by (entry::jsonb ->> 'at')::timestamptz limit :limit
            """;

    private final Transactions transactions;

    public ActsByCover(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * An act as the trail has it.
     *
     * @param actor   both names: who acted, for which post, through which cover
     * @param action  stable name of what was done, as {@code document.approve}
     * @param subject id of the aggregate it was done to
     * @param receipt id of the receipt; empty where none was needed
     */
    public record Act(OffsetDateTime at, ActedBy actor, String action, String subject, Optional<String> receipt) {}

    /** The acts for the post in {@code [from, until)}, the earliest first; five hundred at most. */
    public Flux<Act> of(Jurisdiction jurisdiction, String post, Instant from, Instant until) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(READ)
                .bind("jurisdiction", jurisdiction.id()).bind("post", post).bind("from", from).bind("until", until).bind("limit", MOST)
                .map(row -> Json.read(String.valueOf(row.get("entry", String.class)), Act.class))
                .all());
    }
}
