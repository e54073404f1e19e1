package org.guiju.leave.adapter.in.research;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.time.DayHasPassed;
import org.guiju.kit.time.DayPassedHandler;
import org.guiju.leave.LeaveHttp;
import org.guiju.leave.Overheard;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/** The year of the leaders: the board, the file, the reminders at the end of a quarter, the registers beside. */
class YearOverHttpTest extends LeaveHttp {

    private static final String RESEARCH = "/api/v1/leaves/research";

    @Autowired
    @Qualifier("quartersOfResearch")
    private DayPassedHandler quarters;

    @Autowired
    private Transactions transactions;

    private void recorded(String government, String post, String... dates) {
        String clerk = person(government, "office-clerk");
        StringBuilder stops = new StringBuilder();
        for (String date : dates) {
            stops.append(stops.isEmpty() ? "" : ", ").append("{\"date\": \"%s\", \"place\": \"某乡\", \"setting\": [\"difficult\"]}".formatted(date));
        }
        String trip = Objects.requireNonNull(post(RESEARCH + "/trips", clerk).bodyValue("""
                {"post": "%s", "activity": "field-visit", "subject": "春耕", "stops": [%s]}""".formatted(post, stops)).exchange()
                .expectStatus().isCreated().expectBody().returnResult().getResponseHeaders().getLocation()).toString();
        post(trip + "/record", clerk).header("If-Match", "\"1\"").bodyValue("{}").exchange().expectStatus().isOk();
    }

    private String etag(String address, String token) {
        return Objects.requireNonNull(get(address, token).exchange().expectBody().returnResult().getResponseHeaders().getETag());
    }

    private static String line(String person) {
        return "$.lines[?(@.leader.person == '" + person + "')]";
    }

    @Test
    @Proves({"boli-38.5", "boli-38.4", "boli-38.6"})
    void theBoardCountsDistinctDaysAgainstTheTargetAndSaysWhatIsLacking() {
        imported("boli");
        String clerk = person("boli", "office-clerk");
        recorded("boli", "deputy-1", "2026-03-02", "2026-03-03", "2026-03-03");
        recorded("boli", "deputy-1", "2026-10-01");
        recorded("boli", "deputy-1", "2026-03-03");
        for (int i = 1; i <= 3; i++) {
            post(RESEARCH + "/topics", clerk).bodyValue("{\"post\": \"deputy-1\", \"year\": 2026, \"title\": \"课题" + i + "\"}").exchange()
                    .expectStatus().isCreated();
        }
        post(RESEARCH + "/contact-points", clerk).bodyValue("{\"post\": \"deputy-1\", \"place\": \"青山村\", \"from\": \"2026-01-01\"}")
                .exchange().expectStatus().isCreated();

        get(RESEARCH + "/boards/2026", clerk).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.rulebook").isEqualTo("boli/2023-08-30")
                .jsonPath(line("deputy-1") + ".days").isEqualTo(3)
                .jsonPath(line("deputy-1") + ".left").isEqualTo(37)
                .jsonPath(line("deputy-1") + ".met").isEqualTo(false)
                .jsonPath(line("deputy-1") + ".preferred").isEqualTo(5)
                .jsonPath(line("deputy-1") + ".topics").isEqualTo(3)
                .jsonPath(line("deputy-1") + ".remarks[0].clause.item").isEqualTo("boli-38.5")
                .jsonPath(line("deputy-2") + ".remarks[*].code").value(codes -> assertThat(String.valueOf(codes))
                        .contains("research-days-short", "research-topics-short", "research-contact-point-missing"));
        get(RESEARCH + "/boards/2026", person("boli", "deputy-1")).exchange().expectBody().jsonPath("$.lines.length()").isEqualTo(1);
        get(RESEARCH + "/boards/2026", person("boli", "finance.clerk")).exchange().expectBody().jsonPath("$.lines.length()").isEqualTo(0);
        get(RESEARCH + "/boards/1066", clerk).exchange().expectStatus().isBadRequest();
    }

