package org.guiju.document.story;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps papers few, and departments from commanding, over HTTP. */
class FewerPapersTest extends DocumentHttp {

    private static String own(String addressee, String text, String particulars) {
        return """
                {"secrecy": "none", "title": "关于河道清淤的通知", "kind": "notice", "issuer": "unit",
                 "addressees": [{"kind": "%s", "name": "各乡镇人民政府"}], "body": "%s", "matters": ["河道清淤"], "touches": [],
                 "facts": "汛期将至。", "measures": "分段清淤。", "particulars": {%s}}
                """.formatted(addressee, text, particulars);
    }

    private static Paper with(Paper paper) {
        assertThat(paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}").status()).isEqualTo(200);
        return paper;
    }

    @Test
    @DisplayName("勃利: a department's paper tells townships what to do only with the government's authority named")
    @Proves("boli-31.4")
    void directives() {
        clock("2024-06-05T09:00");
        Paper bare = draft("boli", "water.clerk", own("lower-government", "请开展清淤。", "\"directive\": true"));
        Answer refused = bare.does("water.clerk", "own-issue", "{\"number\": \"勃水发〔2024〕1号\"}");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.cited()).contains("boli-31.4");
        assertThat(refused.codes()).contains("directive-without-authority");

        Paper hidden = draft("boli", "water.clerk", own("unit", "各乡镇须于6月20日前完成。", "\"directive\": false"));
        assertThat(hidden.does("water.clerk", "own-issue", "{\"number\": \"勃水发〔2024〕2号\"}").codes()).contains("demand-in-text");

        Paper silent = draft("boli", "water.clerk", own("lower-government", "请开展清淤。", ""));
        assertThat(silent.does("water.clerk", "own-issue", "{\"number\": \"勃水发〔2024〕3号\"}").codes()).contains("directive-not-declared");

