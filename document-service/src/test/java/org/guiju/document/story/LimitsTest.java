package org.guiju.document.story;

import java.util.List;
import java.util.UUID;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps papers short and in time, over HTTP. */
class LimitsTest extends DocumentHttp {

    private static String with(String body, String member) {
        return body.replaceFirst("\\{", "{" + member.replace("\\", "\\\\") + ", ");
    }

    private static String needed(String body, String particulars) {
        return body.replace("\"planLine\"", particulars + ", \"planLine\"");
    }

    private static String upwardOf(int characters) {
        return upward("").replace("正文。", "字".repeat(characters));
    }

    private Paper signedBySponsor(String government, String body) {
        Paper paper = draft(government, "water.clerk", body);
        assertThat(paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}").status()).isEqualTo(200);
        return paper;
    }

    @Test
    @DisplayName("安泽: a request of 1620 characters needs a reason and the office's leave; 1500 passes")
    @Proves("anze-29.3")
    void anzeLength() {
        clock("2024-06-05T09:00");
        Paper tooLong = signedBySponsor("anze", upwardOf(1620));
        Answer refused = tooLong.does("water.clerk", "submission", "{}");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.cited()).containsExactly("anze-29.3");
        assertThat(refused.text("/breaches/0/message")).contains("1620", "1500", "120");
        Answer byClerk = tooLong.does("water.clerk", "submission", "{\"exception\": {\"reason\": \"情况复杂\", \"grantedBy\": \"finance.head\"}}");
        assertThat(byClerk.status()).isEqualTo(409);
        Answer allowed = tooLong.does("water.clerk", "submission", "{\"exception\": {\"reason\": \"情况复杂\", \"grantedBy\": \"office-director\"}}");
        assertThat(allowed.status()).as(allowed.body().toString()).isEqualTo(200);

