-- Finding documents: by what they are, and by what they say.

alter table document add column issued_at timestamptz;

-- What is already kept is filled in by its owner, whom row security binds otherwise.
alter table document no force row level security;
alter table document_act no force row level security;
update document d set issued_at = a.at
from (select jurisdiction, document, max(at) as at from document_act where kind in ('issued', 'issued-own') group by 1, 2) a
where a.jurisdiction = d.jurisdiction and a.document = d.id;
alter table document force row level security;
alter table document_act force row level security;

create index document_by_status on document (jurisdiction, status, changed_at desc, id desc);
create index document_by_sponsor on document (jurisdiction, sponsor_unit, changed_at desc, id desc);
create index document_by_year on document (jurisdiction, number_year, changed_at desc, id desc);
create index document_oldest on document (jurisdiction, created_at desc, id desc);
create index document_by_issue on document (jurisdiction, issued_at desc, id desc) where issued_at is not null;
create index document_act_by_person on document_act (jurisdiction, person, document);
create index document_waiting_due on document_waiting (jurisdiction, due, document) where due is not null;

-- Text as it is compared: one width, one case, punctuation and brackets of every kind as one space.
create function guiju_plain(written text) returns text
    language sql immutable parallel safe as
$$
    select btrim(regexp_replace(lower(normalize(written, NFKC)),
        '[][\s!"#$%&''()*+,./:;<=>?@\\^_`{|}~·–—‘’“”…、。〈〉《》「」『』【】〔〕〖〗-]+', ' ', 'g'))
$$;

-- Every character and every pair of neighbours, each with whose it is: Chinese is written without spaces, and most of its words
-- have two characters.
create function guiju_grams(home text, plain text) returns text[]
    language sql immutable parallel safe as
$$
    select coalesce(array_agg(distinct gram), '{}')
    from (select one, lead(one) over (order by place) as next from unnest(string_to_array(plain, null)) with ordinality as letter (one, place)) as pair
    cross join lateral (values (home || ':' || one), (home || ':' || one || next)) as written (gram)
    where one <> ' ' and gram is not null and right(gram, 1) <> ' '
$$;

-- What a document says. The number stands there twice, so that it is found with its brackets and without.
create table document_search (
    jurisdiction text not null,
    document     uuid not null,
    plain        text not null,
    primary key (jurisdiction, document),
    foreign key (jurisdiction, document) references document (jurisdiction, id)
);
create index document_search_grams on document_search using gin (guiju_grams(jurisdiction, plain));

create function guiju_number(code text, year integer, serial integer) returns text
    language sql immutable parallel safe as
$$
    select case when code is null then '' else code || '〔' || year || '〕' || serial || '号' end
$$;

create function guiju_searched(title text, number text, body text) returns text
    language sql immutable parallel safe as
$$
    select guiju_plain(title || ' ' || number || ' ' || replace(guiju_plain(number), ' ', '') || ' ' || body)
$$;

alter table document no force row level security;
insert into document_search (jurisdiction, document, plain)
select jurisdiction, id, guiju_searched(title, guiju_number(number_code, number_year, number_serial), paper ->> 'body') from document;
alter table document force row level security;
select guiju_protect('document_search', '${appRole}', 'select, insert, update');

-- Row security keeps every operator that is not known to keep secrets from an index, and no operator over arrays is. The search
-- therefore runs as the owner, who sees by this policy, and says itself whose documents it looks through.
create policy seeking on document_search for select to current_user using (true);

create function guiju_documents_with(sought text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
    select s.document from document_search s
    where guiju_grams(s.jurisdiction, s.plain)
          @> (select array_agg(distinct gram) from unnest(string_to_array(guiju_plain(sought), ' ')) as word,
              lateral unnest(guiju_grams(guiju_jurisdiction(), word)) as gram)
      and s.jurisdiction = guiju_jurisdiction()
      and not exists (select 1 from unnest(string_to_array(guiju_plain(sought), ' ')) as word where position(word in s.plain) = 0)
$$;
revoke execute on function guiju_documents_with(text) from public;
grant execute on function guiju_documents_with(text) to ${appRole};
