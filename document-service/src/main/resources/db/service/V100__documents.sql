-- Documents and everything done to them. What is searched stands in columns; what is only read back stands in jsonb.

create table document (
    jurisdiction  text        not null,
    id            uuid        not null,
    version       bigint      not null,
    rulebook      text        not null,
    sponsor_unit  text        not null,
    sponsor_name  text        not null,
    sponsor_kind  text        not null,
    drafter       text        not null,
    status        text        not null,
    with_post     text        not null default '',
    title         text        not null,
    kind          text        not null,
    secrecy       text        not null check (secrecy in ('none', 'work-secret')),
    urgency       text        not null,
    paper         jsonb       not null,
    positions     jsonb,
    confirmed     text[]      not null default '{}',
    number_code   text,
    number_year   integer,
    number_serial integer,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number_code, number_year, number_serial)
);
create index document_newest on document (jurisdiction, changed_at desc, id desc);
select guiju_protect('document', '${appRole}', 'select, insert, update');

create table consultation (
    jurisdiction text    not null,
    document     uuid    not null,
    unit         text    not null,
    ordinal      integer not null,
    status       text    not null,
    running      boolean not null,
    content      jsonb   not null,
    primary key (jurisdiction, document, unit),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index consultation_running on consultation (jurisdiction, document) where running;
select guiju_protect('consultation', '${appRole}', 'select, insert, update');

-- The timeline: countersignatures, opinions, approvals and signatures are lines of it.
create table document_act (
    jurisdiction text        not null,
    document     uuid        not null,
    seq          integer     not null,
    kind         text        not null,
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
    role         text,
    content      text        not null,
    clause       text,
    receipt      uuid,
    primary key (jurisdiction, document, seq),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
select guiju_protect('document_act', '${appRole}', 'select, insert');
grant update (receipt) on document_act to ${appRole};

-- Every text the document has had.
create table text_version (
    jurisdiction text        not null,
    document     uuid        not null,
    number       integer     not null,
    paper        jsonb       not null,
    written_at   timestamptz not null,
    person       text        not null,
    primary key (jurisdiction, document, number),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
select guiju_protect('text_version', '${appRole}', 'select, insert');

-- Whose posts take part: key is unit:<id> or post:<id>.
create table document_party (
    jurisdiction text not null,
    key          text not null,
    document     uuid not null,
    primary key (jurisdiction, key, document),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index document_party_of on document_party (jurisdiction, document);
select guiju_protect('document_party', '${appRole}');

-- Who has to act next.
create table document_waiting (
    jurisdiction text        not null,
    key          text        not null,
    document     uuid        not null,
    step         text        not null,
    due          timestamptz,
    since        timestamptz not null,
    primary key (jurisdiction, key, document, step),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index document_waiting_of on document_waiting (jurisdiction, document);
select guiju_protect('document_waiting', '${appRole}');

-- Serials without gaps: the row is locked until the transaction that took one has ended.
create table number_counter (
    jurisdiction text    not null,
    code         text    not null,
    year         integer not null,
    last         integer not null,
    primary key (jurisdiction, code, year)
);
select guiju_protect('number_counter', '${appRole}', 'select, insert, update');
