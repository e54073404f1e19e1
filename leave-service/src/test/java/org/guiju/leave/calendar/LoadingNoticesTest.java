package org.guiju.leave.calendar;

import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.calendar.LoadedBy;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.leave.application.calendar.LoadingNotices;
import org.guiju.leave.application.calendar.ShippingNotices;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.reading.NoticeCsv;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

class LoadingNoticesTest extends CalendarHttp {

    @Autowired
    private LoadedNotices notices;
    @Autowired
    private ShippingNotices shipping;
    @Autowired
    private LoadingNotices loading;
    @Autowired
    private Transactions transactions;

    private static String holiday(String date, String number) {
        return "date,kind,name,source,published\n" + date + ",off,本地节日," + number + ",2026-01-15\n";
    }

    @Test
    @DisplayName("a preview tells what would change and keeps nothing")
    void preview() {
        String before = etag("CN-SX-1026");

        notices("CN-SX-1026", "?dryRun=true", administrator("anze")).bodyValue(holiday("2026-03-10", "安政办〔2026〕1号")).exchange()
                .expectStatus().isOk()
                .expectHeader().valueEquals(HttpHeaders.ETAG, before)
                .expectBody()
                .jsonPath("$.dryRun").isEqualTo(true)
                .jsonPath("$.moved").isEqualTo(1)
                .jsonPath("$.settled").isEqualTo(0)
                .jsonPath("$.statement").value(containsString("2026-03-10"))
                .jsonPath("$.notices[0].replaces").isEqualTo(false)
                .jsonPath("$.days[0].before.kind").isEqualTo("working")
                .jsonPath("$.days[0].after.kind").isEqualTo("off")
                .jsonPath("$.days[0].after.notice").isEqualTo("安政办〔2026〕1号");

        assertThat(etag("CN-SX-1026")).isEqualTo(before);
    }

    @Test
    @DisplayName("a preview tells which open deadlines would move: one's own one by one, others' by number, and which service is silent")
    void deadlinesThatWouldMove() {
        GATEWAY.answering("/internal/document/deadlines/preview", """
                {"governments":[
                  {"jurisdiction":"anze","deadlines":[{"kind":"consultation","href":"/api/v1/documents/1","whom":"finance","from":"2026-03-10",
                   "to":"2026-03-11","provisional":false,"clause":"anze-31.4"}]},
                  {"jurisdiction":"boli","deadlines":[{"kind":"consultation","href":"/api/v1/documents/secret","whom":"finance",
                   "from":"2026-03-10","to":"2026-03-11","provisional":false,"clause":"boli-31.1"}]}]}""");
        GATEWAY.answering("/internal/meeting/deadlines/preview", "{\"governments\":[]}");
        String answer = notices("CN-SX-1026", "?dryRun=true", administrator("anze")).bodyValue(holiday("2026-03-10", "安政办〔2026〕2号")).exchange()
                .expectStatus().isOk().expectBody()
                .jsonPath("$.deadlines.total").isEqualTo(2)
                .jsonPath("$.deadlines.items.length()").isEqualTo(1)
                .jsonPath("$.deadlines.items[0].href").isEqualTo("/api/v1/documents/1")
                .jsonPath("$.deadlines.items[0].to").isEqualTo("2026-03-11")
                .jsonPath("$.deadlines.elsewhere.boli").isEqualTo(1)
                .jsonPath("$.deadlines.silent.length()").isEqualTo(1)
                .jsonPath("$.deadlines.silent[0]").isEqualTo("supervision")
                .jsonPath("$.deadlines.statement").value(containsString("supervision"))
                .returnResult().toString();
        assertThat(answer).doesNotContain("secret");
        assertThat(GATEWAY.askedOf("/internal/document/deadlines/preview")).hasValueSatisfying(question ->
                assertThat(question).contains("安政办〔2026〕2号", "2026-03-10", "CN-SX-1026"));
    }

