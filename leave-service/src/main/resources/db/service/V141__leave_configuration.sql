-- What the regulation leaves to other provisions: who consents, where is filed, when is reminded. One row for each government.

create table leave_configuration (
    jurisdiction text        not null primary key,
    version      bigint      not null,
    content      jsonb       not null,
    changed_at   timestamptz not null,
    changed_by   text        not null
);
select guiju_protect('leave_configuration', '${appRole}', 'select, insert, update');
