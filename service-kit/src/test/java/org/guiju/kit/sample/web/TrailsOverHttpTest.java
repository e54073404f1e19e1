package org.guiju.kit.sample.web;

import java.util.UUID;

import org.guiju.kit.audit.AuditSealer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;

class TrailsOverHttpTest extends SampleHttp {

    private static final String NOTES = "/api/v1/notes";

    @Autowired
    private AuditSealer sealer;

    @Test
    void aReceiptIsReadAndJudgedAgainByWhoActedAndByTheAuditorAndIsNotThereForAnybodyElse() {
        JsonNode note = written("普通");
        String receipt = NOTES + "/receipts/" + note.get("receipt").asString();
        get(receipt, deputy()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.outcome").isEqualTo("allowed")
                .jsonPath("$.judgement").isEqualTo("sample.note")
                .jsonPath("$.subject").isEqualTo(note.get("id").asString())
                .jsonPath("$.facts.title").isEqualTo("普通")
                .jsonPath("$.actedBy.actedBy").isEqualTo("deputy")
                .jsonPath("$.rulebookSha256").value(matchesPattern("[0-9a-f]{64}"))
                .jsonPath("$.keptAt").value(endsWith("+08:00"));
        get(receipt + "/replay", auditor()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.same").isEqualTo(true)
                .jsonPath("$.now.outcome").isEqualTo("allowed")
                .jsonPath("$.differences.length()").isEqualTo(0);
        get(receipt, head()).exchange().expectStatus().isNotFound();
        get(receipt, GATEWAY.tokens().person("boli", "head", "auditor")).exchange().expectStatus().isNotFound();
        get(NOTES + "/receipts/" + UUID.randomUUID(), auditor()).exchange().expectStatus().isNotFound();
    }

    @Test
    void anAuditorFindsReceiptsByMatterByOutcomeAndByClausePageByPage() {
        String id = written("搜索").get("id").asString();
        post(NOTES + "/" + id + "/title", deputy()).header("If-Match", "\"1\"").bodyValue("{\"title\":\"搜索二\"}").exchange()
                .expectStatus().isOk();
        found("?subject=" + id).isEqualTo(2);
        found("?subject=" + id + "&outcome=refused").isEqualTo(0);
        found("?subject=" + id + "&item=sample-1.1").isEqualTo(2);
        found("?subject=" + id + "&item=sample-9.9").isEqualTo(0);
        found("?subject=" + id + "&day=2001-01-01").isEqualTo(0);
        JsonNode first = body(NOTES + "/receipts?limit=1&subject=" + id);
        JsonNode second = body(NOTES + "/receipts?limit=1&subject=" + id + "&cursor=" + first.get("next").asString());
        assertThat(second.at("/items/0/id").asString()).isNotEqualTo(first.at("/items/0/id").asString());
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void whatWasSetAsideStandsInTheLedger() {
        JsonNode note = posted("""
                {"title": "长文", "exception": {"reason": "省里来文照录", "grantedBy": "executive-deputy"}}
                """);
        JsonNode ledger = body(NOTES + "/exceptions?item=sample-1.2&limit=1");
        assertThat(ledger.at("/items/0/subject").asString()).isEqualTo(note.get("id").asString());
        assertThat(ledger.at("/items/0/receipt").asString()).isEqualTo(note.get("receipt").asString());
        assertThat(ledger.at("/items/0/reason").asString()).isEqualTo("省里来文照录");
        assertThat(ledger.at("/items/0/clause/article").asString()).isEqualTo("1");
    }

    @Test
    void theTrailTellsTheActAndTheAuditorsOwnLooksAndIsWhole() {
        String id = written("留痕").get("id").asString();
        body(NOTES + "/receipts?subject=" + id);
        sealer.round().expand(done -> done == 0 ? Mono.empty() : sealer.round()).blockLast();
        JsonNode trail = body(NOTES + "/audit?subject=" + id);
        assertThat(trail.at("/items/0/entry/action").asString()).isEqualTo("note.written");
        assertThat(trail.at("/items/0/entry/actor/actedBy").asString()).isEqualTo("deputy");
        assertThat(body(NOTES + "/audit?subject=-").toString()).contains("receipts.searched").contains(id);
        get(NOTES + "/audit/verification", auditor()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.whole").isEqualTo(true)
                .jsonPath("$.head").value(matchesPattern("[0-9a-f]{64}"))
                .jsonPath("$.broken").doesNotExist();
    }

    @Test
    void whoIsNoAuditorReadsNoTrail() {
        for (String path : new String[] {"/audit", "/audit/verification", "/exceptions", "/receipts"}) {
            get(NOTES + path, head()).exchange().expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("forbidden");
            get(NOTES + path, GATEWAY.tokens().person("anze", "sysadmin", "system-administrator")).exchange()
                    .expectStatus().isForbidden();
        }
    }

    private static String auditor() {
        return GATEWAY.tokens().person("anze", "auditor", "auditor");
    }

    private JsonPathAssertions found(String query) {
        return get(NOTES + "/receipts" + query, auditor()).exchange().expectStatus().isOk().expectBody().jsonPath("$.items.length()");
    }

    private JsonNode written(String title) {
        return posted("{\"title\": \"" + title + "\"}");
    }

    private JsonNode posted(String body) {
        return post(NOTES, deputy()).bodyValue(body).exchange().expectStatus().isCreated()
                .expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private JsonNode body(String path) {
        return get(path, auditor()).exchange().expectStatus().isOk().expectBody(JsonNode.class).returnResult().getResponseBody();
    }
}
