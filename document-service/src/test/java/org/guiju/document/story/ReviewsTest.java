package org.guiju.document.story;

import java.util.UUID;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** Weighty papers over HTTP: what they lack before each step, who may put it on record, and what that opens. */
class ReviewsTest extends DocumentHttp {

    private static final String AGREES = "{\"opinion\": \"同意\"}";

    private static String paper(String kind, String title, String issuer, String addressee, String marks) {
        return """
                {"secrecy": "none", "title": "%s", "kind": "%s", "issuer": "%s", "addressees": [{"kind": "%s", "name": "主送"}],
                 "body": "正文。", "matters": ["一件事"], "facts": "情况。", "measures": "措施。", "marks": [%s]}
                """.formatted(title, kind, issuer, addressee, marks);
    }

    private static String review(String kind, String on, String more) {
        return "{\"kind\": \"%s\", \"opinion\": \"见报告\", \"on\": \"%s\"%s}".formatted(kind, on, more);
    }

    private void recorded(Paper paper, String person, String body) {
        Answer answer = paper.does(person, "reviews", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private void stated(Paper paper, String person, String topic) {
        Answer answer = paper.does(person, "statements", "{\"topic\": \"%s\", \"reason\": \"内部管理，不涉公众权益\"}".formatted(topic));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private void throughTheOffice(Paper paper) {
        Answer submitted = paper.does("water.clerk", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        assertThat(paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意。\", \"found\": []}").status()).isEqualTo(200);
    }

    private void beforeTheLeader(Paper paper) {
        Answer routed = paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}");
        assertThat(routed.status()).as(routed.body().toString()).isEqualTo(200);
        assertThat(paper.does("deputy-2", "approvals", AGREES).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("安泽: a normative paper is assessed before it is submitted, and signed only on the justice bureau's review of this very text")
    @Proves({"anze-30.1", "anze-30.3", "anze-30.4", "anze-32.2"})
    void aNormativePaperInAnze() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", paper("notice", "关于河道采砂管理的通知", "government", "unit", "\"normative\""));
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");

        Answer bare = paper.does("water.clerk", "submission", "{}");
        assertThat(bare.cited()).containsExactly("anze-30.1", "anze-30.3", "anze-30.4");
        recorded(paper, "water.clerk", review("research", "2024-06-03", ""));
        recorded(paper, "water.clerk", review("assessment", "2024-06-04", ", \"assessor\": \"own-unit\", \"dimensions\": [\"legality\", \"necessity\","
                + "\"scientificity\", \"feasibility\"]"));
        stated(paper, "water.clerk", "major-public-interest");
        stated(paper, "water.clerk", "instability-prone");
        Answer oneSideShort = paper.does("water.clerk", "submission", "{}");
        assertThat(oneSideShort.cited()).containsExactly("anze-30.1");
        assertThat(oneSideShort.codes()).containsExactly("dimensions-lacking");
        recorded(paper, "water.clerk", review("assessment", "2024-06-05", ", \"assessor\": \"own-unit\", \"dimensions\": [\"legality\", \"necessity\","
                + "\"scientificity\", \"feasibility\", \"macro-policy-consistency\"]"));

        assertThat(read("anze", "justice-bureau.clerk", "/" + paper.id).status()).isEqualTo(404);
        throughTheOffice(paper);
        assertThat(read("anze", "justice-bureau.clerk", "/worklist").body().toString()).contains(paper.id);
        beforeTheLeader(paper);

        assertThat(paper.does("head", "signature", AGREES).cited()).containsExactly("anze-32.2");
        recorded(paper, "water.clerk", review("legality", "2024-06-05", ""));
        assertThat(paper.does("head", "signature", AGREES).cited()).containsExactly("anze-32.2");
        recorded(paper, "justice-bureau.clerk", review("legality", "2024-06-05", ", \"passed\": false"));
        assertThat(paper.does("head", "signature", AGREES).codes()).containsExactly("found-unlawful");
        recorded(paper, "justice-bureau.clerk", review("legality", "2024-06-05", ""));
        assertThat(read("anze", "justice-bureau.clerk", "/worklist").body().toString()).doesNotContain(paper.id);
        Answer signed = paper.does("head", "signature", AGREES);
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(200);
        assertThat(signed.body().at("/timeline").valueStream().filter(a -> a.at("/review/kind").asString("").equals("legality"))
                .map(a -> a.at("/review/unit").asString()).toList()).containsExactly("县水利局", "县司法局", "县司法局");
    }

    @Test
    @DisplayName("资阳: a great decision lacks everything at once; the legal office's word goes with the text and has to be had again after a change")
    @Proves({"ziyang-25.1", "ziyang-25.2", "ziyang-25.3", "ziyang-27.2", "ziyang-27.3", "ziyang-27.4", "ziyang-27.7", "ziyang-27.8"})
    void aGreatDecisionInZiyang() {
        clock("2018-06-05T09:00");
        String text = paper("request", "关于调整供水价格的请示", "unit", "government", "\"major-decision\", \"major-public-interest\"");
        Paper paper = draft("ziyang", "water.clerk", text);
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");

        assertThat(paper.does("water.clerk", "submission", "{}").cited()).containsExactly("ziyang-25.1", "ziyang-25.2", "ziyang-25.3",
                "ziyang-27.2", "ziyang-27.3", "ziyang-27.4", "ziyang-27.7", "ziyang-27.8");
        recorded(paper, "water.clerk", review("opinions", "2018-06-04", ", \"form\": \"online\", \"audiences\": [\"public\", \"experts\"]"));
        recorded(paper, "water.clerk", review("expert-argument", "2018-06-04", ""));
        recorded(paper, "water.clerk", review("social-risk", "2018-06-04", ""));
        recorded(paper, "water.clerk", review("fair-competition", "2018-06-04", ""));
        recorded(paper, "water.clerk", review("legality", "2018-06-04", ""));
        recorded(paper, "water.clerk", review("assessment", "2018-06-04",
                ", \"dimensions\": [\"necessity\", \"scientificity\", \"feasibility\", \"controllability\"]"));
        assertThat(paper.does("water.clerk", "submission", "{}").cited()).containsExactly("ziyang-27.2", "ziyang-27.8");
        stated(paper, "water.clerk", "hearing");

        Answer asked = paper.does("water.clerk", "review-requests", "{\"unit\": \"justice-bureau\"}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
        assertThat(read("ziyang", "justice-bureau.clerk", "/worklist").body().toString()).contains(paper.id);
        recorded(paper, "justice-bureau.clerk", review("legality", "2018-06-05", ""));

        String etag = paper.read("water.clerk").etag();
        Answer changed = answer(http.put().uri(ROOT + "/" + paper.id).headers(h -> {
            h.setBearerAuth(GATEWAY.tokens().person("ziyang", "water.clerk"));
            h.set("Idempotency-Key", UUID.randomUUID().toString());
            h.set("If-Match", etag);
        }).contentType(MediaType.APPLICATION_JSON).bodyValue(text.replace("正文。", "改过的正文。")).exchange()
                .expectBody(byte[].class).returnResult());
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");
        assertThat(paper.does("water.clerk", "submission", "{}").cited()).containsExactly("ziyang-27.2", "ziyang-27.3");
        recorded(paper, "justice-bureau.clerk", review("legality", "2018-06-05", ""));
        recorded(paper, "water.clerk", review("fair-competition", "2018-06-05", ""));
        throughTheOffice(paper);
    }

    @Test
    @DisplayName("勃利: what does not apply is stated by the sponsor and confirmed by the office before a leader sees the paper")
    @Proves({"boli-11.1", "boli-29.3", "boli-27.5", "boli-29.2"})
    void whatDoesNotApplyInBoli() {
        clock("2024-06-05T09:00");
        Paper paper = draft("boli", "water.clerk", paper("notice", "关于内部管理的通知", "office", "unit", "\"major-decision\", \"normative\"")
                .replace("\"facts\"", "\"particulars\": {\"planLine\": \"2024年发文计划第5项\"}, \"facts\""));
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");
        for (String kind : new String[] {"research", "expert-argument", "risk-assessment", "legality"}) {
            recorded(paper, "water.clerk", review(kind, "2024-06-04", ""));
        }
        recorded(paper, "water.clerk", review("opinions", "2024-06-04", ", \"form\": \"written\", \"audiences\": [\"departments\"]"));
        recorded(paper, "water.clerk", review("assessment", "2024-06-05", ", \"dimensions\": [\"legality\", \"necessity\", \"scientificity\","
                + "\"feasibility\", \"macro-policy-consistency\"]"));
        stated(paper, "water.clerk", "major-public-interest");
        stated(paper, "water.clerk", "instability-prone");
        assertThat(paper.does("water.clerk", "submission", "{}").cited()).containsExactly("boli-11.1");
        stated(paper, "water.clerk", "market-entities");
        stated(paper, "water.clerk", "fiscal-expenditure");
        throughTheOffice(paper);

        assertThat(paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}").codes()).containsExactly("exclusion-not-confirmed");
        assertThat(paper.does("office-clerk", "statements", "{\"topic\": \"hearing\", \"reason\": \"属实\"}").text("/errors/0/code"))
                .isEqualTo("nothing-stated-yet");
        stated(paper, "office-clerk", "market-entities");
        stated(paper, "office-clerk", "fiscal-expenditure");
        beforeTheLeader(paper);
        assertThat(paper.does("head", "signature", AGREES).cited()).contains("boli-27.5", "boli-29.2").doesNotContain("boli-29.3");
    }

    @Test
    @DisplayName("安泽: a joint paper of the government's business does not reach the Party committee before the government has reviewed it")
    @Proves("anze-27.8")
    void aJointPaperInAnze() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk",
                paper("opinion", "关于水网建设的意见", "party-and-government", "unit", "\"mainly-government-duties\""));
        String toParty = "{\"note\": \"党政联合发文\"}";

        assertThat(paper.does("water.clerk", "party-submission", toParty).cited()).containsExactly("anze-27.8");
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");
        throughTheOffice(paper);
        assertThat(paper.does("office-clerk", "party-submission", toParty).cited()).containsExactly("anze-27.8");
        beforeTheLeader(paper);
        Answer sent = paper.does("office-clerk", "party-submission", toParty);
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        assertThat(sent.body().at("/timeline").valueStream().map(a -> a.at("/kind").asString())).contains("sent-to-party");

        Paper ordinary = draft("anze", "water.clerk", upward(""));
        assertThat(ordinary.does("water.clerk", "party-submission", toParty).text("/errors/0/code")).isEqualTo("not-for-party-committee");
    }