    @Test
    @DisplayName("a notice that is loaded moves deadlines of its county only, leaves an event and a line in the trail, and its past stays known")
    void load() throws SQLException {
        String before = etag("CN-HL-0921");
        String nation = etag("CN");

        load("CN-HL-0921", holiday("2026-03-11", "勃政办〔2026〕1号"), administrator("boli"))
                .expectStatus().isOk()
                .expectHeader().valueEquals(HttpHeaders.ETAG, etag("CN-HL-0921"))
                .expectBody().jsonPath("$.dryRun").isEqualTo(false).jsonPath("$.moved").isEqualTo(1);

        assertThat(etag("CN-HL-0921")).isNotEqualTo(before);
        assertThat(etag("CN")).isEqualTo(nation);
        get("/api/v1/calendar/CN-HL-0921/deadline?from=2026-03-10&workingDays=1", clerk()).expectBody().jsonPath("$.due").isEqualTo("2026-03-12");
        get("/api/v1/calendar/CN-SX-1026/deadline?from=2026-03-10&workingDays=1", clerk()).expectBody().jsonPath("$.due").isEqualTo("2026-03-11");
        String old = before.replace("\"", "");
        get("/internal/calendar/versions/" + old, GATEWAY.tokens().service("document")).expectStatus().isOk()
                .expectBody().jsonPath("$.version").isEqualTo(old);
        assertThat(count("select count(*) from calendar_load where region = 'CN-HL-0921' and version = '" + etag("CN-HL-0921").replace("\"", "") + "'"))
                .isEqualTo(1);
        assertThat(count("select (select count(*) from audit_pending where entry like '%calendar.loaded%CN-HL-0921%')"
                + " + (select count(*) from audit_chain where entry like '%calendar.loaded%CN-HL-0921%')")).isEqualTo(1);
    }

    @Test
    @DisplayName("the event to the neighbours stands in the outbox beside the load, names both versions and the days that moved")
    void event() {
        NoticeText text = NoticeCsv.read("n.csv", holiday("2026-03-17", "川办〔2026〕1号"), RegionCode.of("CN-SC")).getFirst();
        String version = Objects.requireNonNull(notices.calendar(RegionCode.of("CN-SC")).block()).version();

        // read within the transaction, before the relay can see it
        String told = transactions.in(Jurisdiction.NATIONAL, () -> loading.load(RegionCode.of("CN-SC"), List.of(text), version, new LoadedBy("admin", "管理员"))
                .then(transactions.database().sql("select data::text as data from outbox where type = 'org.guiju.calendar.changed' and subject = 'CN-SC'")
                        .map(row -> Objects.requireNonNull(row.get("data", String.class))).one())).block();

        assertThat(told).contains("\"from\": \"" + version + "\"", "\"moved\": [\"2026-03-17\"]", "\"region\": \"CN-SC\"");
    }

    @Test
    @DisplayName("the same command again answers the same, and loads nothing twice; under another content it is refused")
    void repeated() throws SQLException {
        String key = UUID.randomUUID().toString();
        String etag = etag("CN-GX-0304");
        String csv = holiday("2026-03-12", "象政办〔2026〕1号");
        byte[] first = sent(key, etag, csv).expectStatus().isOk().expectBody().returnResult().getResponseBody();

        assertThat(sent(key, etag, csv).expectStatus().isOk().expectBody().returnResult().getResponseBody()).isEqualTo(first);
        sent(key, etag, holiday("2026-03-13", "象政办〔2026〕1号")).expectStatus().isEqualTo(422).expectBody();
        assertThat(count("select count(*) from calendar_load where region = 'CN-GX-0304'")).isEqualTo(1);
    }

    private ResponseSpec sent(String key, String etag, String csv) {
        return notices("CN-GX-0304", "", administrator("xiangshan")).header("Idempotency-Key", key).header(HttpHeaders.IF_MATCH, etag)
                .bodyValue(csv).exchange();
    }

