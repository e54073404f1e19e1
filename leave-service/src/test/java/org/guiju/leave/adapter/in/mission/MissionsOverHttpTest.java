package org.guiju.leave.adapter.in.mission;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.leave.LeaveHttp;
import org.guiju.leave.Overheard;
import org.guiju.leave.application.mission.ReportTerm;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/** Groups going abroad: counted, capped where a cap is settled, back with a report and with gifts. */
class MissionsOverHttpTest extends LeaveHttp {

    private static final String MISSIONS = "/api/v1/leaves/missions";

    @Autowired
    private ReportDue reportDue;

    @Autowired
    private Transactions transactions;

    private static String group(String task, String first, String last, String more) {
        return """
                {"unit": "finance", "task": "%s", "reason": "人选与任务对应", "nature": "task", "funding": ["budget"], "countries": ["法国", "德国"],
                 "members": [{"post": "deputy-1", "task": "签约"}, {"name": "甲", "title": "翻译", "task": "翻译"}],
                 "first": "%s", "last": "%s"%s}""".formatted(task, first, last, more);
    }

    private String registered(String government, String body) {
        return Objects.requireNonNull(post(MISSIONS, person(government, "office-clerk")).bodyValue(body).exchange().expectStatus().isCreated()
                .expectBody().returnResult().getResponseHeaders().getLocation()).toString();
    }

    private ResponseSpec send(String address, String step, String token, String body) {
        return post(address + step, token).header("If-Match", etag(address, token)).bodyValue(body).exchange();
    }

    private String etag(String address, String token) {
        return Objects.requireNonNull(get(address, token).exchange().expectStatus().isOk().expectBody().returnResult().getResponseHeaders()
                .getETag());
    }

    private void settled(String government, int year, String caps) {
        String admin = administrator(government);
        put(MISSIONS + "/caps/" + year, admin, etag(MISSIONS + "/caps/" + year, admin)).bodyValue(caps).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.settled").isEqualTo(true);
    }

