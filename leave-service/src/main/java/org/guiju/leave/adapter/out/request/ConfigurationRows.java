package org.guiju.leave.adapter.out.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.request.LeaveConfiguration;
import org.guiju.leave.application.request.LeaveConfigurations;
import org.guiju.leave.domain.departure.Approvers;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import reactor.core.publisher.Mono;

/** One row for each government. */
public final class ConfigurationRows implements LeaveConfigurations {

    private static final String READ = "select * from leave_configuration where jurisdiction = :jurisdiction";
    /** Written to, not only read, so that of two who settle something at once the second sees what the first has settled. */
    private static final String HOLD = """
            insert into leave_configuration (jurisdiction, version, content, changed_at, changed_by)
            values (:jurisdiction, 0, '{"settings": {}, "reminderEvery": 1}', :now, '')
            on conflict (jurisdiction) do update set version = leave_configuration.version
            returning *
            """;
    private static final String KEEP = """
            update leave_configuration set version = version + 1, content = :content::jsonb, changed_at = :now, changed_by = :by
            where jurisdiction = :jurisdiction
            """;

    private final Transactions transactions;
    private final Clock clock;

    public ConfigurationRows(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Content(Map<String, List<String>> settings, int reminderEvery) {}

    @Override
    public Mono<LeaveConfiguration> of(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(READ).bind("jurisdiction", jurisdiction.id())
                .map(row -> configuration(row.get("version", Long.class), row.get("content", String.class),
                        row.get("changed_by", String.class), row.get("changed_at", Instant.class)))
                .one().defaultIfEmpty(LeaveConfiguration.none()));
    }

    @Override
    public Mono<LeaveConfiguration> held(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(HOLD).bind("jurisdiction", jurisdiction.id())
                .bind("now", clock.instant())
                .map(row -> configuration(row.get("version", Long.class), row.get("content", String.class),
                        row.get("changed_by", String.class), row.get("changed_at", Instant.class)))
                .one());
    }

    @Override
    public Mono<LeaveConfiguration> keep(Jurisdiction jurisdiction, LeaveConfiguration before, Approvers approvers, int reminderEvery,
            PersonId by) {
        Instant now = clock.instant();
        return transactions.in(jurisdiction, () -> transactions.database().sql(KEEP).bind("jurisdiction", jurisdiction.id())
                .bind("content", Json.text(new Content(approvers.settings(), reminderEvery))).bind("now", now).bind("by", by.value())
                .fetch().rowsUpdated()
                .thenReturn(new LeaveConfiguration(before.version() + 1, approvers, reminderEvery, Optional.of(by.value()),
                        Optional.of(now))));
    }

    private static LeaveConfiguration configuration(long version, String content, String by, Instant at) {
        Content kept = Json.read(content, Content.class);
        return version == 0 ? LeaveConfiguration.none()
                : new LeaveConfiguration(version, new Approvers(kept.settings()), kept.reminderEvery(), Optional.of(by), Optional.of(at));
    }
}
