package org.guiju.document.story;

import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first matter of each government: a request the water department drafts and the government sends up. */
class FirstMatterTest extends DocumentHttp {

    private static final String AGREES = "{\"opinion\": \"同意\", \"mode\": \"opinion\"}";

    @Test
    @DisplayName("资源: 3 working days over 三月三, silence is consent at 00:00 of the next day, the head signs, 资政发 number")
    @Proves({"ziyuan-29.5", "ziyuan-29.7", "ziyuan-29.1", "ziyuan-30.1", "ziyuan-31.3"})
    void ziyuan() {
        clock("2024-04-09T09:00");
        Paper paper = draft("ziyuan", "water.clerk", upward("finance"));

        Answer early = paper.does("water.clerk", "submission", "{}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.cited()).contains("ziyuan-29.1", "ziyuan-29.2");

        Answer asked = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
        assertThat(asked.consultation("finance").at("/deadline/due").asString()).isEqualTo("2024-04-16");
        assertThat(asked.consultation("finance").at("/deadline/clause/item").asString()).isEqualTo("ziyuan-29.5");
        assertThat(asked.consultation("finance").at("/deadline/days").valueStream().filter(d -> d.at("/counted").asBoolean())
                .map(d -> d.at("/date").asString()).toList()).containsExactly("2024-04-10", "2024-04-15", "2024-04-16");

        until("2024-04-16T23:59:59");
        assertThat(paper.read("water.clerk").consultation("finance").at("/state").asString()).isEqualTo("awaiting");
        until("2024-04-17T00:00:00");
        Answer deemed = paper.read("water.clerk");
        assertThat(deemed.consultation("finance").at("/state").asString()).isEqualTo("deemed-consent");
        assertThat(deemed.consultation("finance").at("/deemed/clause/item").asString()).isEqualTo("ziyuan-29.7");
        assertThat(deemed.consultation("finance").at("/deemed/days").asInt()).isEqualTo(3);

        Answer late = paper.does("finance.leader", "consultations/finance/reply", "{\"agrees\": false, \"view\": \"资金不足\"}");
        assertThat(late.consultation("finance").at("/state").asString()).isEqualTo("late-view");

        toTheHead(paper);
        Answer wrong = paper.does("deputy-2", "signature", AGREES);
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.cited()).containsExactly("ziyuan-31.3");
        Answer signed = paper.does("head", "signature", AGREES);
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(200);
        numbered(paper, "资政发〔2024〕\\d+号");
    }

