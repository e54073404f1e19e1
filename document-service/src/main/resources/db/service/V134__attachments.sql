-- Files of documents. Their contents are objects elsewhere, by SHA-256; a row is written only after its object is durable.

create table attachment (
    jurisdiction text        not null,
    document     uuid        not null,
    id           uuid        not null,
    name         text        not null,
    media        text        not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at     timestamptz not null,
    person       text        not null,
    primary key (jurisdiction, document, id),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index attachment_content on attachment (jurisdiction, sha256);
select guiju_protect('attachment', '${appRole}', 'select, insert');
