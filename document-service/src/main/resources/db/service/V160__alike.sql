-- Papers that may be the same, found by indexes also for the application: no operator over arrays is one that row security lets near an
-- index, so that every paper ever received was read. As with the search, the owner looks, and says itself whose papers.

create function guiju_bands(home text, bands bigint[]) returns text[]
    language sql immutable parallel safe as
$$
    select coalesce(array_agg(home || ':' || band), '{}') from unnest(bands) as sketched (band)
$$;

drop index received_paper_alike;
create index received_paper_alike on received_paper using gin (guiju_bands(jurisdiction, bands));
create policy seeking on received_paper for select to current_user using (true);

-- Each way of being alike by its own index; the first two are few by themselves. That few come back is said to the planner, which would
-- otherwise read all papers to meet a thousand.
create function guiju_papers_alike(number text, body text, title text, day date, sketched bigint[]) returns setof uuid
    language sql stable rows 20 security definer set search_path = public, pg_temp as
$$
    select r.document from received_paper r
    where r.jurisdiction = guiju_jurisdiction() and number <> '' and r.plain_number = number and r.plain_body = body
    union
    select r.document from received_paper r
    where r.jurisdiction = guiju_jurisdiction() and r.plain_title = title and r.dated = day and r.plain_body = body
    union
    (select r.document from received_paper r
     where guiju_bands(r.jurisdiction, r.bands) && guiju_bands(guiju_jurisdiction(), sketched) and r.jurisdiction = guiju_jurisdiction()
     limit 500)
$$;
revoke execute on function guiju_papers_alike(text, text, text, date, bigint[]) from public;
grant execute on function guiju_papers_alike(text, text, text, date, bigint[]) to ${appRole};