    @Test
    @DisplayName("Who is not asked to review cannot put a review on record, and a review names a day that has been")
    void whoMayRecord() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", paper("notice", "关于河道采砂管理的通知", "government", "unit", "\"normative\""));

        assertThat(paper.does("water.clerk", "reviews", review("collective-decision", "2024-06-05", "")).status()).isEqualTo(403);
        assertThat(paper.does("water.clerk", "reviews", review("research", "2024-06-06", "")).text("/errors/0/code")).isEqualTo("day-in-the-future");
        assertThat(paper.does("water.clerk", "reviews", review("assessment", "2024-06-05", "")).text("/errors/0/pointer")).isEqualTo("/dimensions");
        assertThat(paper.does("water.clerk", "reviews", review("opinions", "2024-06-05", "")).text("/errors/0/pointer")).isEqualTo("/form");
        assertThat(paper.does("water.clerk", "reviews", review("no-such-review", "2024-06-05", "")).text("/errors/0/pointer")).isEqualTo("/kind");
        assertThat(paper.does("water.clerk", "review-requests", "{\"unit\": \"finance\"}").text("/errors/0/code")).isEqualTo("no-reviewer-of-this");
        Paper marked = draft("anze", "water.clerk", paper("notice", "关于河道采砂管理的通知", "government", "unit", "\"normative\", \"instability-prone\""));
        assertThat(marked.does("water.clerk", "statements", "{\"topic\": \"instability-prone\", \"reason\": \"不涉及\"}").codes())
                .containsExactly("marked-otherwise");
    }
}
