package org.guiju.document.story;

import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A signed paper on its way out: checked, printed, handed out, acknowledged, read, filed; and what an auditor reads of it. */
class DispatchTest extends DirectoryHttp {

    private static final String PASSED = "{\"passed\": true, \"opinion\": \"手续齐全，格式无误\"}";
    private static final String PRINT = "{\"copies\": 60, \"on\": \"2024-06-05\", \"printer\": \"政府办公室文印室\"}";

    private Paper signed(String government) {
        clock("2024-06-05T09:00");
        Paper paper = broughtToTheLeader(government);
        paper.does("deputy-2", "approvals", AGREES);
        Answer signed = paper.does("head", "signature", AGREES);
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(200);
        return paper;
    }

    private Paper issued(String government) {
        Paper paper = signed(government);
        paper.does("office-clerk", "final-check", PASSED);
        paper.does("office-clerk", "number", "{}");
        assertThat(paper.does("office-clerk", "issue", "{}").text("/status")).isEqualTo("issued");
        return paper;
    }

    @Test
    @DisplayName("printed only after the check; what would change its substance goes back to its signatory, and the number is gone for good")
    @Proves({"national-gw-25.1", "national-gw-25.2"})
    void checkedBeforePrinting() {
        Paper paper = signed("anze");
        String first = paper.does("office-clerk", "number", "{}").text("/number");
        assertThat(paper.does("water.clerk", "final-check", PASSED).status()).isEqualTo(403);
        Answer early = paper.does("office-clerk", "prints", PRINT);
        assertThat(early.cited()).containsExactly("national-gw-25.1");
        assertThat(early.codes()).containsExactly("not-checked-before-printing");

        Answer failed = paper.does("office-clerk", "final-check", "{\"passed\": false, \"opinion\": \"数字有误\"}");
        assertThat(failed.text("/status")).isEqualTo("awaiting-signature");
        assertThat(failed.text("/dispatch/voided/0/number")).isEqualTo(first);
        assertThat(waitsFor(paper, "head")).isTrue();
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
        assertThat(paper.does("office-clerk", "final-check", PASSED).body().at("/dispatch/checked").asBoolean()).isTrue();
        String second = paper.does("office-clerk", "number", "{}").text("/number");
        assertThat(second).isNotEqualTo(first);
        assertThat(paper.does("office-clerk", "prints", PRINT.replace("06-05", "06-06")).text("/errors/0/code")).isEqualTo("day-in-the-future");
        Answer printed = paper.does("office-clerk", "prints", PRINT);
        assertThat(printed.body().at("/dispatch/prints/0/copies").asInt()).isEqualTo(60);
    }

