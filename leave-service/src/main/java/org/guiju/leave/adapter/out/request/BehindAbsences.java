package org.guiju.leave.adapter.out.request;

import java.util.UUID;

import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.directory.RequestsBehind;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** A request's absence carries the request's id. */
public record BehindAbsences(Transactions transactions) implements RequestsBehind {

    private static final String FIND = "select id from leave_request where jurisdiction = :jurisdiction and id::text = :absence";

    @Override
    public Mono<UUID> ofAbsence(Jurisdiction jurisdiction, String absence) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(FIND).bind("jurisdiction", jurisdiction.id())
                .bind("absence", absence).map(row -> row.get("id", UUID.class)).one());
    }
}