        Paper backed = draft("boli", "water.clerk", own("lower-government", "经授权，请开展清淤。",
                "\"directive\": true, \"authorization\": \"勃政函〔2024〕8号\""));
        Answer issued = backed.does("water.clerk", "own-issue", "{\"number\": \"勃水发〔2024〕1号\"}");
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        assertThat(issued.body().at("/ruling/obligations").toString()).contains("authority-to-be-noted");
    }

    @Test
    @DisplayName("安泽: what the drafter wants to send on paper is not brought; 资源 wants leave for it")
    @Proves({"anze-35.9", "ziyuan-35.1"})
    void online() {
        clock("2024-06-05T09:00");
        String body = upward("").replace("\"planLine\"", "\"onPaper\": \"附大幅图纸\", \"planLine\"");
        Answer refused = with(draft("anze", "water.clerk", body)).does("water.clerk", "submission", "{}");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.cited()).containsExactly("anze-35.9");
        Answer leave = with(draft("ziyuan", "water.clerk", body)).does("water.clerk", "submission", "{}");
        assertThat(leave.status()).as(leave.body().toString()).isEqualTo(409);
        assertThat(leave.cited()).containsExactly("ziyuan-35.1");
    }

    @Test
    @DisplayName("勃利: neither in the plan nor with a reason outside it, a paper in the government's name is not brought")
    @Proves("boli-32.1")
    void planned() {
        clock("2024-06-05T09:00");
        Paper unplanned = with(draft("boli", "water.clerk", upward("").replace("\"planLine\": \"2024年发文计划第3项\"", "")));
        Answer refused = unplanned.does("water.clerk", "submission", "{}");
        assertThat(refused.codes()).containsExactly("not-in-plan");
        Paper urgent = with(draft("boli", "water.clerk", upward("").replace("\"planLine\": \"2024年发文计划第3项\"", "\"offPlan\": \"突发汛情\"")));
        assertThat(urgent.does("water.clerk", "submission", "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-35.8", "boli, boli-32.11", "xiangshan, xiangshan-51.5", "ziyuan, ziyuan-34.8"})
    @Proves({"anze-35.8", "boli-32.11", "xiangshan-51.5", "ziyuan-34.8"})
    void theOfficeLooksWhetherThereIsAnythingInAPaper(String government, String item) {
        clock("2024-06-05T09:00");
        Paper paper = with(draft(government, "water.clerk", upward("")));
        assertThat(paper.does("water.clerk", "submission", "{}").status()).isEqualTo(200);
        Answer notLooked = paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意。\"}");
        assertThat(notLooked.codes()).containsExactly("need-not-judged");
        Answer empty = paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意。\", \"found\": [\"no-substance\"]}");
        assertThat(empty.cited()).containsExactly(item);
        Answer looked = paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意。\", \"found\": []}");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(paper.read("office-clerk").body().at("/timeline").toString()).contains("need-judged");
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-35.1 anze-35.4", "boli, boli-32.2 boli-32.5", "xiangshan, xiangshan-51.1", "ziyang, ziyang-50.1", "ziyuan, ziyuan-34.1"})
    @Proves({"anze-35.1", "anze-35.4", "boli-32.2", "boli-32.5", "xiangshan-51.1", "ziyang-50.1", "ziyuan-34.1"})
    void papersThatWereIssuedAreCountedByStretchUnitNameAndKind(String government, String items) {
        clock("2025-08-05T09:00");
        long before = papers(government, "2025-Q3");
        for (String text : new String[] {"清淤通报。", "清淤情况良好。"}) {
            Paper paper = draft(government, "water.clerk", own("lower-government", text,
                    "\"directive\": false").replace("\"touches\": []", "\"touches\": [], \"marks\": [\"division-plan\"]"));
            Answer issued = paper.does("water.clerk", "own-issue", "{\"number\": \"水发〔2025〕9号\"}");
            assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        }
        assertThat(papers(government, "2025-Q3") - before).isEqualTo(2);
        Answer board = read(government, "office-clerk", "/boards/issued?from=2025-07-01&to=2025-09-30&by=month");
        assertThat(board.body().at("/clauses").valueStream().map(one -> one.asString()).toList()).containsExactly(items.split(" "));
        assertThat(board.body().at("/items").toString()).contains("\"stretch\":\"2025-08\"", "\"unit\":\"water\"", "\"kind\":\"notice\"");
        assertThat(board.body().at("/items/0/divisionPlans").asLong()).isEqualTo(board.body().at("/items/0/papers").asLong());
        assertThat(board.body().at("/items/0/characters").asLong()).isPositive();
        assertThat(read(government, "finance.head", "/boards/issued?from=2025-07-01&to=2025-09-30").body().at("/items").size()).isZero();
        assertThat(read(government, "office-clerk", "/boards/issued?by=week").status()).isEqualTo(400);
        for (String path : new String[] {"/boards/issued?to=", "/turnaround?to=", "?issuedTo="}) {
            Answer far = read(government, "office-clerk", path + "-9999-01-01");
            assertThat(far.status()).as(path).isEqualTo(400);
            assertThat(far.text("/errors/0/value")).isEqualTo("-9999-01-01");
        }
        byte[] csv = http.get().uri(ROOT + "/boards/issued.csv?from=2025-07-01&to=2025-09-30")
                .headers(h -> h.setBearerAuth(GATEWAY.tokens().person(government, "office-clerk"))).exchange().expectBody(byte[].class)
                .returnResult().getResponseBody();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("主办单位", "2025-Q3", "通知");
    }

    private long papers(String government, String stretch) {
        return read(government, "head", "/boards/issued?from=2025-07-01&to=2025-09-30").body().at("/items").valueStream()
                .filter(line -> line.at("/stretch").asString().equals(stretch)).mapToLong(line -> line.at("/papers").asLong()).sum();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-35.7", "boli, boli-32.10", "ziyuan, ziyuan-34.7"})
    @Proves({"anze-35.7", "boli-32.10", "ziyuan-34.7"})
    void aDepartmentSendsOneKindOfBriefingAndAsManyIssuesAsItLikes(String government, String item) {
        clock("2024-06-05T09:00");
        Answer first = post(government, "forestry.clerk", "/briefings", "{\"name\": \"林业简报\"}", "", "briefing-1");
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        Answer again = post(government, "forestry.clerk", "/briefings", "{\"name\": \"林业简报\"}", "", "briefing-2");
        assertThat(again.text("/errors/0/code")).isEqualTo("briefing-registered");
        Answer second = post(government, "forestry.clerk", "/briefings", "{\"name\": \"督察专报\"}", "", "briefing-3");
        assertThat(second.status()).as(second.body().toString()).isEqualTo(409);
        assertThat(second.cited()).containsExactly(item);
        Answer granted = post(government, "forestry.clerk", "/briefings",
                "{\"name\": \"督察专报\", \"exception\": {\"reason\": \"省里要求单报\", \"grantedBy\": \"office-director\"}}", "", "briefing-4");
        assertThat(granted.status()).as(granted.body().toString()).isEqualTo(201);
        String issues = "/briefings/" + first.text("/id") + "/issues";
        for (int number = 1; number <= 12; number++) {
            Answer sent = post(government, "forestry.clerk", issues, "{\"issue\": \"第%d期\"}".formatted(number), "\"%d\"".formatted(number),
                    "issue-" + number);
            assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        }
        assertThat(post(government, "forestry.clerk", issues, "{\"issue\": \"第12期\"}", "\"13\"", "issue-again").text("/errors/0/code"))
                .isEqualTo("issue-sent");
        assertThat(post(government, "water.clerk", "/briefings", "{\"name\": \"水情\", \"unit\": \"forestry\"}", "", "briefing-5").status())
                .isEqualTo(403);
        assertThat(post(government, "water.clerk", issues, "{\"issue\": \"第13期\"}", "\"13\"", "issue-13").status()).isEqualTo(404);
        assertThat(issuesOfForestry(read(government, "head", "/briefings"))).containsExactly(12, 0);
        assertThat(issuesOfForestry(read(government, "water.clerk", "/briefings"))).isEmpty();
    }

    private static List<Integer> issuesOfForestry(Answer register) {
        return register.body().at("/items").valueStream().filter(kind -> kind.at("/unit").asString().equals("forestry"))
                .map(kind -> kind.at("/issues").asInt()).toList();
    }
}
