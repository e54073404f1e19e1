package org.guiju.document.story;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Normative documents that departments issue themselves, over HTTP. */
class NormativesTest extends DocumentHttp {

    private static final String ISSUE = "{\"number\": \"水发〔2024〕3号\"}";

    private static String own(String marks, String touches) {
        return """
                {"secrecy": "none", "title": "关于河道采砂管理的通知", "kind": "notice", "issuer": "unit", "addressees": [{"kind": "unit", "name": "各镇"}],
                 "body": "正文。", "matters": ["河道采砂管理"], "marks": [%s], "touches": [%s],
                 "particulars": {"directive": false}}
                """.formatted(marks, touches);
    }

    private static String review(String kind, String more) {
        return "{\"kind\": \"%s\", \"opinion\": \"见报告\", \"on\": \"2024-06-05\"%s}".formatted(kind, more);
    }

    @Test
    @DisplayName("安泽: on the business of two departments a document is theirs together, reviewed for legality, and the government is asked first")
    @Proves({"anze-34.1", "anze-34.2", "anze-34.3"})
    void ofTwoDepartments() {
        clock("2024-06-05T09:00");
        Paper alone = draft("anze", "water.clerk", own("\"normative\"", "\"forestry\""));
        assertThat(alone.does("water.clerk", "own-issue", ISSUE).cited()).containsExactly("anze-34.1", "anze-34.2");

        Paper together = draft("anze", "water.clerk",
                own("\"normative\", \"joint-departments\", \"major-livelihood\", \"high-social-concern\"", "\"forestry\""));
        assertThat(together.does("water.clerk", "own-issue", ISSUE).cited()).containsExactly("anze-34.1", "anze-34.2", "anze-34.3");
        together.does("water.clerk", "consultations", "{\"units\": [\"forestry\"]}");
        assertThat(together.does("forestry.leader", "consultations/forestry/reply", "{\"agrees\": true, \"view\": \"同意\"}").status()).isEqualTo(200);
        assertThat(together.does("water.clerk", "own-issue", ISSUE).cited()).containsExactly("anze-34.1", "anze-34.3");
        together.does("water.clerk", "reviews", review("legality", ""));
        assertThat(together.does("water.clerk", "own-issue", ISSUE).codes()).containsExactly("government-not-asked");
        together.does("water.clerk", "reviews", review("government-consent", ""));
        assertThat(together.does("finance.clerk", "own-issue", ISSUE).status()).isEqualTo(404);
        Answer issued = together.does("water.clerk", "own-issue", ISSUE);
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        assertThat(issued.text("/status")).isEqualTo("issued");
    }

    @Test
    @DisplayName("勃利: only a constituent department bears it in its name, within its authority and after a legality review")
    @Proves({"boli-7.2", "boli-31.1"})
    void ofADepartment() {
        clock("2024-06-05T09:00");
        Paper paper = draft("boli", "water.clerk", own("\"normative\"", ""));
        assertThat(paper.does("water.clerk", "own-issue", ISSUE).cited()).containsExactly("boli-31.1", "boli-7.2");
        paper.does("water.clerk", "reviews", review("legality", ""));
        paper.does("water.clerk", "reviews", review("authority-check", ", \"passed\": false"));
        assertThat(paper.does("water.clerk", "own-issue", ISSUE).codes()).containsExactly("review-against-it");
        paper.does("water.clerk", "reviews", review("authority-check", ""));
        assertThat(paper.does("water.clerk", "own-issue", ISSUE).text("/status")).isEqualTo("issued");

        Paper ordinary = draft("boli", "water.clerk", own("", "").replace("各镇", "林业局"));
        assertThat(ordinary.does("water.clerk", "own-issue", ISSUE).text("/errors/0/code")).isEqualTo("not-own-normative");
    }

