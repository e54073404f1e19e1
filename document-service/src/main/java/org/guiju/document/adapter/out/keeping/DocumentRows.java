package org.guiju.document.adapter.out.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Documents;
import org.guiju.document.application.Parties;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Documents in PostgreSQL: the head in one row, consultations and acts in rows of their own; only what is new is written. */
public final class DocumentRows implements Documents {

    private static final String SELECT = "select * from document where jurisdiction = :jurisdiction and id = :id";
    private static final String INSERT = """
            insert into document (jurisdiction, id, version, rulebook, sponsor_unit, sponsor_name, sponsor_kind, drafter, status, with_post,
                title, kind, secrecy, urgency, paper, positions, confirmed, created_at, changed_at)
            values (:jurisdiction, :id, 1, :rulebook, :unit, :unitName, :unitKind, :drafter, :status, :withPost,
                :title, :kind, :secrecy, :urgency, :paper::jsonb, :positions::jsonb, :confirmed, :at, :at)
            """;
    private static final String UPDATE = """
            update document set version = version + 1, status = :status, with_post = :withPost, title = :title, kind = :kind,
                secrecy = :secrecy, urgency = :urgency, paper = :paper::jsonb, positions = :positions::jsonb, confirmed = :confirmed,
                number_code = :code, number_year = :year, number_serial = :serial, changed_at = :at, issued_at = :issuedAt
            where jurisdiction = :jurisdiction and id = :id and version = :version
            """;
    private static final String NOTE = """
            update document_act set receipt = :receipt
            where jurisdiction = :jurisdiction and document = :id and seq >= :seq and receipt is null
            """;
    private static final String RUNNING = """
            select document from (
                select document from consultation where jurisdiction = :jurisdiction and running
                union select document from document_term where jurisdiction = :jurisdiction and counted and done_at is null) as running
            where :after::uuid is null or document > :after::uuid
            order by document limit :limit
            """;

    private static final String DIVIDED = """
            select distinct sponsor_unit, in_charge from document
            where jurisdiction = :jurisdiction and status not in ('issued', 'concluded')
            """;
    private static final String UNDER_WAY = """
            select id from document
            where jurisdiction = :jurisdiction and status not in ('issued', 'concluded') and sponsor_unit = :unit and in_charge = :inCharge
              and (:after::uuid is null or id > :after::uuid)
            order by id limit :limit
            """;

    private final Transactions transactions;
    private final Clock clock;
    private final DocumentParts parts;

    public DocumentRows(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.parts = new DocumentParts(transactions);
    }

    @Override
    public Mono<OfficialDocument> byId(Jurisdiction jurisdiction, UUID id) {
        return read(jurisdiction, id, SELECT);
    }

    @Override
    public Mono<OfficialDocument> held(Jurisdiction jurisdiction, UUID id) {
        return read(jurisdiction, id, SELECT + " for update");
    }

    private Mono<OfficialDocument> read(Jurisdiction jurisdiction, UUID id, String sql) {
        return transactions.in(jurisdiction, () -> on(sql, jurisdiction, id).map(Heads::of).one()
                .flatMap(head -> parts.consultations(jurisdiction, id).collectList()
                        .zipWith(parts.acts(jurisdiction, id).collectList())
                        .map(read -> head.with(read.getT1(), read.getT2()))));
    }

