package org.guiju.document.adapter.out.keeping;

import org.guiju.document.application.turnaround.Settings;
import org.guiju.document.domain.turnaround.TurnaroundSettings;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.springframework.dao.OptimisticLockingFailureException;
import reactor.core.publisher.Mono;

/** What governments have set, a row each. */
public record SettingRows(Transactions transactions) implements Settings {

    private static final String READ = "select version, turnaround from house_setting where jurisdiction = :jurisdiction";
    private static final String KEEP = """
            insert into house_setting (jurisdiction, version, turnaround) values (:jurisdiction, 1, :turnaround::jsonb)
            on conflict (jurisdiction) do update set version = house_setting.version + 1, turnaround = excluded.turnaround
            where house_setting.version = :before
            returning version
            """;

    @Override
    public Mono<Kept> of(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(READ).bind("jurisdiction", jurisdiction.id())
                        .map(row -> new Kept(row.get("version", Long.class), Json.read(row.get("turnaround", String.class), TurnaroundSettings.class)))
                        .one())
                .defaultIfEmpty(new Kept(0, TurnaroundSettings.none()));
    }

    @Override
    public Mono<Kept> keep(Jurisdiction jurisdiction, Kept before, TurnaroundSettings turnaround) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(KEEP).bind("jurisdiction", jurisdiction.id())
                        .bind("turnaround", Json.text(turnaround)).bind("before", before.version())
                        .map(row -> new Kept(row.get("version", Long.class), turnaround)).one())
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("the settings were changed meanwhile")));
    }
}
