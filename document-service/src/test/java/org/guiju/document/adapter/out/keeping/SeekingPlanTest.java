package org.guiju.document.adapter.out.keeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.guiju.document.application.reading.DocumentList.Wanted;
import org.guiju.document.application.reading.Sought;
import org.guiju.document.application.reading.Sought.Order;
import org.guiju.document.application.reading.Sought.Share;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Among 100 000 documents each way of looking goes by an index, also under the row security that binds the application. */
class SeekingPlanTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh("document");
    private static final Map<String, Instant> CLERK = Map.of("unit:water", Instant.MIN, "post:water.clerk", Instant.MIN);
    private static final Map<String, Instant> OFFICE = Map.of("unit:office", Instant.MIN);
    private static final Instant NOW = Instant.parse("2024-06-05T01:00:00Z");
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z]+)");
    private static final String DOCUMENTS = """
            insert into document (jurisdiction, id, version, rulebook, sponsor_unit, sponsor_name, sponsor_kind, drafter, status, title, kind,
                secrecy, urgency, paper, number_code, number_year, number_serial, created_at, changed_at, issued_at)
            select case when n % 20 = 0 then 'boli' else 'anze' end, gen_random_uuid(), 1, 'anze/2024-04-02',
                case when n % 200 = 1 then 'water' else 'unit-' || n % 90 end, '演示单位', 'department', 'person-' || n % 500,
                (array['draft', 'issued', 'issued', 'issued', 'concluded', 'with-leader'])[1 + n % 6], '关于第' || n || '号事项的通知', 'notice',
                'none', 'none', '{"body": "正文"}', '安政发', 2010 + n % 15, n, now() - n * interval '1 minute', now() - n * interval '1 minute',
                case when n % 6 in (1, 2, 3) then now() - n * interval '1 minute' end
            from generate_series(1, 100000) as n
            """;

    @BeforeAll
    static void manyDocuments() throws SQLException {
        Flyway.configure().dataSource(DATABASE.jdbcUrl(), DATABASE.ownerUser(), DATABASE.ownerPassword())
                .locations("classpath:db/kit", "classpath:db/service").placeholders(Map.of("appRole", DATABASE.appUser())).load().migrate();
        try (Connection all = DATABASE.superuser(); Statement statement = all.createStatement()) {
            statement.execute(DOCUMENTS);
            statement.execute("insert into document_party (jurisdiction, key, document) select jurisdiction, 'unit:' || sponsor_unit, id from document");
            statement.execute("insert into document_party (jurisdiction, key, document) select jurisdiction, 'unit:office', id from document");
            statement.execute("""
                    insert into document_act (jurisdiction, document, seq, kind, at, person, person_name, post_kind, post_title, unit, cover, content)
                    select jurisdiction, id, 1, 'drafted', created_at, drafter, '演示', 'department', '科员', sponsor_unit, '{}', '' from document
                    """);
            statement.execute("""
                    insert into document_waiting (jurisdiction, key, document, step, due, since)
                    select jurisdiction, 'unit:' || sponsor_unit, id, 'submit', case when number_serial % 60 = 0 then changed_at end, created_at
                    from document where status in ('draft', 'with-leader')
                    """);
            statement.execute("""
                    insert into document_search (jurisdiction, document, plain)
                    select jurisdiction, id, guiju_searched(title, guiju_number(number_code, number_year, number_serial),
                        case when number_serial % 997 = 1 then '修建防洪堤' else '一般事务' end) from document
                    """);
            statement.execute("""
                    insert into received_paper (jurisdiction, document, plain_body, plain_number, plain_title, dated, sketch, bands, content)
                    select jurisdiction, id, '上级', '上发' || number_serial, title, date '2024-01-01' + number_serial % 300, '{}',
                        (select array_agg(hashtextextended(d.id::text, seed)) from generate_series(1, 16) as seed), '{}' from document d
                    """);
            statement.execute("analyze");
        }
    }

    private static Sought sought(Share share, Order order, Optional<String> text) {
        return new Sought(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                false, Optional.empty(), share, order, text);
    }

    private static Sought onlyOf(String unit, String person, Set<String> statuses) {
        return new Sought(statuses, Optional.empty(), Optional.of(unit).filter(u -> !u.isEmpty()), Optional.of(person).filter(p -> !p.isEmpty()),
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), Share.ANY, Order.CHANGED, Optional.empty());
    }

    private static Wanted wanted(Map<String, Instant> keys, Sought sought) {
        return new Wanted(keys, keys.isEmpty(), sought, NOW, Optional.empty(), 51);
    }

    /** The plan by which the application's own role would be answered. */
    private static String plan(Wanted wanted) throws SQLException {
        Seeking seeking = Seeking.of(wanted);
        Map<String, Object> values = new HashMap<>(seeking.values());
        values.put("jurisdiction", "anze");
        String written = NAMED.matcher(seeking.sql()).replaceAll(name -> literal(values.get(name.group(1))));
        try (Connection application = DATABASE.application()) {
            application.setAutoCommit(false);
            return explained(application, written);
        }
    }

    private static String explained(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('guiju.jurisdiction', 'anze', true)");
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery("explain " + sql)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    private static String literal(Object value) {
        if (value.getClass().isArray()) {
            return "'{" + Arrays.stream((Object[]) value).map(v -> "\"" + v + "\"").collect(Collectors.joining(",")) + "}'";
        }
        return value instanceof Integer ? value.toString() : "'" + value + "'";
    }

    @Test
    @DisplayName("whoever sees a few goes by the parties, whoever sees all by the newest")
    void whatOneMaySee() throws SQLException {
        assertThat(plan(wanted(CLERK, sought(Share.ANY, Order.CHANGED, Optional.empty()))))
                .contains("document_party_pkey").doesNotContain("Seq Scan on document");
        assertThat(plan(wanted(OFFICE, sought(Share.ANY, Order.CHANGED, Optional.empty()))))
                .contains("document_newest").doesNotContain("Seq Scan on document");
        assertThat(plan(wanted(Map.of(), sought(Share.ANY, Order.CHANGED, Optional.empty()))))
                .contains("document_newest").doesNotContain("Seq Scan on document");
        assertThat(plan(wanted(OFFICE, sought(Share.ANY, Order.ISSUED, Optional.empty()))))
                .contains("document_by_issue").doesNotContain("Seq Scan on document");
        assertThat(plan(wanted(CLERK, sought(Share.WAITING, Order.CHANGED, Optional.empty()))))
                .contains("document_waiting_pkey").doesNotContain("Seq Scan on document");
    }

    @Test
    void whatItIsOf() throws SQLException {
        assertThat(plan(wanted(OFFICE, onlyOf("water", "", Set.of())))).contains("document_by_sponsor").doesNotContain("Seq Scan on document");
        assertThat(plan(wanted(OFFICE, onlyOf("", "person-7", Set.of())))).contains("document_act_by_person").doesNotContain("Seq Scan on document");
    }

    @Test
    @DisplayName("a paper that came before is found by its number, its title and day, and its text, each by an index")
    void whatItIsLike() throws SQLException {
        String alike = "select found.document from guiju_papers_alike('上发7', '上级', '', null, %s) as found (document)"
                + " join received_paper r on r.jurisdiction = 'anze' and r.document = found.document";
        try (Connection all = DATABASE.superuser()) {
            all.setAutoCommit(false);
            String bands;
            String body;
            try (Statement statement = all.createStatement()) {
                bands = "'" + one(statement, "select bands::text from received_paper where plain_number = '上发9'") + "'::bigint[]";
                body = one(statement, "select prosrc from pg_proc where proname = 'guiju_papers_alike'");
                statement.execute("set local role " + DATABASE.ownerUser());
            }
            assertThat(explained(all, body.replaceAll("(?<![._a-z])number(?![_a-z])", "'上发7'").replaceAll("(?<![._a-z])body(?![_a-z])", "'上级'")
                    .replaceAll("(?<![._a-z])title(?![_a-z])", "'关于第8号事项的通知'").replaceAll("(?<![._a-z])day(?![_a-z])", "date '2024-01-09'")
                    .replace("sketched", bands)))
                    .contains("received_paper_number", "received_paper_title", "received_paper_alike").doesNotContain("Seq Scan");
            try (Connection application = DATABASE.application()) {
                application.setAutoCommit(false);
                assertThat(explained(application, alike.formatted(bands))).contains("guiju_papers_alike").doesNotContain("Seq Scan");
                try (Statement statement = application.createStatement()) {
                    assertThat(one(statement, "select string_agg(plain_number, ',' order by plain_number) from received_paper where document in ("
                            + alike.formatted(bands) + ")")).isEqualTo("上发7,上发9");
                    statement.execute("select set_config('guiju.jurisdiction', 'boli', true)");
                    assertThat(one(statement, "select count(*) from guiju_papers_alike('上发7', '上级', '', null, " + bands + ")")).isEqualTo("0");
                }
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    @Test
    @DisplayName("words are found by their pairs of characters, although row security lets no array near an index")
    void whatItSays() throws SQLException {
        assertThat(plan(wanted(OFFICE, sought(Share.ANY, Order.CHANGED, Optional.of("防洪"))))).contains("guiju_documents_with")
                .doesNotContain("Seq Scan on document");
        try (Connection all = DATABASE.superuser()) {
            all.setAutoCommit(false);
            String body;
            try (Statement statement = all.createStatement();
                    ResultSet found = statement.executeQuery("select prosrc from pg_proc where proname = 'guiju_documents_with'")) {
                assertThat(found.next()).isTrue();
                body = found.getString(1).replace("sought", "'防洪'");
            }
            try (Statement statement = all.createStatement()) {
                statement.execute("set local role " + DATABASE.ownerUser());
            }
            assertThat(explained(all, body)).contains("document_search_grams").doesNotContain("Seq Scan on document_search");
        }
    }
}
