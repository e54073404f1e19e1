create table note (
    jurisdiction text   not null,
    id           uuid   not null,
    version      bigint not null default 1,
    title        text   not null,
    primary key (jurisdiction, id)
);

select guiju_protect('note', '${appRole}');
