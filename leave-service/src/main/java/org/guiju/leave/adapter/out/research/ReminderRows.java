package org.guiju.leave.adapter.out.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.research.ResearchReminders;
import org.guiju.leave.domain.fieldresearch.Reckoned;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reminders, one for each leader and quarter; never changed. */
public record ReminderRows(Transactions transactions) implements ResearchReminders {

    private static final String KEEP = """
            insert into research_reminder (jurisdiction, quarter_end, person, content)
            values (:jurisdiction, :on, :person, :content::jsonb) on conflict do nothing
            """;
    private static final String OF_YEAR = """
            select quarter_end, content from research_reminder
            where jurisdiction = :jurisdiction and quarter_end >= make_date(:year, 1, 1) and quarter_end <= make_date(:year, 12, 31)
            order by quarter_end desc, person
            """;

    @Override
    public Mono<Long> keep(Jurisdiction jurisdiction, List<Reminder> reminders) {
        return transactions.in(jurisdiction, () -> Flux.fromIterable(reminders).concatMap(reminder -> transactions.database().sql(KEEP)
                .bind("jurisdiction", jurisdiction.id()).bind("on", reminder.on()).bind("person", reminder.reckoned().leader().person())
                .bind("content", Json.text(reminder.reckoned())).fetch().rowsUpdated()).reduce(0L, Long::sum));
    }

    @Override
    public Flux<Reminder> of(Jurisdiction jurisdiction, int year) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(OF_YEAR).bind("jurisdiction", jurisdiction.id())
                .bind("year", year).map(ReminderRows::reminder).all());
    }

    private static Reminder reminder(Readable row) {
        return new Reminder(Objects.requireNonNull(row.get("quarter_end", LocalDate.class)),
                Json.read(Objects.requireNonNull(row.get("content", String.class)), Reckoned.class));
    }
}