    @Test
    @DisplayName("who has not seen the latest version must look again; without If-Match or key nothing is loaded")
    void stale() {
        notices("CN-SC-2000", "", administrator("ziyang")).header("Idempotency-Key", "k1").header(HttpHeaders.IF_MATCH, "\"CN-SC-2000@2026.000000000000\"")
                .bodyValue(holiday("2026-03-10", "资府办〔2026〕1号")).exchange()
                .expectStatus().isEqualTo(412)
                .expectHeader().valueEquals(HttpHeaders.ETAG, etag("CN-SC-2000"))
                .expectBody().jsonPath("$.code").isEqualTo("stale");
        notices("CN-SC-2000", "", administrator("ziyang")).header("Idempotency-Key", "k2").bodyValue(holiday("2026-03-10", "资府办〔2026〕1号")).exchange()
                .expectStatus().isEqualTo(428).expectBody();
        notices("CN-SC-2000", "", administrator("ziyang")).header(HttpHeaders.IF_MATCH, etag("CN-SC-2000")).bodyValue(holiday("2026-03-10", "资府办〔2026〕1号"))
                .exchange().expectStatus().isBadRequest().expectBody().jsonPath("$.code").isEqualTo("idempotency-key-missing");
        notices("CN-SC-2000", "", administrator("ziyang")).header("Idempotency-Key", "k3").header(HttpHeaders.IF_MATCH, "7")
                .bodyValue(holiday("2026-03-10", "资府办〔2026〕1号")).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("If-Match");
    }

    @Test
    @DisplayName("only a system administrator loads, and only what counts for his own government")
    void whoMay() {
        String csv = holiday("2026-03-10", "某办〔2026〕1号");
        notices("CN-SX-1026", "?dryRun=true", clerk()).bodyValue(csv).exchange().expectStatus().isForbidden().expectBody();
        notices("CN-SX-1026", "?dryRun=true", GATEWAY.tokens().person("anze", "admin", "auditor")).bodyValue(csv).exchange().expectStatus().isForbidden().expectBody();
        notices("CN-GX", "?dryRun=true", administrator("anze")).bodyValue(csv).exchange().expectStatus().isForbidden()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        notices("CN-GX", "?dryRun=true", administrator("ziyuan")).bodyValue(csv).exchange().expectStatus().isOk().expectBody();
        notices("CN", "?dryRun=true", administrator("anze")).bodyValue(csv).exchange().expectStatus().isOk().expectBody();
    }

    @Test
    @DisplayName("a file that cannot be read is answered with every fault: line, column, what stands there, what to write")
    void faults() {
        notices("CN", "?dryRun=true", administrator("anze"))
                .bodyValue("date,kind,name,source\n2027-02-30,off,春节,国办1号\n2027-02-01,holiday,春节,国办1号\n2027-02-02,off,,国办1号\n").exchange()
                .expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors.length()").isEqualTo(3)
                .jsonPath("$.errors[0].pointer").isEqualTo("/2/date")
                .jsonPath("$.errors[0].value").isEqualTo("2027-02-30")
                .jsonPath("$.errors[0].code").isEqualTo("calendar-not-a-date")
                .jsonPath("$.errors[0].message").isEqualTo("第2行不是日期")
                .jsonPath("$.errors[1].pointer").isEqualTo("/3/kind")
                .jsonPath("$.errors[1].remedy").isEqualTo("请写 off（放假）或 work（上班）")
                .jsonPath("$.errors[2].pointer").isEqualTo("/4/name");
        notices("CN", "?dryRun=true", administrator("anze")).header(HttpHeaders.ACCEPT_LANGUAGE, "en").bodyValue("date\n2027-01-01\n").exchange()
                .expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].remedy").isEqualTo("The first line must be a header; these columns are missing: kind, name, source");
        notices("CN", "?dryRun=true", administrator("anze")).exchange().expectStatus().isBadRequest().expectBody().jsonPath("$.code").isEqualTo("missing-body");
        notices("CN", "?dryRun=perhaps", administrator("anze")).bodyValue(holiday("2026-03-10", "x")).exchange().expectStatus().isBadRequest().expectBody();
        notices("nowhere", "?dryRun=true", administrator("anze")).bodyValue(holiday("2026-03-10", "x")).exchange().expectStatus().isBadRequest().expectBody();
        http.post().uri("/api/v1/calendar/CN/notices?dryRun=true").headers(headers -> headers.setBearerAuth(administrator("anze")))
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus().isEqualTo(415)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    @DisplayName("a file saved by a spreadsheet in GB18030 is read as it was meant")
    void ofASpreadsheet() {
        notices("CN", "?dryRun=true", administrator("anze"))
                .bodyValue(holiday("2026-03-10", "国办发明电〔2026〕9号").getBytes(Charset.forName("GB18030"))).exchange()
                .expectStatus().isOk()
                .expectBody().jsonPath("$.notices[0].number").isEqualTo("国办发明电〔2026〕9号").jsonPath("$.days[0].after.name").isEqualTo("本地节日");
    }

