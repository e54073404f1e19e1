-- Kinds of briefing that units send to the government, with how many issues were sent.

create table briefing (
    jurisdiction text        not null,
    id           uuid        not null,
    unit         text        not null,
    unit_name    text        not null,
    name         text        not null,
    at           timestamptz not null,
    by           jsonb       not null,
    issues       integer     not null,
    last         text        not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, unit, name)
);
select guiju_protect('briefing', '${appRole}', 'select, insert, update');
