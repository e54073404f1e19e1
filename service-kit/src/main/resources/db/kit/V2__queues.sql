-- What waits to be told to the neighbours. Delivered rows are deleted. Order is kept for each (jurisdiction, subject).
create table outbox (
    jurisdiction text        not null,
    sequence     bigint      not null generated always as identity,
    event_id     uuid        not null,
    type         text        not null,
    subject      text        not null,
    data         jsonb       not null,
    occurred_at  timestamptz not null,
    written_at   timestamptz not null default now(),
    attempts     integer     not null default 0,
    next_attempt timestamptz not null default now(),
    last_error   text,
    primary key (jurisdiction, sequence)
);
create index outbox_order on outbox (jurisdiction, subject, sequence);
create index outbox_due on outbox (sequence, next_attempt);

-- What the neighbours have told, so that a second telling has no second effect.
create table inbox (
    jurisdiction text        not null,
    source       text        not null,
    event_id     text        not null,
    type         text        not null,
    received_at  timestamptz not null default now(),
    primary key (jurisdiction, source, event_id)
);

-- What could not be delivered after the last try; an operator may send it again.
create table dead_letter (
    jurisdiction text        not null,
    event_id     uuid        not null,
    type         text        not null,
    subject      text        not null,
    data         jsonb       not null,
    occurred_at  timestamptz not null,
    died_at      timestamptz not null default now(),
    attempts     integer     not null,
    last_error   text,
    primary key (jurisdiction, event_id)
);

-- What is to happen at an instant. due follows the clock of the service, retry_at the clock of the database.
create table timer (
    jurisdiction text        not null,
    name         text        not null,
    subject      text        not null,
    due          timestamptz not null,
    payload      jsonb       not null,
    attempts     integer     not null default 0,
    retry_at     timestamptz not null default now(),
    last_error   text,
    primary key (jurisdiction, name, subject)
);
create index timer_due on timer (due);

-- Answers to commands, for 24 hours.
create table idempotency_key (
    jurisdiction text        not null,
    person       text        not null,
    route        text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    headers      text        not null,
    body         bytea       not null,
    stored_at    timestamptz not null default now(),
    primary key (jurisdiction, person, route, key)
);
create index idempotency_key_age on idempotency_key (stored_at);

-- One row for the whole suite of this database, and only in a rehearsal: how far its clock is moved.
create table rehearsal_clock (
    jurisdiction text    not null primary key default 'national' check (jurisdiction = 'national'),
    offset_nanos numeric not null
);

select guiju_protect('outbox', '${appRole}'),
       guiju_protect('inbox', '${appRole}', 'select, insert, delete'),
       guiju_protect('dead_letter', '${appRole}'),
       guiju_protect('timer', '${appRole}'),
       guiju_protect('idempotency_key', '${appRole}'),
       guiju_protect('rehearsal_clock', '${appRole}');

select guiju_open_to_platform('outbox'),
       guiju_open_to_platform('inbox'),
       guiju_open_to_platform('dead_letter'),
       guiju_open_to_platform('timer'),
       guiju_open_to_platform('idempotency_key'),
       guiju_open_to_platform('rehearsal_clock');
