package org.guiju.document.story;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every change keeps a version, and what differs between two can be read. */
class VersionsTest extends DocumentHttp {

    private static String paper(String title, String body) {
        return """
                {"secrecy": "none", "title": "%s", "kind": "request", "addressees": [{"kind": "government", "name": "县人民政府"}],
                 "body": "%s", "matters": ["修建防洪堤"]}
                """.formatted(title, body);
    }

    @Test
    void areKeptComparedAndShownAsStructure() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", paper("关于修堤的请示", "一、基本情况\\n堤防年久失修。\\n（一）水毁\\n三处。\\n附件：1．图纸\\n2．预算"));
        Answer changed = answer(http.put().uri(ROOT + "/" + paper.id).headers(h -> {
            h.setBearerAuth(GATEWAY.tokens().person("anze", "water.clerk"));
            h.set("Idempotency-Key", UUID.randomUUID().toString());
            h.set("If-Match", paper.read("water.clerk").etag());
            h.set("Content-Type", "application/json");
        }).bodyValue(paper("关于修建防洪堤的请示", "一、基本情况\\n堤防年久失修，亟待修建。\\n（一）水毁\\n二、请示事项\\n附件：1．图纸\\n2．预算"))
                .exchange().expectBody(byte[].class).returnResult());
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);

        Answer all = read("anze", "water.clerk", "/" + paper.id + "/versions");
        List<Integer> numbers = all.body().at("/items").valueStream().map(v -> v.at("/number").asInt()).toList();
        assertThat(numbers).containsExactly(1, 2);
        Answer first = read("anze", "water.clerk", "/" + paper.id + "/versions/1");
        assertThat(first.body().at("/blocks").valueStream().map(b -> b.at("/kind").asString() + b.at("/level").asInt()).toList())
                .containsExactly("heading1", "paragraph0", "heading2", "paragraph0", "attachment0", "attachment0");
        Answer difference = read("anze", "water.clerk", "/" + paper.id + "/versions/1/differences?with=2");
        assertThat(difference.body().at("/fields").toString()).isEqualTo("[\"title\"]");
        List<JsonNode> paragraphs = difference.body().at("/paragraphs").valueStream().toList();
        assertThat(paragraphs.stream().map(p -> p.at("/fate").asString()).toList())
                .containsExactly("same", "changed", "same", "changed", "same", "same");
        assertThat(paragraphs.get(1).at("/pieces").toString()).contains("{\"fate\":\"added\",\"text\":\"，亟待修建\"}");
    }

    @Test
    void areNotThereForWhoMayNotSeeThePaperNorUnderOtherNumbers() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", paper("关于修堤的请示", "正文。"));
        assertThat(read("anze", "forestry.clerk", "/" + paper.id + "/versions").status()).isEqualTo(404);
        assertThat(read("anze", "water.clerk", "/" + paper.id + "/versions/9").status()).isEqualTo(404);
        assertThat(read("anze", "water.clerk", "/" + paper.id + "/versions/1/differences?with=9").status()).isEqualTo(400);
    }
}