    @Override
    public Mono<OfficialDocument> add(OfficialDocument document, Parties involved) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return transactions.in(document.jurisdiction(), () -> content(on(INSERT, document.jurisdiction(), document.id()), document, now)
                .bind("rulebook", document.rulebook())
                .bind("unit", document.sponsor().unit()).bind("unitName", document.sponsor().name()).bind("unitKind", document.sponsor().kind())
                .bind("drafter", document.drafter())
                .fetch().rowsUpdated()
                .then(parts.write(document, document.acts(), List.of()))
                .then(parts.keepText(document, 1, now))
                .then(parts.makeFindable(document))
                .then(parts.involve(document, involved))
                .thenReturn(document.at(1)));
    }

    @Override
    public Mono<OfficialDocument> save(OfficialDocument before, OfficialDocument after, Parties involved) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Act> acts = after.acts().subList(before.acts().size(), after.acts().size());
        List<Consultation> changed = new ArrayList<>(after.asked());
        changed.removeAll(before.asked());
        return transactions.in(after.jurisdiction(), () -> numbered(content(on(UPDATE, after.jurisdiction(), after.id()), after, now), after)
                .bind("version", before.version())
                .fetch().rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("document " + after.id() + " was changed meanwhile")))
                .then(parts.write(after, acts, changed))
                .then(before.paper().equals(after.paper()) ? Mono.empty() : parts.keepText(after, Math.toIntExact(before.version() + 1), now))
                .then(before.paper().equals(after.paper()) && before.number().equals(after.number()) ? Mono.empty() : parts.makeFindable(after))
                .then(parts.involve(after, involved))
                .thenReturn(after.at(before.version() + 1)));
    }

    @Override
    public Mono<Void> note(Jurisdiction jurisdiction, UUID id, int seq, UUID receipt) {
        return transactions.in(jurisdiction, () -> on(NOTE, jurisdiction, id).bind("seq", seq).bind("receipt", receipt).fetch().rowsUpdated())
                .then();
    }

    @Override
    public Flux<UUID> withRunningTerms(Jurisdiction jurisdiction, Optional<UUID> after, int limit) {
        return transactions.many(jurisdiction, () -> orNull(transactions.database().sql(RUNNING), "after", after, UUID.class)
                .bind("jurisdiction", jurisdiction.id()).bind("limit", limit)
                .map(row -> row.get("document", UUID.class)).all());
    }

    @Override
    public Flux<Divided> divided(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(DIVIDED).bind("jurisdiction", jurisdiction.id())
                .map(row -> new Divided(row.get("sponsor_unit", String.class), row.get("in_charge", String.class))).all());
    }

    @Override
    public Flux<UUID> underWay(Jurisdiction jurisdiction, Divided part, Optional<UUID> after, int limit) {
        return transactions.many(jurisdiction, () -> orNull(transactions.database().sql(UNDER_WAY), "after", after, UUID.class)
                .bind("jurisdiction", jurisdiction.id()).bind("unit", part.unit()).bind("inCharge", part.inCharge()).bind("limit", limit)
                .map(row -> row.get("id", UUID.class)).all());
    }

    @Override
    public Mono<Void> involve(OfficialDocument document, Parties parties) {
        return transactions.in(document.jurisdiction(), () -> parts.involve(document, parties));
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction, UUID id) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id()).bind("id", id);
    }

    private static GenericExecuteSpec content(GenericExecuteSpec statement, OfficialDocument document, OffsetDateTime now) {
        GenericExecuteSpec bound = statement
                .bind("status", document.state().status()).bind("withPost", Heads.withPost(document.state()))
                .bind("title", document.paper().title()).bind("kind", document.paper().kind().id())
                .bind("secrecy", document.paper().secrecy().id()).bind("urgency", document.paper().urgency().id())
                .bind("paper", Json.text(document.paper()))
                .bind("confirmed", document.confirmed().stream().map(Mark::id).sorted().toArray(String[]::new))
                .bind("at", now);
        return orNull(bound, "positions", document.positions().map(Json::text), String.class);
    }

    private static GenericExecuteSpec numbered(GenericExecuteSpec statement, OfficialDocument document) {
        GenericExecuteSpec bound = orNull(statement, "code", document.number().map(n -> n.code()), String.class);
        bound = orNull(bound, "year", document.number().map(n -> n.year()), Integer.class);
        bound = orNull(bound, "issuedAt", document.issuedAt(), Instant.class);
        return orNull(bound, "serial", document.number().map(n -> n.serial()), Integer.class);
    }

    static <T> GenericExecuteSpec orNull(GenericExecuteSpec statement, String name, Optional<T> value, Class<T> type) {
        return value.isPresent() ? statement.bind(name, value.get()) : statement.bindNull(name, type);
    }
}
