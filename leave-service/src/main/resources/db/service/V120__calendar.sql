-- The calendar all governments share. It belongs to none of them: its rows are those of 'national', beneath all, and are read
-- and written in transactions of 'national' only (ADR 0012). Nothing is ever changed: what a later load says stands beside
-- what an earlier one said, so that the calendar of any moment can be told again.

create table calendar_load (
    jurisdiction   text        not null default 'national' check (jurisdiction = 'national'),
    load           bigint      not null check (load > 0),
    region         text        not null,
    -- the region's calendar once this was loaded; the name is a hash over its content
    version        text        not null,
    source         text        not null check (source in ('shipped', 'file')),
    loaded_at      timestamptz not null,
    loaded_by      text        not null,
    loaded_by_name text        not null,
    primary key (jurisdiction, load)
);

create table calendar_notice (
    jurisdiction text   not null default 'national' check (jurisdiction = 'national'),
    load         bigint not null,
    region       text   not null,
    number       text   not null,
    published    date,
    standing     text   not null check (standing in ('published', 'statutory-only')),
    primary key (jurisdiction, load, region, number),
    foreign key (jurisdiction, load) references calendar_load (jurisdiction, load)
);

create table calendar_notice_day (
    jurisdiction text   not null default 'national' check (jurisdiction = 'national'),
    load         bigint not null,
    region       text   not null,
    number       text   not null,
    day          date   not null,
    kind         text   not null check (kind in ('off', 'work')),
    name         text   not null,
    evidence     text   not null,
    primary key (jurisdiction, load, region, number, day),
    foreign key (jurisdiction, load, region, number) references calendar_notice (jurisdiction, load, region, number)
);

create table calendar_festival (
    jurisdiction text   not null default 'national' check (jurisdiction = 'national'),
    load         bigint not null,
    region       text   not null,
    name         text   not null,
    from_day     text   not null,
    until_day    text   not null,
    basis        text   not null,
    primary key (jurisdiction, load, region, name),
    foreign key (jurisdiction, load) references calendar_load (jurisdiction, load)
);

select guiju_protect('calendar_load', '${appRole}', 'select, insert'),
       guiju_protect('calendar_notice', '${appRole}', 'select, insert'),
       guiju_protect('calendar_notice_day', '${appRole}', 'select, insert'),
       guiju_protect('calendar_festival', '${appRole}', 'select, insert');
