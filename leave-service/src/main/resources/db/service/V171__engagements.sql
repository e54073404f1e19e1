-- Meetings and other engagements that leaders must attend. What is searched stands in columns; what is only read back stands in jsonb.
create table engagement (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    stands       boolean     not null,
    person       text        not null,
    from_at      timestamptz not null,
    until_at     timestamptz not null check (until_at > from_at),
    content      jsonb       not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id)
);
create index engagement_of_person on engagement (jurisdiction, person, from_at) where stands;
create index engagement_coming on engagement (jurisdiction, from_at, id) where stands;
select guiju_protect('engagement', '${appRole}', 'select, insert, update');
