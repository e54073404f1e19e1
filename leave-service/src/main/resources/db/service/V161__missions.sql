-- Groups going abroad on official business. What is searched stands in columns; what is only read back stands in jsonb.

create table mission (
    jurisdiction text        not null,
    id           uuid        not null,
    version      bigint      not null,
    status       text        not null check (status in ('registered', 'returned', 'reported', 'withdrawn')),
    unit         text        not null,
    persons      text[]      not null,
    year         integer     not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    content      jsonb       not null,
    changed_at   timestamptz not null,
    primary key (jurisdiction, id)
);
create index mission_newest on mission (jurisdiction, first_day desc, id desc);
create index mission_of_year on mission (jurisdiction, year, first_day);
create index mission_owing on mission (jurisdiction, last_day) where status in ('registered', 'returned');
select guiju_protect('mission', '${appRole}', 'select, insert, update');

-- What the government has settled for a year: never filled in by the product.
create table mission_caps (
    jurisdiction text    not null,
    year         integer not null,
    version      bigint  not null,
    content      jsonb   not null,
    primary key (jurisdiction, year)
);
select guiju_protect('mission_caps', '${appRole}', 'select, insert, update');

create table mission_reminder (
    jurisdiction text not null,
    mission      uuid not null,
    on_day       date not null,
    primary key (jurisdiction, mission, on_day),
    foreign key (jurisdiction, mission) references mission (jurisdiction, id)
);
select guiju_protect('mission_reminder', '${appRole}', 'select, insert');
