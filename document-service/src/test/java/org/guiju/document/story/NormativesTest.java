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
                 "body": "正文。", "matters": ["河道采砂管理"], "marks": [%s], "touches": [%s]}
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

        Paper ordinary = draft("boli", "water.clerk", own("", ""));
        assertThat(ordinary.does("water.clerk", "own-issue", ISSUE).text("/errors/0/code")).isEqualTo("not-own-normative");
    }
}
