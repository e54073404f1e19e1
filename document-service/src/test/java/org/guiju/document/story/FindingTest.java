package org.guiju.document.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding papers: by what they are, who has them, how they stand, and what they say. */
class FindingTest extends DirectoryHttp {

    @BeforeEach
    void morning() {
        clock("2024-06-05T09:00");
    }

    private static String notice(String title, String body) {
        return """
                {"secrecy": "none", "title": "%s", "kind": "notice", "addressees": [{"kind": "unit", "name": "各镇"}], "body": "%s",
                 "matters": ["一事"]}
                """.formatted(title, body);
    }

    private List<String> found(String government, String person, String query) {
        Answer answer = read(government, person, "?limit=200&" + query);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().at("/items").valueStream().map(line -> line.at("/id").asString()).toList();
    }

    @Test
    @DisplayName("Chinese words are found in title, number and text, in any width and case, by whoever may see the paper and nobody else")
    void words() {
        Paper paper = draft("boli", "water.clerk", notice("关于翠湖水库除险加固的通知", "请各乡镇做好汛期巡查，联系人ＡＢＣ工程部。"));
        Paper other = draft("boli", "water.clerk", notice("关于植树的通知", "水库以外的事。"));

        for (String q : List.of("翠湖水库", "除险加固", "汛期", "abc工程", "水库 巡查", "翠", "《翠湖》")) {
            assertThat(found("boli", "water.clerk", "q=" + q)).as(q).contains(paper.id).doesNotContain(other.id);
        }
        assertThat(found("boli", "water.clerk", "q=库水")).doesNotContain(paper.id);
        assertThat(found("boli", "water.clerk", "q=水库")).contains(paper.id, other.id);
        assertThat(found("boli", "finance.clerk", "q=翠湖水库")).isEmpty();
        assertThat(found("anze", "water.clerk", "q=翠湖水库")).isEmpty();
        assertThat(read("boli", "water.clerk", "?q=。。").text("/errors/0/code")).isEqualTo("nothing-to-seek");
    }

    @Test
    @DisplayName("a number is found with its brackets and without, an issued paper by its year, its day and whose hand was put to it")
    void numbers() {
        Paper paper = broughtToTheLeader("anze");
        paper.does("deputy-2", "approvals", AGREES);
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
        String number = paper.does("office-clerk", "number", "{}").text("/number");
        assertThat(paper.does("office-clerk", "issue", "{}").text("/status")).isEqualTo("issued");

        String bare = number.replaceAll("[〔〕]", "");
        for (String q : List.of(number, bare, number.replace('〔', '[').replace('〕', ']'), number.replace('〔', '（').replace('〕', '）'))) {
            assertThat(found("anze", "water.clerk", "q=" + q)).as(q).contains(paper.id);
        }
        assertThat(found("anze", "head", "issuedFrom=2024-06-05&issuedTo=2024-06-05&order=issued")).contains(paper.id);
        assertThat(found("anze", "head", "issuedFrom=2024-06-06")).doesNotContain(paper.id);
        assertThat(found("anze", "head", "year=2024&status=issued&kind=request&unit=water&person=deputy-2")).contains(paper.id);
        assertThat(found("anze", "head", "person=deputy-3")).doesNotContain(paper.id);
        assertThat(read("anze", "head", "?status=nowhere").text("/errors/0/code")).isEqualTo("not-allowed");
        assertThat(read("anze", "head", "?kind=nothing").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("what waits for one, what is one's own, and how it stands to its term")
    void shares() {
        Paper paper = draft("anze", "water.clerk", upward("forestry"));
        assertThat(paper.does("water.clerk", "consultations", "{\"units\": [\"forestry\"]}").status()).isEqualTo(200);

        assertThat(found("anze", "water.clerk", "share=mine")).contains(paper.id);
        assertThat(found("anze", "water.clerk", "share=waiting")).doesNotContain(paper.id);
        assertThat(found("anze", "forestry.clerk", "share=waiting&light=in-time&due=true")).contains(paper.id);
        assertThat(found("anze", "forestry.clerk", "share=mine")).doesNotContain(paper.id);
        clock("2024-06-17T09:00");
        assertThat(found("anze", "forestry.clerk", "light=last-day")).contains(paper.id);
        assertThat(found("anze", "forestry.clerk", "light=overdue")).doesNotContain(paper.id);
    }

    @Test
    @DisplayName("pages follow each other without gap or repeat, and the same lines can be had as a sheet")
    void pagesAndSheets() {
        for (int i = 0; i < 5; i++) {
            draft("xiangshan", "water.clerk", notice("关于第" + i + "次巡河的通知", "蓝藻监测。"));
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Answer page = read("xiangshan", "water.clerk", "?q=蓝藻&limit=2&order=created" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.body().at("/items").valueStream().forEach(line -> seen.add(line.at("/title").asString()));
            next = page.text("/next");
        } while (!next.isEmpty());
        Set<String> different = new TreeSet<>(seen);
        assertThat(different).hasSize(5).hasSameSizeAs(seen);

        String sheet = new String(http.get().uri(ROOT + "?q=蓝藻")
                .headers(h -> h.setBearerAuth(GATEWAY.tokens().person("xiangshan", "water.clerk"))).header(HttpHeaders.ACCEPT, "text/csv")
                .exchange().expectStatus().isOk().expectBody(byte[].class).returnResult().getResponseBody(), StandardCharsets.UTF_8);
        assertThat(sheet.lines()).hasSize(6).first().asString().startsWith("\uFEFF文号,标题,文种");
    }
}
