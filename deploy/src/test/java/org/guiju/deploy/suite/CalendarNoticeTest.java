package org.guiju.deploy.suite;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Caller;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.suite.RunningSuite.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county's notice comes in mid-consultation: the preview says which terms it would move and moves none; once loaded, leave-service tells
 * the others, the open term follows, whoever is concerned is told, and the rulings of before come out the same from their receipts.
 */
@ExtendWith(RunningSuite.class)
class CalendarNoticeTest {

    private static final String DAYS = "/api/v1/calendar/CN-GX-0329/days?from=2025-06-09&to=2025-06-16";
    private static final String NOTICES = "/api/v1/calendar/CN-GX-0329/notices";
    private static final String NOTICE = "date,kind,name,source,published\n2025-06-11,off,抗洪停工,资政办〔2025〕7号,2025-06-09\n";

    private final Running running;
    private final Caller clerk;
    private final Caller administrator;
    private final Caller auditor;

    CalendarNoticeTest(Running running) {
        this.running = running;
        this.clerk = running.caller("ziyuan.water.clerk");
        this.administrator = running.caller("ziyuan.system-admin");
        this.auditor = running.caller("ziyuan.auditor");
    }

    @Test
    void movesTheOpenTermsAfterSayingWhich() throws Exception {
        assertThat(running.operator().put("/api/v1/rehearsal/clock", Map.of("now", "2025-06-09T09:00:00+08:00"), null).ok()).isTrue();
        String id = clerk.post("/api/v1/documents", Map.of(
                "secrecy", "none", "title", "关于抗洪物资的请示", "kind", "request", "issuer", "government",
                "addressees", List.of(Map.of("kind", "upper-government", "name", "桂林市人民政府")), "body", "演示正文。",
                "matters", List.of("抗洪物资"), "facts", "演示情况。", "measures", "演示措施。", "touches", List.of("finance"))).text("/id");
        String place = "/api/v1/documents/" + id;
        Answer asked = clerk.post(place + "/consultations", Map.of("units", List.of("finance")), etag(clerk, place));
        assertThat(due(asked)).as(asked.toString()).isEqualTo("2025-06-12");
        List<String> past = receipts(asked);
        assertThat(past).isNotEmpty();

        Answer preview = load("?dryRun=true", "");
        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        assertThat(preview.body().at("/deadlines/items").valueStream().filter(item -> item.at("/href").asString().equals(place))
                .map(item -> item.at("/whom").asString() + " " + item.at("/from").asString() + " " + item.at("/to").asString()).toList())
                .containsExactly("finance 2025-06-12 2025-06-13");
        assertThat(preview.body().at("/deadlines/silent")).isEmpty();
        assertThat(due(clerk.get(place))).as("a preview moves nothing").isEqualTo("2025-06-12");

        Answer loaded = load("", etag(administrator, DAYS));
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
        Answer moved = Patience.until(answer -> !moves(answer).isEmpty(), () -> clerk.get(place));
        assertThat(due(moved)).isEqualTo("2025-06-13");
        List<JsonNode> moves = moves(moved);
        assertThat(moves).as(moved.toString()).hasSize(1);
        assertThat(moves.getFirst().toString()).contains("2025-06-12", "2025-06-13");
        assertThat(Patience.until(told -> told == 1, () -> told(id))).as("those concerned are told once").isEqualTo(1);

        past.forEach(receipt -> assertThat(auditor.get("/api/v1/documents/receipts/" + receipt + "/replay").body().at("/same").asBoolean()).isTrue());
        advance("2025-06-13T23:59:00+08:00");
        assertThat(clerk.get(place).text("/consultations/0/state")).isEqualTo("awaiting");
        advance("2025-06-14T00:00:00+08:00");
        Answer deemed = clerk.get(place);
        assertThat(deemed.text("/consultations/0/state")).isEqualTo("deemed-consent");
        receipts(deemed).forEach(receipt ->
                assertThat(auditor.get("/api/v1/documents/receipts/" + receipt + "/replay").body().at("/same").asBoolean()).isTrue());
    }

    private Answer load(String query, String etag) {
        Map<String, String> headers = etag.isEmpty() ? Map.of("Authorization", "Bearer " + administrator.token())
                : Map.of("Authorization", "Bearer " + administrator.token(), "If-Match", etag, "Idempotency-Key", UUID.randomUUID().toString());
        return running.door().send("POST", NOTICES + query, headers, "text/csv", NOTICE.getBytes(StandardCharsets.UTF_8));
    }

    private void advance(String to) {
        assertThat(running.operator().post("/api/v1/rehearsal/advance", Map.of("to", to)).ok()).isTrue();
    }

    private static String etag(Caller caller, String path) {
        return caller.get(path).header("ETag").orElseThrow();
    }

    private static String due(Answer answer) {
        return answer.text("/consultations/0/deadline/due");
    }

    private static List<JsonNode> moves(Answer answer) {
        return answer.body().at("/timeline").valueStream().filter(act -> act.at("/kind").asString().equals("deadline-moved")).toList();
    }

    private static List<String> receipts(Answer answer) {
        return answer.body().at("/timeline").valueStream().map(act -> act.at("/receipt").asString("")).filter(id -> !id.isEmpty()).distinct().toList();
    }

    /** How many notifications of the move the gateway has taken in for those who take part in the document. */
    private int told(String document) {
        try (Connection connection = running.database(Member.GATEWAY); PreparedStatement sql = connection.prepareStatement(
                "select count(*) from notification where subject = ? and type = 'org.guiju.document.deadline-moved'")) {
            sql.setString(1, document);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