    @Test
    @Proves({"anze-43.10", "xiangshan-59.2", "ziyuan-42.10", "boli-40.19"})
    void withoutACapAGroupIsCountedAndOnceOneIsSettledItHolds() {
        imported("anze");
        String clerk = person("anze", "office-clerk");
        post(MISSIONS, clerk).bodyValue(group("签署合作协议", "2031-03-01", "2031-03-08", "")).exchange().expectStatus().isCreated().expectBody()
                .jsonPath("$.ruling.obligations[?(@.code == 'mission-cap-not-settled')].clause.item").isEqualTo("anze-43.10")
                .jsonPath("$.outline.members[0].person").isEqualTo("deputy-1").jsonPath("$.size").isEqualTo(2);
        get(MISSIONS + "/boards/2031", clerk).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.groups").isEqualTo(1).jsonPath("$.people").isEqualTo(2)
                .jsonPath("$.counts[0].what").isEqualTo("groups").jsonPath("$.counts[0].cap").doesNotExist()
                .jsonPath("$.counts[0].remark").exists();
        put(MISSIONS + "/caps/2031", clerk, "\"0\"").bodyValue("{\"groups\": 1, \"basis\": \"上级批复\"}").exchange().expectStatus().isForbidden();
        settled("anze", 2031, "{\"groups\": 2, \"groupSize\": 3, \"basis\": \"上级批复\"}");
        registered("anze", group("招商", "2031-05-01", "2031-05-08", ""));
        post(MISSIONS, clerk).bodyValue(group("参展", "2031-06-01", "2031-06-08", "")).exchange().expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.breaches[0].code").isEqualTo("mission-cap-exceeded").jsonPath("$.breaches[0].clause.item").isEqualTo("anze-43.10")
                .jsonPath("$.breaches[0].facts.cap").isEqualTo(2).jsonPath("$.breaches[0].facts.basis").isEqualTo("上级批复");
        get(MISSIONS + "/boards/2031", clerk).exchange().expectBody().jsonPath("$.counts[0].within").isEqualTo(true);

        String file = new String(Objects.requireNonNull(get(MISSIONS + "/boards/2031", clerk).accept(MediaType.valueOf("text/csv")).exchange()
                .expectStatus().isOk().expectBody().returnResult().getResponseBody()), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF任务,派出单位").contains("招商,").contains("法国、德国");
    }

    @Test
    @Proves("xiangshan-59.2")
    void ofTwoGroupsForTheLastPlaceOneIsRegistered() throws Exception {
        imported("xiangshan");
        settled("xiangshan", 2032, "{\"groups\": 1, \"basis\": \"上级批复\"}");
        String clerk = person("xiangshan", "office-clerk");
        Callable<Integer> one = () -> post(MISSIONS, clerk).bodyValue(group("招商", "2032-05-01", "2032-05-08", "")).exchange().expectBody()
                .returnResult().getStatus().value();
        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(one, one)).stream().map(done -> done.resultNow()).sorted().toList()).containsExactly(201, 422);
        }
    }

    @Test
    @Proves({"ziyang-55.3", "ziyang-56.3"})
    void theReportIsRemindedOfUntilItIsThereAndGiftsUntilTheyAreHandled() throws SQLException {
        imported("ziyang");
        Overheard overheard = Overheard.in(TestDatabase.of("leave"));
        settled("ziyang", 2026, "{\"reportDays\": 15, \"basis\": \"市外办规定\"}");
        String clerk = person("ziyang", "office-clerk");
        String mission = registered("ziyang", group("签署合作协议", "2026-06-01", "2026-06-08", ""));
        send(mission, "/report", clerk, "{\"on\": \"2026-06-09\", \"title\": \"x\", \"attachment\": \"y\"}").expectStatus().isEqualTo(409);
        send(mission, "/return", clerk, "{\"on\": \"2026-06-09\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.reportDue").isEqualTo("2026-06-24")
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("mission-report-due")
                .jsonPath("$.ruling.obligations[0].clause.item").isEqualTo("ziyang-55.3");
        rung(mission, "2026-06-24");
        get(mission, clerk).exchange().expectBody().jsonPath("$.reminders.length()").isEqualTo(1);
        rung(mission, "2026-06-24");
        get(MISSIONS + "/boards/2026", clerk).exchange().expectBody().jsonPath("$.reportsOwed").isEqualTo(1);
        assertThat(told(overheard, mission)).as("the members of the group are told").isNotEmpty().allSatisfy(event -> assertThat(event).contains("deputy-1"));

        send(mission, "/gifts", clerk, "{\"item\": \"瓷盘\", \"giver\": \"友城\", \"receivedBy\": \"甲\", \"receivedOn\": \"2026-06-03\", \"yuan\": 800}")
                .expectStatus().isOk().expectBody().jsonPath("$.ruling.obligations[0].clause.item").isEqualTo("ziyang-56.3");
        send(mission, "/gifts/2/handling", clerk, "{\"how\": \"上交\"}").expectStatus().isNotFound();
        send(mission, "/gifts/1/handling", clerk, "{\"how\": \"上交机关事务局\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.gifts[0].handled.how").isEqualTo("上交机关事务局");
        send(mission, "/gifts/1/handling", clerk, "{\"how\": \"再交\"}").expectStatus().isEqualTo(409);
        send(mission, "/report", clerk, "{\"on\": \"2026-06-26\", \"title\": \"出访报告\", \"attachment\": \"资府外〔2026〕3号\"}").expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("reported").jsonPath("$.report.on").isEqualTo("2026-06-26");
        rung(mission, "2026-07-01");
        get(mission, clerk).exchange().expectBody().jsonPath("$.reminders.length()").isEqualTo(1);
    }

    private static List<String> told(Overheard overheard, String mission) throws SQLException {
        return overheard.events("org.guiju.leave.mission.reminded").stream()
                .filter(event -> event.startsWith(mission.substring(mission.lastIndexOf('/') + 1))).toList();
    }

    private void rung(String mission, String day) {
        Jurisdiction ziyang = Jurisdiction.of("ziyang");
        UUID id = UUID.fromString(mission.substring(mission.lastIndexOf('/') + 1));
        FiredTimer timer = new FiredTimer(reportDue.name(), ziyang, id.toString(), Instant.EPOCH, Json.tree(new ReportTerm.Due(id, LocalDate.parse(day))));
        StepVerifier.create(transactions.in(ziyang, () -> reportDue.fire(timer))).expectComplete().verify(Duration.ofSeconds(20));
    }

    @Test
    @Proves("ziyang-55.2")
    void inZiyangCountriesAndDaysAreCappedAndAStudyTourIsNotArranged() {
        imported("ziyang");
        settled("ziyang", 2033, "{\"groupSize\": 2, \"countries\": 1, \"daysAbroad\": 8, \"basis\": \"上级规定\"}");
        String clerk = person("ziyang", "office-clerk");
        post(MISSIONS, clerk).bodyValue(group("签约", "2033-06-01", "2033-06-09", "")).exchange().expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.breaches.length()").isEqualTo(2).jsonPath("$.breaches[0].clause.item").isEqualTo("ziyang-55.2");
        post(MISSIONS, clerk).bodyValue(group("考察学习", "2033-06-01", "2033-06-05", "").replace("[\"法国\", \"德国\"]", "[\"法国\"]")).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.breaches[0].clause.item").isEqualTo("ziyang-55.1");
        post(MISSIONS, clerk).bodyValue(group("签约", "2033-06-01", "2033-06-08", "").replace("[\"法国\", \"德国\"]", "[\"法国\"]")).exchange()
                .expectStatus().isCreated();
    }

    @Test
    void membersTheOfficeTheSendingUnitAndTheAuditorSeeAGroupAndNobodyElse() {
        imported("boli");
        String mission = registered("boli", group("招商", "2031-09-01", "2031-09-05", ""));
        for (String reader : List.of("deputy-1", "finance.clerk")) {
            get(mission, person("boli", reader)).exchange().expectStatus().isOk();
        }
        get(mission, person("boli", "deputy-1")).exchange().expectBody().jsonPath("$.actions.length()").isEqualTo(0);
        get(mission, person("boli", "finance.clerk")).exchange().expectBody().jsonPath("$.actions[?(@.name == 'change')].ruling.outcome")
                .isEqualTo("allowed");
        get(mission, person("boli", "auditor", "auditor")).exchange().expectStatus().isOk();
        get(mission, person("boli", "deputy-2")).exchange().expectStatus().isNotFound();
        get(mission, person("anze", "office-clerk")).exchange().expectStatus().isNotFound();
        get(MISSIONS + "?year=2031", person("boli", "deputy-2")).exchange().expectBody().jsonPath("$.items.length()").isEqualTo(0);
        get(MISSIONS + "?year=2031&status=registered", person("boli", "deputy-1")).exchange().expectBody().jsonPath("$.items.length()").isEqualTo(1);
        send(mission, "/withdrawal", person("boli", "deputy-1"), "{\"reason\": \"x\"}").expectStatus().isForbidden();
        put(mission, person("boli", "finance.clerk"), "\"1\"").bodyValue(group("招商引资", "2031-09-02", "2031-09-05", "")).exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.version").isEqualTo(2);
        put(mission, person("boli", "finance.clerk"), "\"1\"").bodyValue(group("招商引资", "2031-09-02", "2031-09-05", "")).exchange()
                .expectStatus().isEqualTo(412);
        send(mission, "/withdrawal", person("boli", "office-clerk"), "{\"reason\": \"任务取消\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.outcome").isEqualTo("任务取消");
        get(MISSIONS + "/boards/2031", person("boli", "office-clerk")).exchange().expectBody().jsonPath("$.groups").isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"finance\" | \"nowhere\" | /unit", "\"deputy-1\" | \"nobody\" | /members/0/post",
        "\"name\": \"甲\", | | /members/1", "\"nature\": \"task\" | \"nature\": \"fun\" | /nature", "2034-06-08 | 2034-05-08 | /last",
        "[\"法国\", \"德国\"] | [] | /countries", "[\"budget\"] | [\"lottery\"] | /funding/0"})
    void whatIsMalformedIsAnsweredWithTheFieldsName(String part, String wrong, String pointer) {
        imported("anze");
        post(MISSIONS, person("anze", "office-clerk"))
                .bodyValue(group("签约", "2034-06-01", "2034-06-08", "").replace(part, wrong == null ? "" : wrong)).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer)
                .jsonPath("$.errors[0].remedy").exists();
    }
}
