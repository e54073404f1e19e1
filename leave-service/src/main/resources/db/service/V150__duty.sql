-- Who leads on duty in which holiday break, and what happened then. What is searched stands in columns; what is only read back, in jsonb.

create table duty_roster (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    name         text        not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    state        text        not null check (state in ('draft', 'published', 'dropped')),
    content      jsonb       not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id),
    -- a day stands in one plan
    exclude using gist (jurisdiction with =, daterange(first_day, last_day, '[]') with &&) where (state <> 'dropped')
);
create index duty_roster_days on duty_roster (jurisdiction, last_day, first_day);

-- The duties of the plans once more, to be found by day and person.
create table duty (
    jurisdiction text    not null,
    roster       uuid    not null,
    day          date    not null,
    person       text    not null,
    contact      text    not null,
    published    boolean not null,
    primary key (jurisdiction, roster, day, person),
    foreign key (jurisdiction, roster) references duty_roster
);
create index duty_person on duty (jurisdiction, person, day);

create table duty_incident (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    occurred_at  timestamptz not null,
    settled      boolean     not null,
    content      jsonb       not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id)
);
create index duty_incident_latest on duty_incident (jurisdiction, occurred_at desc, id);
create index duty_incident_unsettled on duty_incident (jurisdiction) where not settled;

select guiju_protect('duty_roster', '${appRole}', 'select, insert, update'),
       guiju_protect('duty', '${appRole}'),
       guiju_protect('duty_incident', '${appRole}', 'select, insert, update');