    @Test
    @DisplayName("with the notice for 2027, the end of December and the year after are settled, and the version says so")
    void aYearIsSettled() {
        String csv = "date,kind,name,source,published\n2027-01-01,off,元旦,试用通知2027,2026-11-20\n2027-02-05,off,春节,试用通知2027,2026-11-20\n";
        get("/api/v1/calendar/CN-SC/deadline?from=2026-12-25&workingDays=1", clerk()).expectBody().jsonPath("$.provisional").isEqualTo(true);

        notices("CN", "?dryRun=true", administrator("anze")).bodyValue(csv).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.to").value(containsString("CN@2027.")).jsonPath("$.settled").value(settled -> assertThat((Integer) settled).isGreaterThan(340));
    }

    @Test
    @DisplayName("the shipped notices are in the database once; shipping them again changes nothing, a later release adds what is new")
    void shipped() throws SQLException {
        assertThat(count("select count(*) from calendar_load where source = 'shipped' and load = 1")).isEqualTo(1);
        assertThat(count("select count(*) from calendar_notice_day where load = 1"))
                .isEqualTo(ShippedCalendar.layers().notices().stream().mapToInt(text -> text.days().size()).sum());
        assertThat(transactions.in(Jurisdiction.NATIONAL, () -> shipping.ship(ShippedCalendar.layers())).block()).isZero();

        WorkingCalendar first = Objects.requireNonNull(notices.asOf(1).block()).calendar(RegionCode.NATIONAL);
        assertThat(first.version()).isEqualTo(ShippedCalendar.layers().calendar(RegionCode.NATIONAL).version());
    }

    @Test
    @DisplayName("the rows belong to no government: in a government's transaction they cannot be seen, and nobody changes them")
    void rowsOfTheNation() throws SQLException {
        assertThat(transactions.in(Jurisdiction.of("anze"), () -> transactions.database().sql("select count(*) from calendar_notice_day")
                .map(row -> Objects.requireNonNull(row.get(0, Long.class))).one()).block()).isZero();
        try (Connection connection = DATABASE.application(); Statement statement = connection.createStatement()) {
            statement.execute("select set_config('guiju.jurisdiction', 'national', false)");
            assertThatThrownBy(() -> statement.execute("update calendar_notice_day set kind = 'work'")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from calendar_load")).hasMessageContaining("permission denied");
        }
        assertThat(transactions.in(Jurisdiction.of("anze"), () -> notices.calendar(RegionCode.of("CN-SX-1026")).map(WorkingCalendar::region)).block())
                .as("a rule of a government still counts by it").isEqualTo(RegionCode.of("CN-SX-1026"));
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = DATABASE.superuser(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