        Paper fits = signedBySponsor("anze", upwardOf(1500));
        assertThat(fits.read("water.clerk").body().at("/limits/characters").asInt()).isEqualTo(1500);
        assertThat(fits.read("water.clerk").body().at("/limits/lengths/0/most").asInt()).isEqualTo(1500);
        assertThat(fits.does("water.clerk", "submission", "{}").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("安泽: ten calendar days before the day the superior wants it, the draft waits with that day in the worklist")
    @Proves("anze-28.2")
    void anzeLeadTime() {
        clock("2024-08-09T09:00");
        String body = needed(upward(""), "\"neededBy\": \"2024-08-20\"");
        Paper inTime = signedBySponsor("anze", body);
        assertThat(inTime.read("water.clerk").text("/limits/leadTime/latest")).isEqualTo("2024-08-10");
        assertThat(inTime.read("water.clerk").text("/limits/leadTime/remindOn")).isEqualTo("2024-08-09");
        assertThat(read("anze", "water.clerk", "/worklist").body().at("/items").valueStream()
                .filter(item -> item.at("/id").asString().equals(inTime.id)).map(item -> item.at("/due").asString()).toList())
                .containsExactly("2024-08-11T00:00:00+08:00");
        Paper late = signedBySponsor("anze", body);
        clock("2024-08-10T16:00"); // a Saturday
        assertThat(inTime.does("water.clerk", "submission", "{}").status()).isEqualTo(200);

        clock("2024-08-11T09:00");
        Answer refused = late.does("water.clerk", "submission", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.cited()).containsExactly("anze-28.2");
    }

    @Test
    @DisplayName("资源: a request that leaves no time is taken in, and noted so that it is found again")
    @Proves({"ziyuan-32.1", "ziyuan-32.2"})
    void ziyuanNotes() {
        clock("2024-06-12T09:00");
        String own = upward("").replace("\"issuer\": \"government\"", "\"issuer\": \"unit\"").replace("upper-government", "government");
        Paper hurried = signedBySponsor("ziyuan", needed(own, "\"neededBy\": \"2024-06-12\""));
        Answer sent = hurried.does("water.clerk", "submission", "{}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        assertThat(noted(hurried)).containsExactly("time-insufficient");
        assertThat(sent.body().at("/ruling/obligations").valueStream().map(o -> o.at("/clause/item").asString())).contains("ziyuan-32.2");

        Paper late = signedBySponsor("ziyuan", needed(upward(""), "\"neededBy\": \"2024-06-11\""));
        assertThat(late.does("water.clerk", "submission", "{}").status()).isEqualTo(200);
        assertThat(noted(late)).containsExactly("sent-late");
    }

    private static List<String> noted(Paper paper) {
        return paper.read("head").body().at("/timeline").valueStream().filter(act -> act.at("/kind").asString().equals("noted"))
                .map(act -> act.at("/role").asString()).toList();
    }

    private Paper received(String government, String body) {
        Paper paper = signedBySponsor(government, body);
        Answer sent = paper.does("water.clerk", "submission", "{}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        return paper;
    }

    private String light(String government, Paper paper) {
        return read(government, "office-clerk", "/turnaround?from=" + FROM + "&to=" + TO).body().at("/items").valueStream()
                .filter(item -> item.at("/id").asString().equals(paper.id)).map(item -> item.at("/light").asString()).findFirst().orElseThrow();
    }

    private static final String FROM = "2023-09-01";
    private static final String TO = "2024-08-30";

    @Test
    @DisplayName("勃利: five working days over the make-up days, in the worklist, on the board and on the paper; late is shown and stops nothing")
    @Proves({"boli-32.14", "boli-32.15"})
    void boliTurnaround() {
        clock("2023-09-28T09:00");
        Paper paper = received("boli", upward(""));
        Answer read = paper.read("office-clerk");
        assertThat(read.text("/limits/turnaround/light")).isEqualTo("in-time");
        assertThat(read.text("/limits/turnaround/deadline/due")).isEqualTo("2023-10-11");
        assertThat(read.text("/limits/turnaround/clause/item")).isEqualTo("boli-32.14");
        assertThat(read("boli", "office-clerk", "/worklist").body().at("/items").valueStream()
                .filter(item -> item.at("/id").asString().equals(paper.id)).map(item -> item.at("/due").asString()).toList())
                .containsExactly("2023-10-12T00:00:00+08:00");
        Paper urgent = received("boli", with(upward(""), "\"urgency\": \"urgent\""));
        assertThat(urgent.read("office-clerk").text("/limits/turnaround/deadline/due")).isEqualTo("2023-10-08");

        clock("2023-10-09T10:00");
        assertThat(light("boli", urgent)).isEqualTo("overdue");
        assertThat(light("boli", paper)).isEqualTo("in-time");
        Answer tooFar = paper.does("office-clerk", "term", "{\"until\": \"2023-10-12\"}");
        assertThat(tooFar.status()).isEqualTo(422);
        assertThat(tooFar.cited()).containsExactly("boli-32.14");
        assertThat(paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意，请审定。\", \"found\": []}").status()).isEqualTo(200);
        assertThat(paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}").status()).isEqualTo(200);
        assertThat(paper.does("deputy-2", "approvals", "{\"opinion\": \"同意\"}").status()).isEqualTo(200);
        clock("2023-10-12T09:00");
        assertThat(light("boli", paper)).isEqualTo("overdue");
        assertThat(paper.does("head", "signature", "{\"opinion\": \"同意\"}").status()).isEqualTo(200);
        assertThat(light("boli", paper)).isEqualTo("done-late");
        assertThat(read("boli", "office-clerk", "/turnaround?from=2023-09-01&to=2023-10-12&light=done-late").body().at("/items").valueStream()
                .map(item -> item.at("/id").asString())).contains(paper.id);
    }

    @Test
    @DisplayName("勃利: an extra urgent paper on a holiday evening; the county has set sixty minutes, and after two hours the office director was told")
    @Proves("boli-32.16")
    void boliAtOnce() {
        clock("2023-10-01T19:00");
        Answer byClerk = configure("boli", "office-clerk", new String[0]);
        assertThat(byClerk.status()).isEqualTo(403);
        assertThat(configure("boli", "deputy-1", new String[] {"system-administrator"}).status()).isEqualTo(200);

        clock("2023-10-01T20:00");
        Paper paper = received("boli", with(upward(""), "\"urgency\": \"extra-urgent\""));
        assertThat(paper.read("office-clerk").text("/limits/turnaround/ends")).startsWith("2023-10-01T21:0");
        Paper handedOn = received("boli", with(upward(""), "\"urgency\": \"extra-urgent\""));
        handedOn.does("office-clerk", "office-review", "{\"opinion\": \"拟同意，请审定。\", \"found\": []}");
        assertThat(handedOn.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}").status()).isEqualTo(200);

        until("2023-10-01T22:00:00");
        Answer lying = paper.read("office-clerk");
        assertThat(lying.text("/limits/turnaround/light")).isEqualTo("overdue");
        assertThat(kinds(lying)).contains("escalated");
        assertThat(lying.body().at("/timeline").valueStream().filter(act -> act.at("/kind").asString().equals("escalated"))
                .map(act -> act.at("/clause/item").asString() + " " + act.at("/subject").asString() + " " + act.has("receipt")))
                .containsExactly("boli-32.16 office-director true");
        assertThat(kinds(handedOn.read("office-clerk"))).doesNotContain("escalated");
        assertThat(handedOn.read("office-clerk").text("/limits/turnaround/light")).isEqualTo("done");
    }

    private static List<String> kinds(Answer answer) {
        return answer.body().at("/timeline").valueStream().map(act -> act.at("/kind").asString()).toList();
    }

    private Answer configure(String government, String person, String[] capabilities) {
        String token = GATEWAY.tokens().person(government, person, capabilities);
        String etag = answer(http.get().uri(ROOT + "/configuration").headers(h -> h.setBearerAuth(token)).exchange()
                .expectBody(byte[].class).returnResult()).etag();
        return answer(http.put().uri(ROOT + "/configuration").headers(h -> {
            h.setBearerAuth(token);
            h.set("Idempotency-Key", UUID.randomUUID().toString());
            h.set("If-Match", etag);
        }).contentType(MediaType.APPLICATION_JSON).bodyValue("{\"turnaround\": {\"handOnMinutes\": 60}}").exchange()
                .expectBody(byte[].class).returnResult());
    }

    @Test
    @DisplayName("资阳: a disagreement over an urgent paper reaches the deputy mayor without the deputy secretary general, with the reason; the signer stays")
    @Proves("ziyang-51.3")
    void ziyangShortcut() {
        clock("2018-06-05T09:00");
        Paper paper = draft("ziyang", "water.clerk", with(upward("finance"), "\"urgency\": \"urgent\""));
        paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");
        paper.does("finance.leader", "consultations/finance/reply", "{\"agrees\": false, \"view\": \"资金不足\"}");
        String step = "{\"step\": \"%s\", \"outcome\": \"仍有分歧\", \"record\": \"已当面协商\"%s}";
        assertThat(paper.does("water.head", "coordination", step.formatted("department-head", "")).status()).isEqualTo(200);
        Answer skipping = paper.does("deputy-2", "coordination", step.formatted("leader-in-charge", ""));
        assertThat(skipping.codes()).containsExactly("earlier-step-missing");
        assertThat(paper.does("deputy-2", "coordination", step.formatted("leader-in-charge", ", \"shortcut\": \" \"")).codes())
                .containsExactly("earlier-step-missing");
        Answer shortened = paper.does("deputy-2", "coordination", step.formatted("leader-in-charge", ", \"shortcut\": \"汛情紧急\""));
        assertThat(shortened.status()).as(shortened.body().toString()).isEqualTo(200);
        assertThat(kinds(shortened)).contains("step-left-out");
        paper.does("water.clerk", "positions", """
                {"views": [{"unit": "water", "view": "要修", "grounds": "防汛"}, {"unit": "finance", "view": "缓修", "grounds": "资金"}],
                 "proposal": "分两年修"}
                """);
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");
        Answer sent = paper.does("water.clerk", "submission", "{}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);

        assertThat(paper.does("office-clerk", "term", "{\"until\": \"2018-06-07\"}").status()).isEqualTo(200);
        assertThat(paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意，请审定。\", \"found\": []}").status()).isEqualTo(200);
        assertThat(paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}").status()).isEqualTo(200);
        assertThat(paper.does("deputy-2", "approvals", "{\"opinion\": \"同意\"}").status()).isEqualTo(200);
        Answer wrong = paper.does("deputy-2", "signature", "{\"opinion\": \"同意\"}");
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.cited()).contains("ziyang-48.1");
        clock("2018-06-08T09:00");
        assertThat(paper.read("office-clerk").text("/limits/turnaround/light")).isEqualTo("overdue");
    }

    @Test
    @DisplayName("安泽: no number in the text, so only time is counted until the office sets a day")
    @Proves("anze-32.8")
    void anzeTurnaround() {
        clock("2024-06-05T09:00");
        Paper paper = received("anze", upward(""));
        clock("2024-07-05T09:00");
        assertThat(paper.read("office-clerk").text("/limits/turnaround/light")).isEqualTo("untimed");
        assertThat(paper.does("water.clerk", "term", "{\"until\": \"2024-07-08\"}").status()).isEqualTo(403);
        assertThat(paper.does("office-clerk", "term", "{\"until\": \"2024-07-04\"}").status()).isEqualTo(400);
        assertThat(paper.does("office-clerk", "term", "{\"until\": \"2024-07-08\"}").status()).isEqualTo(200);
        clock("2024-07-09T09:00");
        assertThat(light("anze", paper)).isEqualTo("overdue");
    }
}
