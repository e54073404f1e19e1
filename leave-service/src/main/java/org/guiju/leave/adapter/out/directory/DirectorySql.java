package org.guiju.leave.adapter.out.directory;

/** The statements of {@link DirectoryTables}. Rows travel as one JSON array, whose members are those of the facts. */
final class DirectorySql {

    static final String READ = """
            select json_build_object('jurisdiction', d.jurisdiction, 'version', d.version,
              'units', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'constituent', constituent,
                  'agencyCode', agency_code, 'from', valid_from, 'until', valid_until) order by ordinal), '[]')
                from unit where jurisdiction = :jurisdiction),
              'posts', (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'unit', unit,
                  'principal', principal, 'from', valid_from, 'until', valid_until) order by ordinal), '[]')
                from post where jurisdiction = :jurisdiction),
              'persons', (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by ordinal), '[]')
                from person where jurisdiction = :jurisdiction),
              'holdings', (select coalesce(json_agg(json_build_object('post', post, 'person', person, 'from', valid_from,
                  'until', valid_until) order by ordinal), '[]') from holding where jurisdiction = :jurisdiction),
              'portfolios', (select coalesce(json_agg(json_build_object('leader', leader, 'unit', unit, 'from', valid_from,
                  'until', valid_until) order by ordinal), '[]') from portfolio where jurisdiction = :jurisdiction),
              'pairs', (select coalesce(json_agg(json_build_object('a', a, 'b', b, 'item', item, 'from', valid_from,
                  'until', valid_until) order by ordinal), '[]') from ab_pair where jurisdiction = :jurisdiction),
              'entrustments', (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'post', post, 'to', to_post,
                  'person', person, 'grantedBy', granted_by, 'duties', duties, 'matter', matter, 'item', item, 'from', valid_from,
                  'until', valid_until) order by ordinal), '[]') from entrustment where jurisdiction = :jurisdiction),
              'absences', (select coalesce(json_agg(json_build_object('id', id, 'person', person, 'cause', cause,
                  'handOver', hand_over, 'from', valid_from, 'until', valid_until) order by ordinal), '[]') from absence where jurisdiction = :jurisdiction),
              'regimes', '[]'::json)::text as facts
            from directory d where d.jurisdiction = :jurisdiction
            """;

    static final String REMOVE_HOLDINGS = """
            delete from holding h using jsonb_to_recordset(:rows::jsonb) as r(post text, person text, "from" timestamptz)
            where h.jurisdiction = :jurisdiction and h.post = r.post and h.person = r.person
              and h.valid_from is not distinct from r."from"
            """;
    static final String REMOVE_PORTFOLIOS = """
            delete from portfolio p using jsonb_to_recordset(:rows::jsonb) as r(leader text, unit text, "from" timestamptz)
            where p.jurisdiction = :jurisdiction and p.leader = r.leader and p.unit = r.unit
              and p.valid_from is not distinct from r."from"
            """;
    static final String REMOVE_PAIRS = """
            delete from ab_pair p using jsonb_to_recordset(:rows::jsonb) as r(a text, b text, "from" timestamptz)
            where p.jurisdiction = :jurisdiction and p.a = r.a and p.b = r.b and p.valid_from is not distinct from r."from"
            """;

    static final String REMOVE_ABSENCES = """
            delete from absence a using jsonb_to_recordset(:rows::jsonb) as r(id text)
            where a.jurisdiction = :jurisdiction and a.id = r.id
            """;

    static final String SAVE_UNITS = """
            insert into unit (jurisdiction, id, name, kind, constituent, agency_code, valid_from, valid_until)
            select :jurisdiction, id, name, kind, constituent, "agencyCode", "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(id text, name text, kind text, constituent boolean, "agencyCode" text,
                "from" timestamptz, until timestamptz)
            on conflict (jurisdiction, id) do update set name = excluded.name, kind = excluded.kind,
                constituent = excluded.constituent, agency_code = excluded.agency_code, valid_from = excluded.valid_from,
                valid_until = excluded.valid_until
            """;
    static final String SAVE_POSTS = """
            insert into post (jurisdiction, id, kind, title, unit, principal, valid_from, valid_until)
            select :jurisdiction, id, kind, title, unit, principal, "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(id text, kind text, title text, unit text, principal boolean,
                "from" timestamptz, until timestamptz)
            on conflict (jurisdiction, id) do update set kind = excluded.kind, title = excluded.title, unit = excluded.unit,
                principal = excluded.principal, valid_from = excluded.valid_from, valid_until = excluded.valid_until
            """;
    static final String SAVE_PERSONS = """
            insert into person (jurisdiction, id, name)
            select :jurisdiction, id, name from jsonb_to_recordset(:rows::jsonb) as r(id text, name text)
            on conflict (jurisdiction, id) do update set name = excluded.name
            """;
    static final String SAVE_HOLDINGS = """
            insert into holding (jurisdiction, post, person, valid_from, valid_until)
            select :jurisdiction, post, person, "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(post text, person text, "from" timestamptz, until timestamptz)
            on conflict on constraint holding_fact do update set valid_until = excluded.valid_until
            """;
    static final String SAVE_PORTFOLIOS = """
            insert into portfolio (jurisdiction, leader, unit, valid_from, valid_until)
            select :jurisdiction, leader, unit, "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(leader text, unit text, "from" timestamptz, until timestamptz)
            on conflict on constraint portfolio_fact do update set valid_until = excluded.valid_until
            """;
    static final String SAVE_PAIRS = """
            insert into ab_pair (jurisdiction, a, b, item, valid_from, valid_until)
            select :jurisdiction, a, b, item, "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(a text, b text, item text, "from" timestamptz, until timestamptz)
            on conflict on constraint ab_pair_fact do update set item = excluded.item, valid_until = excluded.valid_until
            """;
    static final String SAVE_ENTRUSTMENTS = """
            insert into entrustment (jurisdiction, id, kind, post, to_post, person, granted_by, duties, matter, item, valid_from,
                valid_until)
            select :jurisdiction, id, kind, post, "to", person, "grantedBy", duties, matter, item, "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(id text, kind text, post text, "to" text, person text, "grantedBy" text,
                duties text[], matter text, item text, "from" timestamptz, until timestamptz)
            on conflict (jurisdiction, id) do update set kind = excluded.kind, post = excluded.post, to_post = excluded.to_post,
                person = excluded.person, granted_by = excluded.granted_by, duties = excluded.duties, matter = excluded.matter,
                item = excluded.item, valid_from = excluded.valid_from, valid_until = excluded.valid_until
            """;
    static final String SAVE_ABSENCES = """
            insert into absence (jurisdiction, id, person, cause, hand_over, valid_from, valid_until)
            select :jurisdiction, id, person, cause, "handOver", "from", until
            from jsonb_to_recordset(:rows::jsonb) as r(id text, person text, cause text, "handOver" text, "from" timestamptz,
                until timestamptz)
            on conflict (jurisdiction, id) do update set person = excluded.person, cause = excluded.cause,
                hand_over = excluded.hand_over, valid_from = excluded.valid_from, valid_until = excluded.valid_until
            """;

    private DirectorySql() {
    }
}
