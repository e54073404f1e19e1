package org.guiju.document.adapter.out.keeping;

import org.guiju.document.application.NextSerial;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Serials counted in a row of the database, which is locked until the transaction that took one has ended. */
public record CountedSerials(Transactions transactions) implements NextSerial {

    private static final String NEXT = """
            insert into number_counter (jurisdiction, code, year, last) values (:jurisdiction, :code, :year, 1)
            on conflict (jurisdiction, code, year) do update set last = number_counter.last + 1
            returning last
            """;

    @Override
    public Mono<Integer> of(Jurisdiction jurisdiction, String code, int year) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(NEXT)
                .bind("jurisdiction", jurisdiction.id()).bind("code", code).bind("year", year)
                .map(row -> row.get("last", Integer.class)).one());
    }
}
