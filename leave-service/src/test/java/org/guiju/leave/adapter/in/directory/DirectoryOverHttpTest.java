package org.guiju.leave.adapter.in.directory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

import org.guiju.kit.testing.TestDatabase;
import org.guiju.leave.LeaveHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A directory is imported, read and asked over HTTP, each government for itself. */
class DirectoryOverHttpTest extends LeaveHttp {

    @BeforeEach
    void directories() {
        imported("anze");
        imported("boli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "ziyang", "xiangshan"})
    void everyDemoDirectoryIsAcceptedByItsOwnRegulation(String government) {
        imported(government);
        get("/api/v1/coverage?post=head", person(government, "head")).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.outcome").isEqualTo("held").jsonPath("$.actedBy.id").isEqualTo("head");
    }

    @Test
    void theSecondImportOfAFileChangesNothing() {
        http.post().uri("/api/v1/directory/import?dryRun=true").headers(h -> h.setBearerAuth(administrator("anze")))
                .header("Content-Type", "application/yaml").bodyValue(demoDirectory("anze")).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.dryRun").isEqualTo(true).jsonPath("$.changes.length()").isEqualTo(0)
                .jsonPath("$.ruling.outcome").isEqualTo("allowed");
    }

    @Test
    void aPreviewShowsWhatWouldChangeAndChangesNothing() {
        String file = demoDirectory("anze").replace("演示·县财政局局长", "演示·财政局新局长");
        http.post().uri("/api/v1/directory/import?dryRun=true").headers(h -> h.setBearerAuth(administrator("anze")))
                .header("Content-Type", "application/yaml").bodyValue(file).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.changes[0].what").isEqualTo("changed").jsonPath("$.changes[0].kind").isEqualTo("person");
        get("/api/v1/directory/persons", person("anze", "head")).exchange().expectBody()
                .jsonPath("$.items[?(@.id == 'finance.head')].name").isEqualTo("演示·县财政局局长");
    }

    @Test
    void allFaultsOfAFileAreToldAtOnceWithTheirLines() {
        importing(administrator("anze")).bodyValue("""
                directory: anze
                units:
                  - {id: government, name: 演示, kind: government}
                posts:
                  - {id: head, kind: head, title: 县长, unit: goverment}
                holdings:
                  - {post: head, person: nobody, from: 2024-02-30}
                """).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors.length()").isEqualTo(3)
                .jsonPath("$.errors[0].pointer").isEqualTo("/posts/0/unit")
                .jsonPath("$.errors[0].message").value(message -> assertThat(String.valueOf(message)).contains("第5行"))
                .jsonPath("$.errors[0].remedy").value(remedy -> assertThat(String.valueOf(remedy)).contains("government"));
    }

    @Test
    void anotherGovernmentsFileAndAnybodyElseThanTheAdministratorAreRefused() {
        importing(administrator("anze")).bodyValue(demoDirectory("boli")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/directory");
        importing(person("anze", "head")).bodyValue(demoDirectory("anze")).exchange().expectStatus().isForbidden();
        importing(person("anze", "security-admin", "security-administrator")).bodyValue(demoDirectory("anze")).exchange()
                .expectStatus().isForbidden();
        http.post().uri("/api/v1/directory/import").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void aFileThatTheRegulationForbidsIsRefusedWithItsClauses() {
        String file = demoDirectory("boli").replace("  - {leader: deputy-3, units: [education], from: 2015-01-01}\n",
                "  - {leader: deputy-2, units: [education], from: 2026-01-01}\n").replace("  - {a: deputy-4, b: deputy-5, from: 2015-01-01}\n", "");
        http.post().uri("/api/v1/directory/import?dryRun=true").headers(h -> h.setBearerAuth(administrator("boli")))
                .header("Content-Type", "application/yaml").bodyValue(file).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.ruling.outcome").isEqualTo("refused")
                .jsonPath("$.ruling.breaches[?(@.code == 'portfolio-missing')].clause.item").isEqualTo("boli-5.2")
                .jsonPath("$.ruling.breaches[?(@.code == 'ab-partner-missing')].clause.item")
                .value(items -> assertThat(String.valueOf(items)).contains("boli-5.6"));
    }

    @Test
    void aNeighbourReadsTheWholeDirectoryOnceForEachVersion() {
        String etag = Objects.requireNonNull(get("/internal/directory/anze", service()).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.jurisdiction").isEqualTo("anze").jsonPath("$.posts[0].id").isEqualTo("head")
                .jsonPath("$.regimes[0].pairs.item").isEqualTo("anze-5.9")
                .returnResult().getResponseHeaders().getETag());
        get("/internal/directory/anze", service()).header("If-None-Match", etag).exchange().expectStatus().isNotModified();
        get("/internal/directory/nowhere", service()).exchange().expectStatus().isNotFound();
        get("/internal/directory/anze", person("anze", "head")).exchange().expectStatus().isForbidden();
    }

    @Test
    void theSessionOfAPersonIsToldWithPostsAndUnits() {
        get("/internal/posts/anze/finance.head", service()).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.posts[0].post").isEqualTo("finance.head").jsonPath("$.posts[0].unit").isEqualTo("finance")
                .jsonPath("$.posts[0].covered").isEqualTo(false).jsonPath("$.posts[0].chain[0].why").isEqualTo("holds");
        get("/internal/posts/anze/system-admin", service()).exchange().expectBody().jsonPath("$.posts.length()").isEqualTo(0);
    }

    @Test
    void membersAreThoseTheRegulationNames() {
        get("/api/v1/directory/members", person("anze", "head")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[?(@.post == 'office-director')].title").isEqualTo("政府办主任")
                .jsonPath("$.items[?(@.post == 'public-affairs-centre.head')]").isEmpty();
        get("/api/v1/directory/members", person("boli", "head")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[?(@.post == 'office-director')]").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "posts", "persons", "holdings", "portfolios", "ab-pairs", "entrustments", "absences", "members"})
    void everyListIsDatedAndNamesAMomentThatIsNone(String list) {
        get("/api/v1/directory/" + list + "?at=2026-11-24", person("anze", "head")).exchange().expectStatus().isOk()
                .expectHeader().exists("ETag").expectBody().jsonPath("$.asOf").isEqualTo("2026-11-24T00:00:00+08:00");
        get("/api/v1/directory/" + list + "?at=tomorrow", person("anze", "head")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("at");
    }

    @Test
    void coverageNamesWhatIsWrongWithTheQuestion() {
        get("/api/v1/coverage", person("anze", "head")).exchange().expectStatus().isBadRequest();
        get("/api/v1/coverage?post=HEAD", person("anze", "head")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("post");
        get("/api/v1/coverage?post=head&at=soon", person("anze", "head")).exchange().expectStatus().isBadRequest();
        get("/api/v1/coverage?post=head&duty=everything", person("anze", "head")).exchange().expectStatus().isBadRequest();
        get("/api/v1/coverage?post=mayor", person("anze", "head")).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.outcome").isEqualTo("gap").jsonPath("$.gap.reason").isEqualTo("unknown-post");
    }

    @Test
    void theDatabaseShowsAGovernmentItsOwnRowsOnly() throws SQLException {
        try (Connection connection = TestDatabase.of("leave").application(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('guiju.jurisdiction', 'boli', true)");
            for (String table : new String[] {"directory", "unit", "post", "person", "holding", "portfolio", "ab_pair", "entrustment",
                "absence"}) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table + " where jurisdiction <> 'boli'")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
            assertThatThrownBy(() -> statement.execute("insert into person (jurisdiction, id, name) values ('anze', 'x', 'x')"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
        }
    }
}
