package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.Parties;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.number.DocumentNumber;
import org.guiju.document.domain.review.Review;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows around a document's head. Every statement joins the transaction of whoever calls. */
final class DocumentParts {

    private static final String CONSULTATIONS =
            "select content from consultation where jurisdiction = :jurisdiction and document = :id order by ordinal";
    private static final String ACTS = "select * from document_act where jurisdiction = :jurisdiction and document = :id order by seq";
    private static final String KEEP_CONSULTATION = """
            insert into consultation (jurisdiction, document, unit, ordinal, status, running, content)
            values (:jurisdiction, :id, :unit, :ordinal, :status, :running, :content::jsonb)
            on conflict (jurisdiction, document, unit) do update
            set status = excluded.status, running = excluded.running, content = excluded.content
            """;
    private static final String KEEP_ACT = """
            insert into document_act (jurisdiction, document, seq, kind, at, person, person_name, post, post_kind, post_title, unit, cover,
                cover_clause, subject, role, content, clause, review, receipt)
            values (:jurisdiction, :id, :seq, :kind, :at, :person, :personName, :post, :postKind, :postTitle, :unit, :cover,
                :coverClause, :subject, :role, :content, :clause, :review::jsonb, :receipt)
            """;
    private static final String KEEP_TEXT = """
            insert into text_version (jurisdiction, document, number, paper, written_at, person)
            values (:jurisdiction, :id, :number, :paper::jsonb, :at, :person)
            """;
    private static final String FINDABLE = """
            insert into document_search (jurisdiction, document, plain) values (:jurisdiction, :id, guiju_searched(:title, :number, :body))
            on conflict (jurisdiction, document) do update set plain = excluded.plain
            """;
    private static final String INVOLVE = """
            insert into document_party (jurisdiction, key, document, since)
            select :jurisdiction, key, :id, since from unnest(:keys::text[], :since::timestamptz[]) as came(key, since)
            on conflict (jurisdiction, key, document) do update set since = excluded.since where document_party.since <> excluded.since
            """;
    private static final String ONLY_THESE =
            "delete from document_party where jurisdiction = :jurisdiction and document = :id and not key = any (:keys::text[])";
    private static final String IN_CHARGE =
            "update document set in_charge = :inCharge where jurisdiction = :jurisdiction and id = :id and in_charge <> :inCharge";
    private static final String WAITED = "delete from document_waiting where jurisdiction = :jurisdiction and document = :id";
    private static final String WAIT = """
            insert into document_waiting (jurisdiction, key, document, step, due, since)
            values (:jurisdiction, :key, :id, :step, :due, :since) on conflict do nothing
            """;

    private static final String TERM_GONE = "delete from document_term where jurisdiction = :jurisdiction and document = :id";
    private static final String KEEP_TERM = """
            insert into document_term (jurisdiction, document, received_at, due, done_at, counted, clause)
            values (:jurisdiction, :id, :received, :due, :done, :counted, :clause)
            """;

    private final Transactions transactions;

    DocumentParts(Transactions transactions) {
        this.transactions = transactions;
    }

    Flux<Consultation> consultations(Jurisdiction jurisdiction, UUID id) {
        return on(CONSULTATIONS, jurisdiction, id).map(row -> Json.read(row.get("content", String.class), Consultation.class)).all();
    }

    Flux<Act> acts(Jurisdiction jurisdiction, UUID id) {
        return on(ACTS, jurisdiction, id).map(DocumentParts::act).all();
    }

    private static Act act(Readable row) {
        Hand by = new Hand(row.get("person", String.class), row.get("person_name", String.class),
                Optional.ofNullable(row.get("post", String.class)), row.get("post_kind", String.class), row.get("post_title", String.class),
                row.get("unit", String.class), List.of(row.get("cover", String[].class)),
                Optional.ofNullable(row.get("cover_clause", String.class)));
        return new Act(row.get("seq", Integer.class), ActKind.of(row.get("kind", String.class)), row.get("at", Instant.class), by,
                Optional.ofNullable(row.get("subject", String.class)), Optional.ofNullable(row.get("role", String.class)),
                row.get("content", String.class), Optional.ofNullable(row.get("clause", String.class)),
                Optional.ofNullable(row.get("review", String.class)).map(text -> Json.read(text, Review.class)),
                Optional.ofNullable(row.get("receipt", UUID.class)));
    }

