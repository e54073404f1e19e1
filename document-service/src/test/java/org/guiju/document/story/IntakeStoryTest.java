package org.guiju.document.story;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.guiju.document.Regulations;
import org.guiju.document.domain.elements.Element;
import org.guiju.document.domain.elements.ElementReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A paper comes in: read, confirmed, registered, handled; and not a second time. */
class IntakeStoryTest extends IntakeHttp {

    @Test
    void everyElementOfAPastedNoticeIsReadWithWhereItStood() {
        clock("2024-05-27T09:00");
        Answer read = pasted("none", NOTICE);
        assertThat(read.status()).as(read.body().toString()).isEqualTo(200);
        assertThat(element(read, "number")).isEqualTo("青政发〔2024〕16号");
        assertThat(element(read, "title")).isEqualTo("青禾市人民政府关于做好2024年防汛物资储备工作的通知");
        assertThat(element(read, "issuing-body")).isEqualTo("青禾市人民政府");
        assertThat(element(read, "date")).isEqualTo("2024-05-20");
        assertThat(element(read, "kind")).isEqualTo("notice");
        assertThat(element(read, "urgency")).isEqualTo("extra-urgent");
        assertThat(read.body().at("/elements").toString()).contains("市政协办公室").contains("库房分布表").contains("2024-05-21");
        assertThat(read.body().at("/missing").valueStream().map(JsonNode::asString).toList()).containsExactlyInAnyOrder("secrecy", "signatory");
        read.body().at("/elements").valueStream().forEach(e -> assertThat(NOTICE.substring(e.at("/offset").asInt()))
                .startsWith(e.at("/excerpt").asString().lines().findFirst().orElseThrow()));
        assertThat(read.text("/body")).contains("清点库存").doesNotContain("抄送");
    }

    @Test
    void aWordProcessorsFileAndTextsInBothEncodingsAreReadAlike() {
        clock("2024-05-27T09:00");
        for (byte[] content : new byte[][] {NOTICE.getBytes(StandardCharsets.UTF_8), NOTICE.getBytes(Charset.forName("GB18030"))}) {
            Answer text = uploaded("anze", "office-clerk", "/intake/proposal?secrecy=none", "通知.txt", content, "");
            assertThat(element(text, "number")).as(text.body().toString()).isEqualTo("青政发〔2024〕16号");
        }
        Answer word = uploaded("anze", "office-clerk", "/intake/proposal?secrecy=none", "通知.docx", docx(NOTICE), "");
        assertThat(element(word, "title")).as(word.body().toString()).isEqualTo("青禾市人民政府关于做好2024年防汛物资储备工作的通知");
        assertThat(element(word, "addressees")).isEqualTo("各县（区）人民政府");
    }

    @Test
    void aFileIsTakenForWhatItIsAndNotForItsName() {
        clock("2024-05-27T09:00");
        Answer lied = uploaded("anze", "office-clerk", "/intake/proposal?secrecy=none", "通知.txt", docx(NOTICE), "");
        assertThat(lied.status()).isEqualTo(400);
        assertThat(lied.text("/errors/0/message")).contains("txt").contains("application/");
        Answer marked = uploaded("anze", "office-clerk", "/intake/proposal?secrecy=none", "机密-通知.txt", NOTICE.getBytes(StandardCharsets.UTF_8), "");
        assertThat(marked.codes()).containsExactly("secrecy-mark-found");
        Answer inside = uploaded("anze", "office-clerk", "/intake/proposal?secrecy=none", "通知.docx", docx("秘密★5年\n" + NOTICE), "");
        assertThat(inside.codes()).containsExactly("secrecy-mark-found");
        assertThat(pasted("secret", "").status()).isEqualTo(422);
        assertThat(uploaded("anze", "office-clerk", "/intake/proposal?secrecy=none", "通知.exe", new byte[] {1}, "").status()).isEqualTo(400);
    }

    @Test
    void aPaperFromOutsideIsRegisteredHandledAndConcluded() {
        clock("2024-05-27T09:00");
        String number = number();
        Answer registered = register("office-clerk", registration("青禾市人民政府关于做好防汛物资储备工作的通知" , number, distinct(), ", \"handler\": \"water\""));
        assertThat(registered.status()).as(registered.body().toString()).isEqualTo(201);
        assertThat(registered.text("/status")).isEqualTo("under-office-review");
        assertThat(registered.text("/issuer")).isEqualTo("outside");
        Paper paper = new Paper("anze", registered.text("/id"));
        Answer shown = read("anze", "office-clerk", "/" + paper.id + "/registration");
        assertThat(shown.text("/number")).isEqualTo(number);
        assertThat(read("anze", "forestry.clerk", "/" + paper.id + "/registration").status()).isEqualTo(404);
        assertThat(paper.does("office-clerk", "office-review", "{\"opinion\": \"拟请水利局办理。\"}").status()).isEqualTo(200);
        Answer sent = paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        Answer approved = paper.does("deputy-2", "approvals", "{\"opinion\": \"请水利局落实。\", \"mode\": \"opinion\"}");
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        Answer concluded = paper.does("office-clerk", "conclusion", "{\"result\": \"已转水利局办理。\"}");
        assertThat(concluded.status()).as(concluded.body().toString()).isEqualTo(200);
        assertThat(concluded.text("/status")).isEqualTo("concluded");
    }

    @Test
    void onlyTheOfficeRegisters() {
        clock("2024-05-27T09:00");
        assertThat(register("water.clerk", registration("青禾市人民政府关于某事的通知", number(), distinct(), "")).status()).isEqualTo(403);
    }

