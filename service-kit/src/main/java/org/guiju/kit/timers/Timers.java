package org.guiju.kit.timers;

import java.time.Instant;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** What is to happen at an instant. One timer for each name and subject of a government: arming again moves it. */
public final class Timers {

    private static final String ARM = """
            insert into timer (jurisdiction, name, subject, due, payload)
            values (:jurisdiction, :name, :subject, :due, :payload::jsonb)
            on conflict (jurisdiction, name, subject) do update
            set due = excluded.due, payload = excluded.payload, attempts = 0, retry_at = now(), last_error = null
            """;
    private static final String ARM_IF_ABSENT = """
            insert into timer (jurisdiction, name, subject, due, payload)
            values (:jurisdiction, :name, :subject, :due, :payload::jsonb)
            on conflict (jurisdiction, name, subject) do nothing
            """;
    private static final String DISARM =
            "delete from timer where jurisdiction = :jurisdiction and name = :name and subject = :subject";

    private final Transactions transactions;
    private final Wake wake = new Wake();

    public Timers(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Arms the timer, or moves it where it is armed already, in the running transaction; opens one where none runs.
     *
     * @param payload a record, given back when the timer fires
     */
    public Mono<Void> arm(TimerName name, Jurisdiction jurisdiction, String subject, Instant due, Object payload) {
        return armed(ARM, name, jurisdiction, subject, due, payload);
    }

    /** Arms the timer where it is not armed yet; leaves it alone otherwise. */
    public Mono<Void> armIfAbsent(TimerName name, Jurisdiction jurisdiction, String subject, Instant due, Object payload) {
        return armed(ARM_IF_ABSENT, name, jurisdiction, subject, due, payload);
    }

    private Mono<Void> armed(
            String statement, TimerName name, Jurisdiction jurisdiction, String subject, Instant due, Object payload) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(statement)
                .bind("jurisdiction", jurisdiction.id())
                .bind("name", name.name())
                .bind("subject", subject)
                .bind("due", due)
                .bind("payload", Json.text(payload))
                .fetch().rowsUpdated()
                .then(wake.afterCommit()));
    }

    /** Takes the timer away. Answers whether it was armed. */
    public Mono<Boolean> disarm(TimerName name, Jurisdiction jurisdiction, String subject) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(DISARM)
                .bind("jurisdiction", jurisdiction.id())
                .bind("name", name.name())
                .bind("subject", subject)
                .fetch().rowsUpdated()
                .map(rows -> rows > 0));
    }

    /** Rings when a timer has been armed. */
    Wake wake() {
        return wake;
    }
}