    @Test
    @Proves("boli-38.4")
    void aThirdTopicIsKeptAndRemarkedAndAWithdrawnOneCountsNoMore() {
        imported("boli");
        String self = person("boli", "deputy-4");
        String body = "{\"post\": \"deputy-4\", \"year\": 2026, \"title\": \"课题\"}";
        String location = "";
        for (int i = 0; i < 2; i++) {
            location = Objects.requireNonNull(post(RESEARCH + "/topics", self).bodyValue(body).exchange().expectStatus().isCreated()
                    .expectBody().jsonPath("$.ruling.obligations").doesNotExist().returnResult().getResponseHeaders().getLocation()).toString();
        }
        post(RESEARCH + "/topics", self).bodyValue(body).exchange().expectStatus().isCreated().expectBody()
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("research-topics-already-full")
                .jsonPath("$.ruling.obligations[0].facts.count").isEqualTo(2);
        post(location + "/withdrawal", self).header("If-Match", "\"1\"").bodyValue("{\"reason\": \"并入他题\"}").exchange().expectStatus().isOk();
        get(RESEARCH + "/boards/2026", self).exchange().expectBody().jsonPath(line("deputy-4") + ".topics").isEqualTo(2);
    }

    @Test
    void theFileOpensInASpreadsheetAndNoCellIsAFormula() {
        imported("anze");
        recorded("anze", "deputy-3", "2026-03-02");
        String file = new String(Objects.requireNonNull(get(RESEARCH + "/boards/2026", person("anze", "office-clerk"))
                .accept(MediaType.valueOf("text/csv")).exchange().expectStatus().isOk()
                .expectHeader().valueMatches("Content-Disposition", "attachment;.*field-research-2026\\.csv.*")
                .expectBody().returnResult().getResponseBody()), StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFF姓名,职务,调研天数,应有天数");
        assertThat(file.lines().filter(line -> line.contains("副县长（三）")).findFirst().orElseThrow()).contains(",1,,,,1,");
    }

    @Test
    @Proves("boli-38.5")
    void theEndOfAQuarterRemindsWhoeverStillLacksDaysOnceAndOnlyThen() throws SQLException {
        imported("boli");
        Overheard overheard = Overheard.in(TestDatabase.of("leave"));
        recorded("boli", "executive-deputy", "2026-07-06", "2026-07-07");
        recorded("boli", "executive-deputy", "2026-10-08");
        for (String day : new String[] {"2026-09-29", "2026-09-30", "2026-09-30"}) {
            over("boli", day);
        }

        get(RESEARCH + "/reminders?year=2026", person("boli", "executive-deputy")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].on").isEqualTo("2026-09-30")
                .jsonPath("$.items[0].line.days").isEqualTo(2).jsonPath("$.items[0].line.left").isEqualTo(38)
                .jsonPath("$.items[0].line.remarks[0].message").value(text -> assertThat(String.valueOf(text)).contains("还差38天"));
        get(RESEARCH + "/reminders?year=2026", person("boli", "finance.head")).exchange().expectBody().jsonPath("$.items.length()").isEqualTo(0);
        assertThat(overheard.events("org.guiju.leave.research.reminded")).as("pushed once for the quarter; the subject names nobody").singleElement()
                .asString().startsWith("2026-09-30 ").contains("executive-deputy");
    }

    private void over(String government, String day) {
        Jurisdiction jurisdiction = Jurisdiction.of(government);
        StepVerifier.create(transactions.in(jurisdiction, () -> quarters.dayHasPassed(new DayHasPassed(jurisdiction, LocalDate.parse(day)))))
                .expectComplete().verify(Duration.ofSeconds(20));
    }

    @Test
    @Proves("ziyang-29.1")
    void theTargetIsExtendedOnlyToWhomTheRegulationLeavesIt() {
        imported("ziyang");
        String admin = administrator("ziyang");
        String body = "{\"kinds\": [\"%s\"], \"basis\": \"市政府常务会议纪要\"}";
        put(RESEARCH + "/target", person("ziyang", "office-clerk"), "\"0\"").bodyValue(body.formatted("department-head")).exchange()
                .expectStatus().isForbidden();
        put(RESEARCH + "/target", admin, etag(RESEARCH + "/target", admin)).bodyValue(body.formatted("township-head")).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].code").isEqualTo("not-extendable");
        get(RESEARCH + "/boards/2026", person("ziyang", "finance.head")).exchange().expectBody().jsonPath("$.lines.length()").isEqualTo(0);
        put(RESEARCH + "/target", admin, etag(RESEARCH + "/target", admin)).bodyValue(body.formatted("department-head")).exchange()
                .expectStatus().isOk();
        get(RESEARCH + "/boards/2026", person("ziyang", "finance.head")).exchange().expectBody()
                .jsonPath("$.lines[0].target").isEqualTo(60);
    }
}
