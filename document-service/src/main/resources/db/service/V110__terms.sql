-- Terms of papers that were taken in. How a paper stands to its term is computed from these when it is asked, never kept.

create table document_term (
    jurisdiction text        not null,
    document     uuid        not null,
    received_at  timestamptz not null,
    due          timestamptz,
    done_at      timestamptz,
    counted      boolean     not null,
    clause       text        not null,
    primary key (jurisdiction, document),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index document_term_open on document_term (jurisdiction, due) where done_at is null;
create index document_term_received on document_term (jurisdiction, received_at);
select guiju_protect('document_term', '${appRole}');

-- What a government has set where its regulation gives no number.
create table house_setting (
    jurisdiction text   not null primary key,
    version      bigint not null,
    turnaround   jsonb  not null
);
select guiju_protect('house_setting', '${appRole}', 'select, insert, update');