    @Test
    @DisplayName("资阳: a period before it is issued, filed with the city government only, reviewed by the legal office, and its end is waited for")
    @Proves({"ziyang-20.1", "ziyang-22.1", "ziyang-21.1", "ziyang-21.2", "ziyang-22.2", "ziyang-22.3"})
    void afterItIsIssued() {
        clock("2024-06-05T09:00");
        Paper paper = draft("ziyang", "water.clerk", own("\"normative\"", ""));
        assertThat(paper.does("water.clerk", "own-issue", ISSUE).cited()).containsExactly("ziyang-20.1", "ziyang-22.1");
        paper.does("water.clerk", "reviews", review("authority-check", ""));
        assertThat(paper.does("water.clerk", "period", "{\"from\": \"2024-07-01\"}").text("/errors/0/code")).isEqualTo("until-or-years");
        assertThat(paper.does("water.clerk", "period", "{\"from\": \"2024-07-01\", \"years\": 5}").status()).isEqualTo(200);
        assertThat(paper.does("water.clerk", "own-issue", ISSUE).text("/status")).isEqualTo("issued");

        assertThat(read("ziyang", "water.clerk", "/worklist").body().at("/items").valueStream()
                .filter(w -> w.at("/id").asString().equals(paper.id)).map(w -> w.at("/step").asString()).toList()).contains("file", "clean-up");
        assertThat(paper.does("water.clerk", "filing-completion", "{}").cited()).containsExactly("ziyang-21.1");
        assertThat(paper.does("water.clerk", "filings", "{\"to\": \"people-congress\", \"note\": \"函\"}").cited()).containsExactly("ziyang-21.1");
        assertThat(paper.does("water.clerk", "filings", "{\"to\": \"government\", \"note\": \"函\"}").status()).isEqualTo(200);
        assertThat(paper.does("water.clerk", "filing-completion", "{}").status()).isEqualTo(200);
        assertThat(paper.does("water.clerk", "filing-review", "{\"passed\": true, \"opinion\": \"通过\"}").status()).isEqualTo(403);
        Answer reviewed = paper.does("justice-bureau.clerk", "filing-review", "{\"passed\": true, \"opinion\": \"通过\"}");
        assertThat(reviewed.status()).as(reviewed.body().toString()).isEqualTo(200);
        Answer cleaned = paper.does("water.clerk", "clean-up", "{\"outcome\": \"repeal\", \"reason\": \"已不适用\"}");
        assertThat(cleaned.status()).as(cleaned.body().toString()).isEqualTo(200);
        assertThat(read("ziyang", "water.clerk", "/worklist").body().toString()).contains(paper.id);
        assertThat(paper.does("water.clerk", "clean-up-completion", "{}").status()).isEqualTo(200);
        assertThat(read("ziyang", "water.clerk", "/worklist").body().toString()).doesNotContain(paper.id);
    }

    @Test
    @DisplayName("象山: a department's document that is unlawful is corrected on order, or changed or revoked, by the government alone")
    @Proves("xiangshan-21.9")
    void corrected() {
        clock("2024-06-05T09:00");
        Paper paper = draft("xiangshan", "water.clerk", own("\"normative\"", ""));
        paper.does("water.clerk", "reviews", review("legality", ""));
        paper.does("water.clerk", "reviews", review("authority-check", ""));
        Answer issued = paper.does("water.clerk", "own-issue", ISSUE);
        assertThat(issued.text("/status")).as(issued.body().toString()).isEqualTo("issued");
        String revoke = "{\"action\": \"revoke\", \"finding\": \"违反上位法\"}";
        assertThat(paper.does("water.clerk", "correction", revoke).status()).isEqualTo(403);
        assertThat(paper.does("office-clerk", "correction", "{\"action\": \"praise\", \"finding\": \"无\"}").status()).isEqualTo(400);
        Answer revoked = paper.does("office-clerk", "correction", revoke);
        assertThat(revoked.status()).as(revoked.body().toString()).isEqualTo(200);
        assertThat(revoked.body().at("/timeline").valueStream().filter(act -> act.at("/kind").asString().equals("corrected"))
                .map(act -> act.at("/clause").toString()).toList()).singleElement().asString().contains("xiangshan-21.9");
    }
}
