-- Requests for leave. What is searched stands in columns; what is only read back stands in jsonb.

create table leave_request (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    rulebook     text        not null,
    person       text        not null,
    person_name  text        not null,
    post         text        not null,
    post_kind    text        not null,
    post_title   text        not null,
    unit         text        not null,
    unit_name    text        not null,
    status       text        not null,
    revision     integer     not null,
    plan         jsonb       not null,
    -- the extension that is being asked for while the person is away
    proposed     jsonb,
    -- the exception under which it was last submitted
    granted      jsonb,
    leaves_at    timestamptz not null,
    due_back     timestamptz not null check (leaves_at < due_back),
    departed_at  timestamptz,
    returned_at  timestamptz,
    -- leave days in half days as they were last told to the person, and by which calendar; null where nothing is counted
    half_days    integer,
    counted_by   text,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id)
);
create index leave_request_newest on leave_request (jurisdiction, changed_at desc, id desc);
create index leave_request_open on leave_request (jurisdiction, status)
    where status in ('awaiting-stand-in', 'under-way', 'cleared', 'away');
create index leave_request_person on leave_request (jurisdiction, person, leaves_at);
select guiju_protect('leave_request', '${appRole}', 'select, insert, update');

-- The timeline: consents, reports, filings and the return are lines of it.
create table leave_act (
    jurisdiction text        not null,
    request      uuid        not null,
    seq          integer     not null,
    kind         text        not null,
    revision     integer     not null,
    at           timestamptz not null,
    person       text        not null,
    person_name  text        not null,
    post         text,
    post_kind    text        not null,
    post_title   text        not null,
    unit         text        not null,
    cover        text[]      not null,
    cover_clause text,
    subject      text,
    told         text,
    content      text        not null,
    clause       text,
    receipt      uuid,
    primary key (jurisdiction, request, seq),
    foreign key (jurisdiction, request) references leave_request (jurisdiction, id)
);
select guiju_protect('leave_act', '${appRole}', 'select, insert');
grant update (receipt) on leave_act to ${appRole};

-- Every plan the request has had.
create table leave_plan (
    jurisdiction text        not null,
    request      uuid        not null,
    revision     integer     not null,
    ordinal      integer     not null,
    plan         jsonb       not null,
    written_at   timestamptz not null,
    person       text        not null,
    primary key (jurisdiction, request, revision, ordinal),
    foreign key (jurisdiction, request) references leave_request (jurisdiction, id)
);
select guiju_protect('leave_plan', '${appRole}', 'select, insert');

-- What was done too late or not at all, and was written down instead of being undone.
create table leave_violation (
    jurisdiction text        not null,
    request      uuid        not null,
    code         text        not null,
    item         text        not null,
    facts        jsonb       not null,
    noted_at     timestamptz not null,
    primary key (jurisdiction, request, code, item),
    foreign key (jurisdiction, request) references leave_request (jurisdiction, id)
);
create index leave_violation_newest on leave_violation (jurisdiction, noted_at desc);
select guiju_protect('leave_violation', '${appRole}', 'select, insert');

-- Who takes part: person:<id> or post:<id> or unit:<id>.
create table leave_party (
    jurisdiction text not null,
    key          text not null,
    request      uuid not null,
    primary key (jurisdiction, key, request),
    foreign key (jurisdiction, request) references leave_request (jurisdiction, id)
);
create index leave_party_of on leave_party (jurisdiction, request);
select guiju_protect('leave_party', '${appRole}');
