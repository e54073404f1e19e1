-- What leaders cannot attend, and who goes instead. What is searched stands in columns; what is only read back stands in jsonb.
create table substitution (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    status       text        not null check (status in ('sought', 'found', 'withdrawn')),
    person       text        not null,
    substitute   text,
    from_at      timestamptz not null,
    until_at     timestamptz not null check (until_at > from_at),
    content      jsonb       not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id),
    check ((status = 'found') = (substitute is not null))
);
create index substitution_latest on substitution (jurisdiction, from_at desc, id desc);
create index substitution_sought on substitution (jurisdiction, from_at) where status = 'sought';
create index substitution_taken_over on substitution (jurisdiction, substitute, from_at) where status = 'found';
select guiju_protect('substitution', '${appRole}', 'select, insert, update');