    @Test
    void theSamePaperAsksForADecision() {
        clock("2024-05-27T09:00");
        String number = number();
        String body = distinct();
        Answer first = register("office-clerk", registration("青禾市人民政府关于做好储备工作的通知", number, body, ""));
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        Answer same = register("office-clerk", registration("另一个题目的通知", number.replace("〔", "[").replace("〕", "]"), distinct(), ""));
        assertThat(same.codes()).containsExactly("possible-duplicate");
        assertThat(same.text("/breaches/0/facts/candidates/0/id")).isEqualTo(first.text("/id"));
        assertThat(same.text("/breaches/0/facts/candidates/0/why")).isEqualTo("same-number");
        Answer near = register("office-clerk", registration("第三个题目的通知", number(), body + "再添一句。", ""));
        assertThat(near.text("/breaches/0/facts/candidates/0/why")).isEqualTo("near-text");
        Answer decided = register("office-clerk", registration("第三个题目的通知", number(), body + "再添一句。",
                ", \"decision\": {\"kind\": \"different\", \"reason\": \"内容另有所指\"}"));
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(201);
        assertThat(register("office-clerk", registration("毫不相干的通知", number(), distinct(), "")).status()).isEqualTo(201);
    }

    @Test
    void aReturnedPaperIsMadeGoodByOneThatNamesIt() {
        clock("2024-05-27T09:00");
        Answer first = register("office-clerk", registration("县水利局关于储备的通知", number(), distinct(), ", \"sender\": \"water\""));
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        Paper paper = new Paper("anze", first.text("/id"));
        assertThat(paper.does("office-clerk", "return", "{\"reason\": \"缺附件\", \"clauses\": [\"anze-99.9\"]}").status()).isEqualTo(400);
        Answer returned = paper.does("office-clerk", "return", "{\"reason\": \"缺附件\", \"clauses\": [\"anze-27.1\", \"anze-28.1\"]}");
        assertThat(returned.status()).as(returned.body().toString()).isEqualTo(200);
        JsonNode act = returned.body().at("/timeline").valueStream().filter(a -> a.at("/kind").asString().equals("returned")).findFirst().orElseThrow();
        assertThat(act.at("/clauses").valueStream().map(c -> c.at("/item").asString()).toList()).containsExactly("anze-27.1", "anze-28.1");
        Answer again = register("office-clerk", registration("县水利局关于储备的通知（补正）", number(), distinct(),
                ", \"sender\": \"water\", \"decision\": {\"kind\": \"correction\", \"of\": \"" + paper.id + "\", \"reason\": \"补齐附件\"}"));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(201);
        assertThat(read("anze", "office-clerk", "/" + again.text("/id") + "/registration").text("/decision/of")).isEqualTo(paper.id);
        Answer seen = paper.read("water.clerk");
        assertThat(seen.body().at("/timeline").toString()).contains("followed-by").contains(again.text("/id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "xiangshan", "ziyang", "ziyuan"})
    void theRegulationsOwnNoticeComesInAsItIsPublished(String government) {
        clock("2024-05-27T09:00");
        Answer read = pasted("none", Regulations.text(government));
        assertThat(read.status()).isEqualTo(200);
        assertThat(element(read, "title")).isEqualTo(ElementReading.of(Regulations.text(government)).of(
                Element.TITLE).orElseThrow().value()).endsWith("工作规则的通知");
    }

    @Test
    void itIsDraftedAndSignedAgainByItsOwnGovernmentsRules() {
        clock("2024-05-27T09:00");
        Answer read = pasted("none", Regulations.text("anze"));
        String draft = """
                {"secrecy": "none", "title": %s, "kind": "%s", "issuer": "government",
                 "addressees": [{"kind": "unit", "name": %s}], "body": %s, "matters": ["印发工作规则"]}
                """.formatted(json(element(read, "title")), element(read, "kind"), json(element(read, "addressees")), json(read.text("/body")));
        Answer drafted = post("anze", "justice-bureau.clerk", "", draft, "", UUID.randomUUID().toString());
        assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
        Paper paper = new Paper("anze", drafted.text("/id"));
        does(paper, "justice-bureau.head", "cosignatures", "{\"unit\": \"justice-bureau\"}");
        does(paper, "justice-bureau.clerk", "submission", "{}");
        does(paper, "office-clerk", "office-review", "{\"opinion\": \"拟同意印发。\", \"found\": []}");
        does(paper, "office-clerk", "routing", "{\"to\": \"deputy-4\"}");
        does(paper, "deputy-4", "approvals", "{\"opinion\": \"同意\", \"mode\": \"opinion\"}");
        does(paper, "head", "signature", "{\"opinion\": \"同意\", \"mode\": \"opinion\"}");
        Answer numbered = does(paper, "office-clerk", "number", "{}");
        assertThat(numbered.text("/number")).startsWith("安政发〔2024〕");
        assertThat(does(paper, "office-clerk", "issue", "{}").text("/status")).isEqualTo("issued");
    }

    private Answer does(Paper paper, String person, String what, String body) {
        Answer done = post("anze", person, "/" + paper.id + "/" + what, body, paper.read(person).etag(), UUID.randomUUID().toString());
        assertThat(done.status()).as(what + ": " + done.body()).isEqualTo(200);
        return done;
    }

    private Answer register(String person, String body) {
        return post("anze", person, "/intake", body, "", UUID.randomUUID().toString());
    }

    private static String number() {
        return "青政发〔2024〕" + (1 + Math.floorMod(UUID.randomUUID().hashCode(), 90_000)) + "号";
    }

    /** A text that is like no other. */
    private static String distinct() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(UUID.randomUUID()).append('。');
        }
        return text.toString();
    }
}