    @Test
    @DisplayName("a number that is given up leaves its trace, and the paper gets the next one")
    @Proves("national-gw-25.3")
    void voidedNumber() {
        Paper paper = signed("boli");
        String first = paper.does("office-clerk", "number", "{}").text("/number");
        Answer voided = paper.does("office-clerk", "number-voiding", "{\"reason\": \"编错机关代字\"}");
        assertThat(voided.text("/status")).isEqualTo("signed");
        assertThat(voided.text("/number")).isEmpty();
        assertThat(voided.text("/dispatch/voided/0/reason")).isEqualTo("编错机关代字");
        String second = paper.does("office-clerk", "number", "{}").text("/number");
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(read("boli", "head", "?q=" + second).body().toString()).contains(paper.id);
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    @DisplayName("whoever it was sent to sees it, has it on the worklist until it is acknowledged, and is overdue after the day")
    @Proves({"national-gw-24.3", "national-gw-25.3", "national-gw-27.1"})
    void distributed() {
        Paper paper = issued("anze");
        assertThat(paper.read("forestry.clerk").status()).isEqualTo(404);
        assertThat(paper.does("office-clerk", "distribution", "{\"units\": [\"nowhere\"]}").text("/errors/0/code")).isEqualTo("unknown-unit");
        assertThat(paper.does("office-clerk", "distribution", "{\"units\": [\"forestry\"], \"due\": \"2024-06-01\"}").text("/errors/0/code"))
                .isEqualTo("day-in-the-past");
        Answer sent = paper.does("office-clerk", "distribution", "{\"units\": [\"forestry\", \"finance\"], \"due\": \"2024-06-07\"}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        assertThat(waitsFor(paper, "forestry.clerk")).isTrue();
        assertThat(paper.does("water.clerk", "acknowledgement", "{}").codes()).containsExactly("nothing-handed-out");

        assertThat(paper.does("finance.clerk", "acknowledgement", "{\"note\": \"收到\"}").status()).isEqualTo(200);
        clock("2024-06-08T09:00");
        JsonNode list = paper.read("office-clerk").body().at("/dispatch/distribution");
        assertThat(list.valueStream().filter(l -> l.at("/overdue").asBoolean()).map(l -> l.at("/to").asString())).containsExactly("forestry");
        Answer early = paper.does("office-clerk", "file-closure", "{}");
        assertThat(early.cited()).containsExactly("national-gw-27.1");
        assertThat(paper.does("forestry.clerk", "acknowledgement", "{}").text("/dispatch/distribution/1/doneAt")).startsWith("2024-06-08");
        assertThat(waitsFor(paper, "forestry.clerk")).isFalse();

        Answer closed = paper.does("office-clerk", "file-closure", "{}");
        assertThat(closed.text("/dispatch/closedAt")).startsWith("2024-06-08");
        assertThat(paper.does("office-clerk", "distribution", "{\"units\": [\"education\"]}").codes()).containsExactly("file-closed");
    }

    @Test
    @DisplayName("a circulated paper is read by whoever it was put before, or by who stands in, and whether it is public is on record")
    @Proves({"national-gw-24.4", "national-gw-31.1"})
    void circulated() {
        Paper paper = issued("anze");
        assertThat(paper.does("office-clerk", "circulation", "{\"posts\": [\"deputy-3\"]}").status()).isEqualTo(200);
        assertThat(waitsFor(paper, "deputy-3")).isTrue();
        assertThat(paper.read("deputy-3").body().at("/actions").valueStream().map(a -> a.at("/name").asString())).contains("mark-read");
        assertThat(paper.does("deputy-2", "read-mark", "{}").status()).isEqualTo(403);
        Answer read = paper.does("deputy-3", "read-mark", "{}");
        assertThat(read.text("/dispatch/circulation/0/doneBy")).isNotEmpty();
        assertThat(waitsFor(paper, "deputy-3")).isFalse();

        Answer exempt = paper.does("office-clerk", "publication", "{\"disclosed\": false, \"statement\": \"内部事务信息\"}");
        assertThat(exempt.body().at("/dispatch/publication/disclosed").asBoolean(true)).isFalse();
        assertThat(paper.does("office-clerk", "publication", "{\"disclosed\": true, \"statement\": \" \"}").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("an auditor reads who acted for which post through which cover, under which clause, with the receipt to judge again; nobody elsewhere does")
    void auditorsTimeline() {
        Paper paper = issued("anze");
        String auditor = GATEWAY.tokens().person("anze", "auditor-1", "auditor");
        JsonNode timeline = readAs(auditor, "/" + paper.id).at("/timeline");
        assertThat(timeline).isNotEmpty();
        for (JsonNode act : timeline.values()) {
            assertThat(List.of(act.at("/actedByName").asString(), act.at("/postTitle").asString(), act.at("/at").asString())).doesNotContain("");
            assertThat(act.at("/clause/item").asString("")).as(act.toString()).isNotEmpty();
            assertThat(readAs(auditor, act.at("/replay").asString().substring(ROOT.length())).toString()).contains("\"same\":true");
        }
        assertThat(status(GATEWAY.tokens().person("boli", "auditor-1", "auditor"), "/" + paper.id)).isEqualTo(404);
    }

    private JsonNode readAs(String token, String path) {
        return answer(http.get().uri(ROOT + path).headers(h -> h.setBearerAuth(token)).exchange().expectBody(byte[].class).returnResult()).body();
    }

    private int status(String token, String path) {
        return answer(http.get().uri(ROOT + path).headers(h -> h.setBearerAuth(token)).exchange().expectBody(byte[].class).returnResult()).status();
    }
}
