package org.guiju.kit.sample;

import java.util.UUID;

import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes, each a title. Its queries forget their {@code where} on purpose: row security must answer for it. */
public final class Notes {

    private final Transactions transactions;

    public Notes(Transactions transactions) {
        this.transactions = transactions;
    }

    public Mono<UUID> write(Jurisdiction jurisdiction, String title) {
        UUID id = UUID.randomUUID();
        return transactions.in(jurisdiction, () -> transactions.database()
                .sql("insert into note (jurisdiction, id, title) values (:jurisdiction, :id, :title)")
                .bind("jurisdiction", jurisdiction.id()).bind("id", id).bind("title", title)
                .fetch().rowsUpdated().thenReturn(id));
    }

    public Flux<String> titles(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> transactions.database()
                .sql("select title from note order by title").map(row -> row.get("title", String.class)).all());
    }

    public Mono<Long> count(Jurisdiction jurisdiction) {
        return titles(jurisdiction).count();
    }
}
