package org.guiju.document.story;

import java.util.UUID;

import org.guiju.kit.keeping.Json;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrecy is asked before anything else; what may not enter leaves nothing behind. */
@TestPropertySource(properties = "guiju.document.stubs=anze")
class SecrecyTest extends DocumentHttp {

    private static final String NOTE = """
            {"level": "confidential", "serial": "%s", "receivedOn": "2024-06-04", "holder": "office-director"}
            """;

    private static String marked(String secrecy, String title, String body) {
        return """
                {"secrecy": "%s", "title": "%s", "kind": "request", "addressees": [{"kind": "government", "name": "县人民政府"}],
                 "body": "%s", "matters": ["修建防洪堤"]}
                """.formatted(secrecy, title, body);
    }

    @Test
    void theLevelAloneTurnsAStateSecretAwayAndNothingElseIsAskedFor() {
        clock("2024-06-05T09:00");
        Answer refused = post("anze", "water.clerk", "", "{\"secrecy\": \"confidential\"}", "", UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("state-secret");
        assertThat(refused.cited()).containsExactly("anze-43.11");
    }

    @Test
    void aMarkBlocksAndItsPlaceIsTold() {
        clock("2024-06-05T09:00");
        Answer refused = post("anze", "water.clerk", "", marked("none", "关于修建防洪堤的请示", "正文。\\n机密★5年\\n内部资料"), "",
                UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("secrecy-mark-found", "work-secret-mark-found");
        assertThat(refused.text("/breaches/0/facts/field")).isEqualTo("/body");
        assertThat(refused.body().at("/breaches/0/facts/line").asInt()).isEqualTo(2);
        assertThat(refused.text("/breaches/0/message")).contains("/body").contains("机密★5年");
        Answer kept = answer(http.get().uri(ROOT + "/receipts/" + refused.text("/receipt"))
                .headers(h -> h.setBearerAuth(GATEWAY.tokens().person("anze", "water.clerk"))).exchange().expectBody(byte[].class).returnResult());
        assertThat(kept.body().toString()).doesNotContain("防洪堤");
    }

    @Test
    void aDraftIsNotChangedIntoOneWithAMark() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", marked("none", "关于修建防洪堤的请示", "正文。"));
        Answer refused = answer(http.put().uri(ROOT + "/" + paper.id).headers(h -> {
            h.setBearerAuth(GATEWAY.tokens().person("anze", "water.clerk"));
            h.set("Idempotency-Key", UUID.randomUUID().toString());
            h.set("If-Match", paper.read("water.clerk").etag());
            h.set("Content-Type", "application/json");
        }).bodyValue(marked("none", "绝密-关于修建防洪堤的请示", "正文。")).exchange().expectBody(byte[].class).returnResult());
        assertThat(refused.codes()).containsExactly("secrecy-mark-found");
        assertThat(paper.read("water.clerk").text("/title")).isEqualTo("关于修建防洪堤的请示");
    }

    @Test
    void theOfficeNotesThatAClassifiedPaperCameAndWhoHoldsIt() {
        clock("2024-06-05T09:00");
        String serial = "JY-" + UUID.randomUUID().toString().substring(0, 8);
        Answer noted = post("anze", "office-clerk", "/stubs", NOTE.formatted(serial), "", UUID.randomUUID().toString());
        assertThat(noted.status()).as(noted.body().toString()).isEqualTo(201);
        assertThat(read("anze", "office-clerk", "/stubs").body().toString()).contains(serial);
        assertThat(read("anze", "water.clerk", "/stubs").body().at("/items")).isEmpty();
        assertThat(post("anze", "office-clerk", "/stubs", NOTE.formatted(serial), "", UUID.randomUUID().toString()).status()).isEqualTo(400);
        assertThat(post("anze", "office-clerk", "/stubs", NOTE.formatted("机密名单"), "", UUID.randomUUID().toString()).status()).isEqualTo(400);
        assertThat(post("anze", "water.clerk", "/stubs", NOTE.formatted("JY-1"), "", UUID.randomUUID().toString()).status()).isEqualTo(403);
        Answer unchosen = post("boli", "office-clerk", "/stubs", NOTE.formatted(serial), "", UUID.randomUUID().toString());
        assertThat(unchosen.codes()).containsExactly("stubs-not-kept");
    }

    @Test
    void aWorkSecretIsReadByThoseOnItsListOnly() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", marked("work-secret", "关于修建防洪堤的请示", "工作秘密★2年\\n正文。"));
        assertThat(paper.read("water.clerk").status()).isEqualTo(200);
        assertThat(paper.read("office-clerk").status()).isEqualTo(404);
        assertThat(list("water.leader")).doesNotContain(paper.id);
        assertThat(paper.read("water.leader").status()).isEqualTo(404);
        Answer admitted = acts(paper, "water.clerk", "readers", "{\"post\": \"water.leader\", \"reason\": \"协助办理\"}");
        assertThat(admitted.status()).as(admitted.body().toString()).isEqualTo(200);
        assertThat(paper.read("water.leader").status()).isEqualTo(200);
        assertThat(list("water.leader")).contains(paper.id);
        assertThat(admitted.body().at("/timeline").valueStream().map(act -> act.at("/kind").asString()).toList())
                .containsExactly("drafted", "reader-admitted");
        Answer struck = acts(paper, "water.clerk", "readers/water.leader/removal", "{\"reason\": \"不再需要\"}");
        assertThat(struck.status()).as(struck.body().toString()).isEqualTo(200);
        assertThat(paper.read("water.leader").status()).isEqualTo(404);
        assertThat(list("water.leader")).doesNotContain(paper.id);
    }

    @Test
    void aPaperThatIsNoSecretHasNoReadingList() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", marked("none", "关于修建防洪堤的请示", "正文。"));
        assertThat(acts(paper, "water.clerk", "readers", "{\"post\": \"water.head\", \"reason\": \"协助\"}").status()).isEqualTo(400);
    }

    private String list(String person) {
        return Json.text(read("anze", person, "").body());
    }

    private Answer acts(Paper paper, String person, String what, String body) {
        return post("anze", person, "/" + paper.id + "/" + what, body, paper.read(person).etag(), UUID.randomUUID().toString());
    }
}