    Mono<Void> write(OfficialDocument document, List<Act> acts, List<Consultation> changed) {
        List<String> order = new ArrayList<>(document.consultations().keySet());
        return Flux.fromIterable(changed).concatMap(c -> on(KEEP_CONSULTATION, document)
                        .bind("unit", c.unit()).bind("ordinal", order.indexOf(c.unit())).bind("status", c.state().status())
                        .bind("running", c.state().open() && c.deadline().isPresent()).bind("content", Json.text(c))
                        .fetch().rowsUpdated())
                .thenMany(Flux.fromIterable(acts).concatMap(act -> act(document, act).fetch().rowsUpdated()))
                .then();
    }

    private GenericExecuteSpec act(OfficialDocument document, Act act) {
        GenericExecuteSpec bound = on(KEEP_ACT, document).bind("seq", act.seq()).bind("kind", act.kind().id()).bind("at", act.at())
                .bind("person", act.by().person()).bind("personName", act.by().name()).bind("postKind", act.by().postKind())
                .bind("postTitle", act.by().postTitle()).bind("unit", act.by().unit())
                .bind("cover", act.by().cover().toArray(String[]::new)).bind("content", act.text());
        bound = DocumentRows.orNull(bound, "post", act.by().post(), String.class);
        bound = DocumentRows.orNull(bound, "coverClause", act.by().clause(), String.class);
        bound = DocumentRows.orNull(bound, "subject", act.subject(), String.class);
        bound = DocumentRows.orNull(bound, "role", act.role(), String.class);
        bound = DocumentRows.orNull(bound, "clause", act.clause(), String.class);
        bound = DocumentRows.orNull(bound, "review", act.review().map(Json::text), String.class);
        return DocumentRows.orNull(bound, "receipt", act.receipt(), UUID.class);
    }

    Mono<Void> keepText(OfficialDocument document, int number, OffsetDateTime now) {
        return on(KEEP_TEXT, document).bind("number", number).bind("paper", Json.text(document.paper())).bind("at", now)
                .bind("person", document.acts().getLast().by().person()).fetch().rowsUpdated().then();
    }

    /** Keeps what the document is found by when words are looked for. */
    Mono<Void> makeFindable(OfficialDocument document) {
        return on(FINDABLE, document).bind("title", document.paper().title())
                .bind("number", document.number().map(DocumentNumber::printed).orElse("")).bind("body", document.paper().body())
                .fetch().rowsUpdated().then();
    }

    /** Whoever once took part keeps seeing the document, unless it is a work secret; who has to act next is written anew. */
    Mono<Void> involve(OfficialDocument document, Parties parties) {
        return document.paper().secrecy() != SecrecyLevel.WORK_SECRET ? written(document, parties)
                : on(ONLY_THESE, document).bind("keys", parties.seenBy().keySet().toArray(String[]::new)).fetch().rowsUpdated()
                        .then(written(document, parties));
    }

    private Mono<Void> written(OfficialDocument document, Parties parties) {
        return on(INVOLVE, document).bind("keys", parties.seenBy().keySet().toArray(String[]::new))
                .bind("since", parties.seenBy().values().stream().map(Instant::toString).toArray(String[]::new)).fetch().rowsUpdated()
                .then(on(IN_CHARGE, document).bind("inCharge", parties.inCharge().orElse("")).fetch().rowsUpdated())
                .then(on(WAITED, document).fetch().rowsUpdated())
                .thenMany(Flux.fromIterable(parties.waits()).concatMap(waiting -> DocumentRows.orNull(on(WAIT, document)
                                .bind("key", waiting.key()).bind("step", waiting.step().id()).bind("since", waiting.since()),
                        "due", waiting.due(), Instant.class).fetch().rowsUpdated()))
                .then(on(TERM_GONE, document).fetch().rowsUpdated())
                .then(Mono.justOrEmpty(parties.term()).flatMap(term -> keepTerm(document, term)))
                .then();
    }

    private Mono<Long> keepTerm(OfficialDocument document, Running term) {
        GenericExecuteSpec bound = on(KEEP_TERM, document).bind("received", term.receivedAt()).bind("clause", term.ground().clause().item())
                .bind("counted", term.deadline().isPresent());
        bound = DocumentRows.orNull(bound, "due", term.end(), Instant.class);
        return DocumentRows.orNull(bound, "done", term.doneAt(), Instant.class).fetch().rowsUpdated();
    }

    private GenericExecuteSpec on(String sql, OfficialDocument document) {
        return on(sql, document.jurisdiction(), document.id());
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction, UUID id) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id()).bind("id", id);
    }
}
