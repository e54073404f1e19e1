package org.guiju.kit.receipts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.exceptions.Exceptions;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where rulings leave their paper trail. */
public final class Receipts {

    private static final String INSERT = """
            insert into receipt (jurisdiction, id, judgement, subject, rulebook, rulebook_sha256, calendar, facts, outcome, ruling,
                                 acted_by, kept_at)
            values (:jurisdiction, :id, :judgement, :subject, :rulebook, :sha256, :calendar, :facts::jsonb, :outcome,
                    :ruling::jsonb, :actedBy::jsonb, :at)
            """;
    private static final String FIND = "select * from receipt where jurisdiction = :jurisdiction and id = :id";

    private final Transactions transactions;
    private final Judgements judgements;
    private final Exceptions exceptions;
    private final Clock clock;

    public Receipts(Transactions transactions, Judgements judgements, Exceptions exceptions, Clock clock) {
        this.transactions = transactions;
        this.judgements = judgements;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /**
     * Keeps a ruling in the running transaction; opens one where none runs. What the ruling let through on an exception goes into
     * the ledger with it.
     *
     * @param book    the rulebook it was judged by; its government is the receipt's
     * @param ruling  what {@code judgement} answered to these arguments
     * @param subject id of the aggregate it was about
     * @return the receipt; {@link IllegalStateException} where the judgement is unknown, or the facts could not be judged again
     */
    public <F> Mono<Receipt> keep(Judgement<F> judgement, RuleBook book, WorkingCalendar calendar, F facts, Ruling ruling,
            ActedBy actedBy, String subject) {
        return Mono.defer(() -> {
            judgements.requireKnown(judgement);
            String written = readable(judgement, facts);
            var receipt = new Receipt(UUID.randomUUID(), book.jurisdiction(), judgement.name(), subject, book.version(),
                    book.sha256(), calendar.version(), Json.tree(written), RulingJson.outcome(ruling), RulingJson.of(ruling),
                    actedBy, OffsetDateTime.now(clock));
            return transactions.in(receipt.jurisdiction(), () -> insert(receipt)
                    .thenMany(ruling instanceof Ruling.Allowed allowed ? Flux.fromIterable(allowed.waivers()) : Flux.empty())
                    .concatMap(waiver -> exceptions.record(
                            receipt.jurisdiction(), waiver, subject, receipt.id(), actedBy, receipt.keptAt()))
                    .then(Mono.just(receipt)));
        });
    }

    /** Facts that do not come back equal would judge differently one day, and nobody would know why. */
    private static <F> String readable(Judgement<F> judgement, F facts) {
        String written = Json.text(facts);
        F back = Json.read(written, judgement.factsType());
        if (!facts.equals(back)) {
            throw new IllegalStateException("the facts of " + judgement.name() + " do not survive being written down: " + facts
                    + " came back as " + back);
        }
        return written;
    }

    private Mono<Long> insert(Receipt receipt) {
        return transactions.database().sql(INSERT)
                .bind("jurisdiction", receipt.jurisdiction().id())
                .bind("id", receipt.id())
                .bind("judgement", receipt.judgement())
                .bind("subject", receipt.subject())
                .bind("rulebook", receipt.rulebook())
                .bind("sha256", receipt.rulebookSha256())
                .bind("calendar", receipt.calendar())
                .bind("facts", Json.text(receipt.facts()))
                .bind("outcome", receipt.outcome())
                .bind("ruling", Json.text(receipt.ruling()))
                .bind("actedBy", Json.text(receipt.actedBy()))
                .bind("at", receipt.keptAt())
                .fetch().rowsUpdated();
    }

    /** One receipt of a government; empty where there is none by this id. */
    public Mono<Receipt> find(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(FIND)
                .bind("jurisdiction", jurisdiction.id())
                .bind("id", id)
                .map(Receipts::receipt)
                .one());
    }

    static Receipt receipt(Readable row) {
        return new Receipt(row.get("id", UUID.class), Jurisdiction.of(row.get("jurisdiction", String.class)),
                row.get("judgement", String.class), row.get("subject", String.class), row.get("rulebook", String.class),
                row.get("rulebook_sha256", String.class), row.get("calendar", String.class),
                Json.tree(row.get("facts", String.class)), row.get("outcome", String.class),
                Json.tree(row.get("ruling", String.class)), Json.read(row.get("acted_by", String.class), ActedBy.class),
                row.get("kept_at", OffsetDateTime.class));
    }
}