    @Test
    @DisplayName("安泽: 7 working days, an extension keeps consent away, the deputy in charge cannot sign, the head can")
    @Proves({"anze-31.4", "anze-31.5", "anze-31.6", "anze-33.2", "anze-32.1"})
    void anze() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward("forestry"));
        Answer asked = paper.does("water.clerk", "consultations", "{\"units\": [\"forestry\"]}");
        assertThat(asked.consultation("forestry").at("/deadline/due").asString()).isEqualTo("2024-06-17");

        until("2024-06-14T10:00");
        Answer more = paper.does("forestry.clerk", "consultations/forestry/extension", "{\"until\": \"2024-06-21\", \"method\": \"书面\"}");
        assertThat(more.status()).as(more.body().toString()).isEqualTo(200);
        assertThat(more.consultation("forestry").at("/deadline/due").asString()).isEqualTo("2024-06-21");
        until("2024-06-18T00:00:00");
        assertThat(paper.read("water.clerk").consultation("forestry").at("/state").asString()).isEqualTo("extended");
        until("2024-06-22T00:00:00");
        assertThat(paper.read("water.clerk").consultation("forestry").at("/state").asString()).isEqualTo("deemed-consent");
        Answer tooLate = paper.does("forestry.clerk", "consultations/forestry/extension", "{\"until\": \"2024-06-30\", \"method\": \"书面\"}");
        assertThat(tooLate.cited()).contains("anze-31.5");

        String inCharge = toTheHead(paper);
        Answer wrong = paper.does(inCharge, "signature", AGREES);
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.cited()).containsExactly("anze-33.2");
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
        numbered(paper, "安政发〔2024〕\\d+号");
    }

    @Test
    @DisplayName("勃利: a request without measures is refused, 7 working days over the make-up days, the head signs after review")
    @Proves({"boli-26.7", "boli-28.4", "boli-28.6", "boli-30.2"})
    void boli() {
        clock("2023-09-27T09:00");
        Paper bare = draft("boli", "water.clerk", upward("").replace("\"measures\": \"拟分两年修建。\",", ""));
        assertThat(bare.does("water.clerk", "submission", "{}").cited()).contains("boli-26.7");

        Paper paper = draft("boli", "water.clerk", upward("finance"));
        Answer asked = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");
        assertThat(asked.consultation("finance").at("/deadline/due").asString()).isEqualTo("2023-10-12");
        until("2023-10-13T00:00:00");
        assertThat(paper.read("water.clerk").consultation("finance").at("/deemed/clause/item").asString()).isEqualTo("boli-28.6");

        String inCharge = toTheHead(paper);
        assertThat(paper.does(inCharge, "signature", AGREES).cited()).containsExactly("boli-30.2");
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
        numbered(paper, "勃政发〔2023〕\\d+号");
    }

    @Test
    @DisplayName("资阳: no term and no deemed consent, so only an answer helps; the mayor alone signs what goes to the province")
    @Proves({"ziyang-46.1", "ziyang-48.1", "ziyang-47.1"})
    void ziyang() {
        clock("2018-06-05T09:00");
        Paper paper = draft("ziyang", "water.clerk", upward("finance"));
        Answer asked = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
        assertThat(asked.consultation("finance").has("deadline")).isFalse();
        assertThat(asked.body().at("/ruling/obligations").valueStream().map(o -> o.at("/code").asString())).containsExactly("reply-without-term");

        until("2018-07-20T09:00");
        Answer silent = paper.does("water.clerk", "submission", "{}");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.cited()).containsExactly("ziyang-46.1");
        paper.does("finance.leader", "consultations/finance/reply", "{\"agrees\": true, \"view\": \"同意\"}");

        String inCharge = toTheHead(paper);
        Answer wrong = paper.does(inCharge, "signature", AGREES);
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.cited()).containsExactly("ziyang-48.1");
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
        numbered(paper, "资府发〔2018〕\\d+号");
    }

    @Test
    @DisplayName("象山: the category decides between 3 and 7 days, the sponsor cannot cut the 7; reclassifying voids a consent deemed before")
    @Proves({"xiangshan-47.3", "xiangshan-47.4", "xiangshan-47.5", "xiangshan-47.7", "xiangshan-49.4"})
    void xiangshan() {
        clock("2025-03-10T09:00");
        Paper paper = draft("xiangshan", "water.clerk", upward("finance"));
        assertThat(paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}").cited()).contains("xiangshan-47.5");
        Answer cut = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"], \"category\": \"project\", \"term\": 3}");
        assertThat(cut.status()).isEqualTo(409);
        assertThat(cut.cited()).containsExactly("xiangshan-47.4");

        Answer general = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"], \"category\": \"general\"}");
        assertThat(general.consultation("finance").at("/deadline/due").asString()).isEqualTo("2025-03-13");
        until("2025-03-14T00:00:00");
        assertThat(paper.read("water.clerk").consultation("finance").at("/state").asString()).isEqualTo("deemed-consent");

        Answer again = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"], \"category\": \"may-go-to-executive-meeting\"}");
        assertThat(again.consultation("finance").at("/state").asString()).isEqualTo("awaiting");
        assertThat(again.consultation("finance").at("/deadline/due").asString()).isEqualTo("2025-03-19");
        assertThat(again.body().at("/timeline").valueStream().map(a -> a.at("/kind").asString())).contains("deemed-consent-voided");
        until("2025-03-20T00:00:00");
        assertThat(paper.read("water.clerk").consultation("finance").at("/deemed/clause/item").asString()).isEqualTo("xiangshan-47.7");

        String inCharge = toTheHead(paper);
        assertThat(paper.does(inCharge, "signature", AGREES).cited()).containsExactly("xiangshan-49.4");
        Answer unentrusted = paper.does("executive-deputy", "signature", AGREES);
        assertThat(unentrusted.status()).isIn(403, 404);
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
        numbered(paper, "象政〔2025〕\\d+号");
    }

    /** Sponsor signs, submits; office reviews and brings it before the leader in charge, who agrees. Answers who that is. */
    private static String toTheHead(Paper paper) {
        String inCharge = "deputy-2";
        assertThat(paper.does("water.leader", "cosignatures", "{\"unit\": \"water\"}").status()).isEqualTo(
                List.of("ziyang", "xiangshan").contains(paper.government) ? 200 : 403);
        assertThat(paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}").status()).isEqualTo(200);
        Answer submitted = paper.does("water.clerk", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        String clerk = "office-clerk";
        if (paper.government.equals("ziyang")) {
            assertThat(paper.does(clerk, "routing", "{\"to\": \"" + inCharge + "\"}").cited()).containsExactly("ziyang-47.1", "ziyang-51.1");
            assertThat(paper.does(clerk, "term", "{\"until\": \"2018-08-31\"}").status()).isEqualTo(200);
        }
        assertThat(paper.does(clerk, "routing", "{\"to\": \"" + inCharge + "\"}").codes()).containsExactly("not-reviewed-by-office");
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(422);
        Answer reviewed = paper.does(clerk, "office-review", "{\"opinion\": \"拟同意，请审定。\", \"found\": []}");
        assertThat(reviewed.status()).as(reviewed.body().toString()).isEqualTo(200);
        Answer sent = paper.does(clerk, "routing", "{\"to\": \"" + inCharge + "\"}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        Answer approved = paper.does(inCharge, "approvals", AGREES);
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        assertThat(approved.text("/status")).isEqualTo("awaiting-signature");
        return inCharge;
    }

    private static void numbered(Paper paper, String form) {
        Answer numbered = paper.does("office-clerk", "number", "{}");
        assertThat(numbered.status()).as(numbered.body().toString()).isEqualTo(200);
        assertThat(numbered.text("/number")).matches(form);
        Answer issued = paper.does("office-clerk", "issue", "{}");
        assertThat(issued.text("/status")).isEqualTo("issued");
        List<String> receipts = issued.body().at("/timeline").valueStream().map(a -> a.at("/receipt").asString("")).toList();
        assertThat(receipts.subList(0, receipts.size() - 1)).noneMatch(String::isEmpty);
    }
}
