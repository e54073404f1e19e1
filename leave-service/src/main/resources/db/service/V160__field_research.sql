-- The ledger of field research. What is searched stands in columns; what is only read back stands in jsonb.

create table research_trip (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    person       text        not null,
    unit         text        not null,
    status       text        not null check (status in ('planned', 'recorded', 'closed', 'called-off')),
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    content      jsonb       not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id)
);
create index research_trip_newest on research_trip (jurisdiction, first_day desc, id desc);
create index research_trip_of on research_trip (jurisdiction, person, first_day desc);
select guiju_protect('research_trip', '${appRole}', 'select, insert, update');

create table research_topic (
    jurisdiction text    not null,
    id           uuid    not null,
    version      bigint  not null,
    person       text    not null,
    year         integer not null,
    content      jsonb   not null,
    primary key (jurisdiction, id)
);
create index research_topic_of on research_topic (jurisdiction, year, person);
select guiju_protect('research_topic', '${appRole}', 'select, insert, update');

create table research_contact_point (
    jurisdiction text   not null,
    id           uuid   not null,
    version      bigint not null,
    person       text   not null,
    content      jsonb  not null,
    primary key (jurisdiction, id)
);
select guiju_protect('research_contact_point', '${appRole}', 'select, insert, update');

-- Historic sites and scenic areas, as the government lists them.
create table research_place (
    jurisdiction text   not null,
    id           uuid   not null,
    version      bigint not null,
    name         text   not null,
    kind         text   not null check (kind in ('historic-site', 'scenic-area')),
    basis        text   not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, name, kind)
);
select guiju_protect('research_place', '${appRole}');

-- Whom the target of days is extended to, where the regulation leaves that to the government.
create table research_target (
    jurisdiction text   not null,
    version      bigint not null,
    kinds        text[] not null,
    basis        text   not null,
    primary key (jurisdiction)
);
select guiju_protect('research_target', '${appRole}', 'select, insert, update');

create table research_reminder (
    jurisdiction text  not null,
    quarter_end  date  not null,
    person       text  not null,
    content      jsonb not null,
    primary key (jurisdiction, quarter_end, person)
);
select guiju_protect('research_reminder', '${appRole}', 'select, insert');
