package org.guiju.leave.request;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.Replays;
import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.time.DayHasPassed;
import org.guiju.kit.time.DayPassedHandler;
import org.guiju.leave.Overheard;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar changes after leave was given; and somebody consents for another who is away. */
class RecountTest extends RequestHttp {

    private static final String NOTICE = """
            date,kind,name,source,published
            2029-01-01,off,元旦,试用〔2028〕9号,2025-06-01
            2029-02-13,off,春节,试用〔2028〕9号,2025-06-01
            2029-05-01,off,劳动节,试用〔2028〕9号,2025-06-01
            2029-09-24,off,试用节,试用〔2028〕9号,2025-06-01
            2029-09-25,off,试用节,试用〔2028〕9号,2025-06-01
            2029-09-29,work,试用节调休上班,试用〔2028〕9号,2025-06-01
            """;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Replays replays;

    @Autowired
    private Transactions transactions;

    @Autowired
    @Qualifier("daysCountedAnew")
    private DayPassedHandler daysCountedAnew;

    @BeforeEach
    void directory() {
        imported("anze");
    }

    private List<String> differences(Answer request) {
        List<String> ids = request.body().at("/timeline").valueStream().map(act -> act.at("/receipt").asString(""))
                .filter(id -> !id.isEmpty()).distinct().toList();
        assertThat(ids).isNotEmpty();
        return ids.stream().flatMap(id -> Objects.requireNonNull(receipts.find(Jurisdiction.of("anze"), UUID.fromString(id))
                .flatMap(replays::replay).block()).differences().stream()).map(Object::toString).toList();
    }

    private void load(String csv) {
        String days = "/api/v1/calendar/CN/days?from=2029-01-01&to=2029-01-01";
        http.post().uri("/api/v1/calendar/CN/notices").headers(h -> h.setBearerAuth(administrator("anze")))
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", get("anze", "office-clerk", days).etag())
                .contentType(MediaType.parseMediaType("text/csv")).bodyValue(csv).exchange().expectStatus().isOk();
    }

    @Test
    void leaveDaysAreCountedAnewAndToldWhenANoticeIsLoadedAndThePastStaysAsItWasJudged() throws SQLException {
        Overheard overheard = Overheard.in(TestDatabase.of("leave_requests"));
        clock("2026-11-02T09:00");
        Leave leave = drafted("anze", "deputy-2", plan("vacation", "out-of-city", "2029-09-24", "2029-09-29", ""));
        assertThat(leave.does("deputy-2", "submission", "{}").status()).isEqualTo(200);
        leave.consents("head", "consent.head");
        Answer cleared = leave.records("office-clerk", "filing.by-provisions");
        assertThat(cleared.text("/status")).as(cleared.body().toString()).isEqualTo("cleared");
        assertThat(cleared.body().at("/plan/leaveDays/days").asDouble()).isEqualTo(5.0);
        assertThat(cleared.body().at("/plan/leaveDays/provisional").asBoolean()).isTrue();

        load(NOTICE);
        Jurisdiction anze = Jurisdiction.of("anze");
        transactions.in(anze, () -> daysCountedAnew.dayHasPassed(new DayHasPassed(anze, LocalDate.parse("2026-11-02")))).block();

        Answer recounted = leave.read("deputy-2");
        assertThat(recounted.body().at("/plan/leaveDays/days").asDouble()).as("two days off, one Saturday to work").isEqualTo(4.0);
        assertThat(recounted.body().at("/plan/leaveDays/provisional").asBoolean()).isFalse();
        assertThat(recounted.kinds()).containsOnlyOnce("recounted").endsWith("recounted");
        assertThat(recounted.text("/timeline/" + (recounted.kinds().size() - 1) + "/text")).isEqualTo("5.0 → 4.0");
        assertThat(overheard.events("org.guiju.leave.recounted")).singleElement().asString().startsWith(leave.id).contains("\"deputy-2\"");
        assertThat(overheard.trail("request.recounted")).singleElement().asString().contains(leave.id);
        assertThat(differences(recounted)).isEmpty();
        leave.does("deputy-2", "withdrawal", "{}");
    }

    @Test
    @Proves("anze-43.6")
    void whoeverStandsInForAnApproverConsentsAndBothNamesTheCoverAndItsClauseStandOnTheStep() {
        clock("2025-03-03T09:00");
        Answer away = post("anze", "office-clerk", "/api/v1/directory/absences", """
                {"person": "deputy-3", "cause": "sick", "from": "2025-03-03T00:00:00+08:00", "until": "2025-03-05T00:00:00+08:00"}
                """, "");
        assertThat(away.status()).as(away.body().toString()).isEqualTo(201);
        Leave leave = drafted("anze", "education.head", plan("business-trip", "out-of-county", "2025-03-06", "2025-03-06", ""));
        assertThat(leave.does("education.head", "submission", "{}").status()).isEqualTo(200);

        assertThat(get("anze", "deputy-2", ROOT + "/worklist").body().at("/items").valueStream()
                .filter(item -> item.at("/id").asString().equals(leave.id)).map(item -> item.at("/why").asString())).containsExactly("cover");
        assertThat(leave.consents("head", "consent.deputy-in-charge").cited()).containsExactly("anze-43.6");
        Answer consented = leave.consents("deputy-2", "consent.deputy-in-charge");
        assertThat(consented.status()).as(consented.body().toString()).isEqualTo(200);
        var act = consented.body().at("/timeline").valueStream().filter(line -> line.at("/kind").asString().equals("consented"))
                .findFirst().orElseThrow();
        assertThat(act.at("/actedBy").asString()).isEqualTo("deputy-2");
        assertThat(act.at("/post").asString()).isEqualTo("deputy-3");
        assertThat(act.at("/cover").valueStream().map(each -> each.asString())).contains("deputy-2");
        assertThat(act.at("/coverClause/item").asString()).isEqualTo("anze-5.9");
        assertThat(consented.body().at("/ruling/restsOn").valueStream().map(clause -> clause.at("/item").asString())).contains("anze-5.9");
        assertThat(differences(leave.read("education.head"))).isEmpty();
        leave.does("education.head", "withdrawal", "{}");
    }
}
