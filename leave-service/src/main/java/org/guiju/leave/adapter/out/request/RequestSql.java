package org.guiju.leave.adapter.out.request;

/** The statements of {@link RequestRows}. */
final class RequestSql {

    static final String SELECT = "select * from leave_request where jurisdiction = :jurisdiction and id = :id";
    static final String ACTS = """
            select * from leave_act where jurisdiction = :jurisdiction and request = any (:ids) order by request, seq
            """;
    static final String VIOLATIONS = """
            select * from leave_violation where jurisdiction = :jurisdiction and request = any (:ids) order by request, noted_at, code
            """;
    static final String INSERT = """
            insert into leave_request (jurisdiction, id, version, rulebook, person, person_name, post, post_kind, post_title, unit,
                unit_name, status, revision, plan, proposed, granted, leaves_at, due_back, departed_at, returned_at, half_days, counted_by,
                created_at, changed_at)
            values (:jurisdiction, :id, 1, :rulebook, :person, :personName, :post, :postKind, :postTitle, :unit, :unitName, :status,
                :revision, :plan::jsonb, :proposed::jsonb, :granted::jsonb, :leavesAt, :dueBack, :departedAt, :returnedAt, :halfDays, :countedBy, :at, :at)
            """;
    static final String UPDATE = """
            update leave_request set version = version + 1, status = :status, revision = :revision, plan = :plan::jsonb,
                proposed = :proposed::jsonb, granted = :granted::jsonb, leaves_at = :leavesAt, due_back = :dueBack, departed_at = :departedAt,
                returned_at = :returnedAt, half_days = :halfDays, counted_by = :countedBy, changed_at = :at
            where jurisdiction = :jurisdiction and id = :id and version = :version
            """;
    static final String KEEP_ACT = """
            insert into leave_act (jurisdiction, request, seq, kind, revision, at, person, person_name, post, post_kind, post_title, unit,
                cover, cover_clause, subject, told, content, clause, receipt)
            values (:jurisdiction, :id, :seq, :kind, :revision, :at, :person, :personName, :post, :postKind, :postTitle, :unit,
                :cover, :coverClause, :subject, :told, :content, :clause, :receipt)
            """;
    static final String KEEP_PLAN = """
            insert into leave_plan (jurisdiction, request, revision, ordinal, plan, written_at, person)
            select :jurisdiction, :id, :revision,
                (select count(*) + 1 from leave_plan where jurisdiction = :jurisdiction and request = :id and revision = :revision),
                :plan::jsonb, :at, :person
            """;
    static final String KEEP_VIOLATION = """
            insert into leave_violation (jurisdiction, request, code, item, facts, noted_at)
            values (:jurisdiction, :id, :code, :item, :facts::jsonb, :notedAt) on conflict do nothing
            """;
    static final String INVOLVE = """
            insert into leave_party (jurisdiction, key, request) select :jurisdiction, key, :id from unnest(:keys::text[]) as key
            on conflict do nothing
            """;
    static final String NOTE = """
            update leave_act set receipt = :receipt
            where jurisdiction = :jurisdiction and request = :id and seq >= :seq and receipt is null
            """;
    static final String PENDING = """
            select * from leave_request
            where jurisdiction = :jurisdiction and status in ('awaiting-stand-in', 'under-way', 'cleared', 'away')
            order by leaves_at, id
            """;
    static final String AMONG = "select * from leave_request where jurisdiction = :jurisdiction and id = any (:ids) order by id";
    static final String LINES = """
            select r.*, array(select v.code from leave_violation v where v.jurisdiction = r.jurisdiction and v.request = r.id
                   order by v.noted_at, v.code) as violated
            from leave_request r
            where r.jurisdiction = :jurisdiction
              and (:everything and r.status <> 'draft' or exists (select 1 from leave_party p where p.jurisdiction = r.jurisdiction
                   and p.request = r.id and p.key = any (:keys::text[])))
              and (cardinality(:statuses::text[]) = 0 or r.status = any (:statuses::text[]))
              and (:person = '' or r.person = :person)
              and (r.changed_at, r.id) < (:changedAt, :after)
            order by r.changed_at desc, r.id desc
            limit :limit
            """;
    static final String NOTED = """
            select v.*, r.person, r.person_name, r.post_title, r.unit_name
            from leave_violation v join leave_request r on r.jurisdiction = v.jurisdiction and r.id = v.request
            where v.jurisdiction = :jurisdiction
            order by v.noted_at desc, v.request, v.code
            limit :limit
            """;

    private RequestSql() {
    }
}
