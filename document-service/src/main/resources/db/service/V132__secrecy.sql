-- Classified papers that never enter: that they came, and who holds them. No column can take a title or a text.

create table classified_stub (
    jurisdiction text        not null,
    id           uuid        not null,
    level        text        not null check (level in ('secret', 'confidential', 'top-secret')),
    serial       text        not null check (serial ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,19}$'),
    received_on  date        not null,
    holder       text        not null,
    at           timestamptz not null,
    by           jsonb       not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, serial)
);
select guiju_protect('classified_stub', '${appRole}', 'select, insert');
