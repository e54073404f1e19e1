-- Papers that came from elsewhere. Columns are what the same or nearly the same paper is found by.

create table received_paper (
    jurisdiction text     not null,
    document     uuid     not null,
    plain_body   text     not null,
    plain_number text     not null default '',
    plain_title  text     not null,
    dated        date     not null,
    sketch       integer[] not null,
    bands        bigint[] not null,
    content      jsonb    not null,
    primary key (jurisdiction, document),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index received_paper_number on received_paper (jurisdiction, plain_number, plain_body);
create index received_paper_title on received_paper (jurisdiction, plain_title, dated);
create index received_paper_alike on received_paper using gin (bands);
select guiju_protect('received_paper', '${appRole}', 'select, insert');
