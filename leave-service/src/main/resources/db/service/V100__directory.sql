-- Units, posts, persons and every dated fact about them, for each government. Nothing that has begun is deleted: it is ended.
-- valid_from null: since before the records begin; valid_until null: no end known; half open.

create extension if not exists btree_gist;

-- One row for each government: its version grows with every change and is locked by whoever changes something.
create table directory (
    jurisdiction text        not null primary key,
    version      bigint      not null,
    changed_at   timestamptz not null
);

create table unit (
    jurisdiction text    not null,
    id           text    not null,
    ordinal      bigint  not null generated always as identity,
    name         text    not null,
    kind         text    not null,
    constituent  boolean not null,
    agency_code  text,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, id)
);

create table post (
    jurisdiction text    not null,
    id           text    not null,
    ordinal      bigint  not null generated always as identity,
    kind         text    not null,
    title        text    not null,
    unit         text    not null,
    principal    boolean not null,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, id),
    foreign key (jurisdiction, unit) references unit
);
create index post_unit on post (jurisdiction, unit);

create table person (
    jurisdiction text   not null,
    id           text   not null,
    ordinal      bigint not null generated always as identity,
    name         text   not null,
    primary key (jurisdiction, id)
);

create table holding (
    jurisdiction text   not null,
    ordinal      bigint not null generated always as identity,
    post         text   not null,
    person       text   not null,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, ordinal),
    foreign key (jurisdiction, post) references post,
    foreign key (jurisdiction, person) references person,
    constraint holding_fact unique nulls not distinct (jurisdiction, post, person, valid_from),
    -- a post has one holder at a time
    exclude using gist (jurisdiction with =, post with =, tstzrange(valid_from, valid_until) with &&) deferrable initially deferred
);
create index holding_person on holding (jurisdiction, person);

create table portfolio (
    jurisdiction text   not null,
    ordinal      bigint not null generated always as identity,
    leader       text   not null,
    unit         text   not null,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, ordinal),
    foreign key (jurisdiction, leader) references post,
    foreign key (jurisdiction, unit) references unit,
    constraint portfolio_fact unique nulls not distinct (jurisdiction, leader, unit, valid_from),
    -- a unit has one leader in charge at a time
    exclude using gist (jurisdiction with =, unit with =, tstzrange(valid_from, valid_until) with &&) deferrable initially deferred
);

create table ab_pair (
    jurisdiction text   not null,
    ordinal      bigint not null generated always as identity,
    a            text   not null,
    b            text   not null check (a <> b),
    item         text,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, ordinal),
    foreign key (jurisdiction, a) references post,
    foreign key (jurisdiction, b) references post,
    constraint ab_pair_fact unique nulls not distinct (jurisdiction, a, b, valid_from)
);

create table entrustment (
    jurisdiction text   not null,
    id           text   not null,
    ordinal      bigint not null generated always as identity,
    kind         text   not null,
    post         text   not null,
    to_post      text   not null check (to_post <> post or kind = 'SPECIAL_TASK'),
    person       text,
    granted_by   text   not null,
    duties       text[] not null,
    matter       text,
    item         text,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, id),
    foreign key (jurisdiction, post) references post,
    foreign key (jurisdiction, to_post) references post,
    foreign key (jurisdiction, granted_by) references post,
    foreign key (jurisdiction, person) references person
);

create table absence (
    jurisdiction text   not null,
    id           text   not null,
    ordinal      bigint not null generated always as identity,
    person       text   not null,
    cause        text   not null,
    valid_from   timestamptz,
    valid_until  timestamptz check (valid_from < valid_until),
    primary key (jurisdiction, id),
    foreign key (jurisdiction, person) references person
);
create index absence_person on absence (jurisdiction, person);

select guiju_protect('directory', '${appRole}'),
       guiju_protect('unit', '${appRole}', 'select, insert, update'),
       guiju_protect('post', '${appRole}', 'select, insert, update'),
       guiju_protect('person', '${appRole}', 'select, insert, update'),
       guiju_protect('holding', '${appRole}'),
       guiju_protect('portfolio', '${appRole}'),
       guiju_protect('ab_pair', '${appRole}'),
       guiju_protect('entrustment', '${appRole}'),
       guiju_protect('absence', '${appRole}');
