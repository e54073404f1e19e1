-- Acts written by commands, waiting to be sealed into the chain behind them.
create table audit_pending (
    jurisdiction text   not null,
    sequence     bigint not null generated always as identity,
    entry        text   not null,
    primary key (jurisdiction, sequence)
);

-- hash = SHA-256(previous || number || entry). entry is the canonical JSON as it was hashed; the columns beside it are derived
-- from it by the database, so that they cannot tell another story. No right to update or delete is given to anybody.
create table audit_chain (
    jurisdiction text        not null,
    number       bigint      not null check (number > 0),
    entry        text        not null,
    previous     bytea       not null,
    hash         bytea       not null,
    sealed_at    timestamptz not null default now(),
    action       text        not null generated always as (entry::jsonb ->> 'action') stored,
    subject      text        not null generated always as (entry::jsonb ->> 'subject') stored,
    primary key (jurisdiction, number)
);
create index audit_chain_subject on audit_chain (jurisdiction, subject, number);

-- The paper trail of a ruling: enough to judge again from it alone.
create table receipt (
    jurisdiction     text        not null,
    id               uuid        not null,
    judgement        text        not null,
    subject          text        not null,
    rulebook         text        not null,
    rulebook_sha256  text        not null,
    calendar         text        not null,
    facts            jsonb       not null,
    outcome          text        not null,
    ruling           jsonb       not null,
    acted_by         jsonb       not null,
    kept_at          timestamptz not null,
    primary key (jurisdiction, id)
);
create index receipt_subject on receipt (jurisdiction, subject, kept_at);

-- Should-items that were set aside.
create table exception_ledger (
    jurisdiction    text        not null,
    number          bigint      not null generated always as identity,
    item            text        not null,
    rule            text        not null,
    code            text        not null,
    clause          jsonb       not null,
    facts           jsonb       not null,
    reason          text        not null,
    granted_by      text        not null,
    granted_by_name text        not null,
    subject         text        not null,
    receipt         uuid        not null,
    acted_by        jsonb       not null,
    recorded_at     timestamptz not null,
    primary key (jurisdiction, number)
);
create index exception_ledger_item on exception_ledger (jurisdiction, item, number);

select guiju_protect('audit_pending', '${appRole}', 'select, insert, delete'),
       guiju_protect('audit_chain', '${appRole}', 'select, insert'),
       guiju_protect('receipt', '${appRole}', 'select, insert'),
       guiju_protect('exception_ledger', '${appRole}', 'select, insert');

select guiju_open_to_platform('audit_pending');
