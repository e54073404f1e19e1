package org.guiju.leave.adapter.out.request;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.request.Requests;
import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.DayCount;
import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Person;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests in PostgreSQL: the head in one row, acts and violations in rows of their own; only what is new is written. */
public final class RequestRows implements Requests {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private final Transactions transactions;
    private final Clock clock;

    public RequestRows(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Mono<LeaveRequest> byId(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> whole(jurisdiction, on(RequestSql.SELECT, jurisdiction, id).map(Rows::head).all()).next());
    }

    @Override
    public Mono<LeaveRequest> held(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction,
                () -> whole(jurisdiction, on(RequestSql.SELECT + " for update", jurisdiction, id).map(Rows::head).all()).next());
    }

    @Override
    public Flux<LeaveRequest> pending(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> whole(jurisdiction, in(RequestSql.PENDING, jurisdiction).map(Rows::head).all()));
    }

    @Override
    public Flux<LeaveRequest> among(Jurisdiction jurisdiction, Set<UUID> ids) {
        return ids.isEmpty() ? Flux.empty() : transactions.many(jurisdiction, () -> whole(jurisdiction,
                in(RequestSql.AMONG, jurisdiction).bind("ids", ids.toArray(UUID[]::new)).map(Rows::head).all()));
    }

    /** The heads with their acts and violations, in the order of the heads. */
    private Flux<LeaveRequest> whole(Jurisdiction jurisdiction, Flux<LeaveRequest> heads) {
        return heads.collectList().filter(found -> !found.isEmpty()).flatMapMany(found -> {
            UUID[] ids = found.stream().map(LeaveRequest::id).toArray(UUID[]::new);
            Mono<Map<UUID, List<Act>>> acts = in(RequestSql.ACTS, jurisdiction).bind("ids", ids)
                    .map(row -> Map.entry(Rows.owner(row), Rows.act(row))).all()
                    .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            Mono<Map<UUID, List<Violation>>> violations = in(RequestSql.VIOLATIONS, jurisdiction).bind("ids", ids)
                    .map(row -> Map.entry(Rows.owner(row), Rows.violation(row))).all()
                    .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            return acts.flatMap(told -> violations.map(noted -> found.stream().map(head -> Rows.whole(head,
                    told.getOrDefault(head.id(), List.of()), noted.getOrDefault(head.id(), List.of()))).toList()))
                    .flatMapIterable(all -> all);
        });
    }

    @Override
    public Mono<LeaveRequest> add(LeaveRequest request, Set<String> seenBy) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Person person = request.person();
        return transactions.in(request.jurisdiction(), () -> content(on(RequestSql.INSERT, request), request, now)
                .bind("rulebook", request.rulebook()).bind("person", person.id().value()).bind("personName", person.name())
                .bind("post", person.post().value()).bind("postKind", person.kind()).bind("postTitle", person.title())
                .bind("unit", person.unit().value()).bind("unitName", person.unitName())
                .fetch().rowsUpdated()
                .then(around(request, request.acts(), request.violations(), seenBy))
                .then(keepPlan(request, now))
                .thenReturn(request.at(1)));
    }

    @Override
    public Mono<LeaveRequest> save(LeaveRequest before, LeaveRequest after, Set<String> seenBy) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Act> acts = after.acts().subList(before.acts().size(), after.acts().size());
        List<Violation> noted = after.violations().subList(before.violations().size(), after.violations().size());
        boolean samePlan = before.underDecision().equals(after.underDecision()) && before.revision() == after.revision();
        return transactions.in(after.jurisdiction(), () -> content(on(RequestSql.UPDATE, after), after, now)
                .bind("version", before.version())
                .fetch().rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("request " + after.id() + " was changed meanwhile")))
                .then(around(after, acts, noted, seenBy))
                .then(samePlan ? Mono.empty() : keepPlan(after, now))
                .thenReturn(after.at(before.version() + 1)));
    }

    private Mono<Void> around(LeaveRequest request, List<Act> acts, List<Violation> noted, Set<String> seenBy) {
        return Flux.fromIterable(acts).concatMap(act -> act(request, act).fetch().rowsUpdated())
                .thenMany(Flux.fromIterable(noted).concatMap(one -> on(RequestSql.KEEP_VIOLATION, request)
                        .bind("code", one.code()).bind("item", one.item()).bind("facts", Json.text(one.facts()))
                        .bind("notedAt", one.notedAt()).fetch().rowsUpdated()))
                .then(on(RequestSql.INVOLVE, request).bind("keys", seenBy.toArray(String[]::new)).fetch().rowsUpdated())
                .then();
    }

    private Mono<Void> keepPlan(LeaveRequest request, OffsetDateTime now) {
        return on(RequestSql.KEEP_PLAN, request).bind("revision", request.revision()).bind("plan", Json.text(request.underDecision()))
                .bind("at", now).bind("person", request.acts().getLast().by().person()).fetch().rowsUpdated().then();
    }

    @Override
    public Mono<Void> note(Jurisdiction jurisdiction, UUID id, int seq, UUID receipt) {
        return transactions.in(jurisdiction,
                () -> on(RequestSql.NOTE, jurisdiction, id).bind("seq", seq).bind("receipt", receipt).fetch().rowsUpdated()).then();
    }

    @Override
    public Flux<Line> lines(Jurisdiction jurisdiction, Wanted wanted) {
        return transactions.many(jurisdiction, () -> in(RequestSql.LINES, jurisdiction)
                .bind("everything", wanted.everything()).bind("keys", wanted.keys().toArray(String[]::new))
                .bind("statuses", wanted.statuses().toArray(String[]::new))
                .bind("person", wanted.person().map(PersonId::value).orElse(""))
                .bind("changedAt", wanted.after().map(Position::changedAt).orElse(FAR))
                .bind("after", wanted.after().map(Position::id).orElse(LAST)).bind("limit", wanted.limit())
                .map(Rows::line).all());
    }

    @Override
    public Flux<Noted> violations(Jurisdiction jurisdiction, int limit) {
        return transactions.many(jurisdiction, () -> in(RequestSql.NOTED, jurisdiction).bind("limit", limit).map(Rows::noted).all());
    }

    private GenericExecuteSpec act(LeaveRequest request, Act act) {
        Hand by = act.by();
        GenericExecuteSpec bound = on(RequestSql.KEEP_ACT, request).bind("seq", act.seq()).bind("kind", act.kind().id())
                .bind("revision", act.revision()).bind("at", act.at()).bind("person", by.person()).bind("personName", by.name())
                .bind("postKind", by.postKind()).bind("postTitle", by.postTitle()).bind("unit", by.unit())
                .bind("cover", by.cover().toArray(String[]::new)).bind("content", act.text());
        bound = orNull(bound, "post", by.post(), String.class);
        bound = orNull(bound, "coverClause", by.clause(), String.class);
        bound = orNull(bound, "subject", act.subject(), String.class);
        bound = orNull(bound, "told", act.told(), String.class);
        bound = orNull(bound, "clause", act.clause(), String.class);
        return orNull(bound, "receipt", act.receipt(), UUID.class);
    }

    private static GenericExecuteSpec content(GenericExecuteSpec statement, LeaveRequest request, OffsetDateTime now) {
        GenericExecuteSpec bound = statement.bind("status", request.state().status()).bind("revision", request.revision())
                .bind("plan", Json.text(request.plan())).bind("leavesAt", request.plan().stay().from()).bind("dueBack", request.dueBack())
                .bind("at", now);
        bound = orNull(bound, "proposed", request.proposed().map(Json::text), String.class);
        bound = orNull(bound, "granted", request.grant().map(Json::text), String.class);
        bound = orNull(bound, "departedAt", request.departedAt(), Instant.class);
        bound = orNull(bound, "returnedAt", request.returnedAt(), Instant.class);
        bound = orNull(bound, "halfDays", request.count().map(DayCount::halfDays), Integer.class);
        return orNull(bound, "countedBy", request.count().map(DayCount::calendar), String.class);
    }

    private GenericExecuteSpec on(String sql, LeaveRequest request) {
        return on(sql, request.jurisdiction(), request.id());
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction, UUID id) {
        return in(sql, jurisdiction).bind("id", id);
    }

    private GenericExecuteSpec in(String sql, Jurisdiction jurisdiction) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id());
    }

    private static <T> GenericExecuteSpec orNull(GenericExecuteSpec statement, String name, Optional<T> value, Class<T> type) {
        return value.isPresent() ? statement.bind(name, value.get()) : statement.bindNull(name, type);
    }
}
