-- Whose rows a transaction sees. The kit's first statement in every transaction sets guiju.jurisdiction (for a government) or
-- guiju.scope = 'platform' (for the kit's workers, who look over all governments' queues). Neither set: an error, not all rows.

create function guiju_jurisdiction() returns text
    language plpgsql stable parallel safe as
$$
declare
    id text := nullif(current_setting('guiju.jurisdiction', true), '');
begin
    if id is null and coalesce(current_setting('guiju.scope', true), '') <> 'platform' then
        raise exception 'no jurisdiction is set for this transaction'
            using errcode = 'insufficient_privilege', hint = 'Run the query through org.guiju.kit.keeping.Transactions.';
    end if;
    return id;
end
$$;

-- Closes a table: row security that binds its owner too, one policy, and what the application may do. For migrations of services:
--   select guiju_protect('document', '${appRole}');
create function guiju_protect(target regclass, app_role text, rights text default 'select, insert, update, delete')
    returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy government on %s using (jurisdiction = guiju_jurisdiction()) '
                   || 'with check (jurisdiction = guiju_jurisdiction())', target);
    execute format('grant %s on %s to %I', rights, target, app_role);
end
$$;

-- Lets the kit's workers see a queue of all governments. Not for tables with content.
create function guiju_open_to_platform(target regclass) returns void
    language plpgsql as
$$
begin
    execute format('create policy platform on %s using (current_setting(''guiju.scope'', true) = ''platform'') '
                   || 'with check (current_setting(''guiju.scope'', true) = ''platform'')', target);
end
$$;

revoke execute on function guiju_protect(regclass, text, text), guiju_open_to_platform(regclass) from public;
