package org.guiju.document.story;

import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps papers short and in time, over HTTP. */
class LimitsTest extends DocumentHttp {

    private static String with(String body, String member) {
        return body.replaceFirst("\\{", "{" + member.replace("\\", "\\\\") + ", ");
    }

    private static String upwardOf(int characters) {
        return upward("").replace("正文。", "字".repeat(characters));
    }

    private Paper signedBySponsor(String government, String body) {
        Paper paper = draft(government, "water.clerk", body);
        assertThat(paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}").status()).isEqualTo(200);
        return paper;
    }

    @Test
    @DisplayName("安泽: a request of 1620 characters needs a reason and the office's leave; 1500 passes")
    @Proves("anze-29.3")
    void anzeLength() {
        clock("2024-06-05T09:00");
        Paper tooLong = signedBySponsor("anze", upwardOf(1620));
        Answer refused = tooLong.does("water.clerk", "submission", "{}");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.cited()).containsExactly("anze-29.3");
        assertThat(refused.text("/breaches/0/message")).contains("1620", "1500", "120");
        Answer byClerk = tooLong.does("water.clerk", "submission", "{\"exception\": {\"reason\": \"情况复杂\", \"grantedBy\": \"finance.head\"}}");
        assertThat(byClerk.status()).isEqualTo(409);
        Answer allowed = tooLong.does("water.clerk", "submission", "{\"exception\": {\"reason\": \"情况复杂\", \"grantedBy\": \"office-director\"}}");
        assertThat(allowed.status()).as(allowed.body().toString()).isEqualTo(200);

        Paper fits = signedBySponsor("anze", upwardOf(1500));
        assertThat(fits.read("water.clerk").body().at("/limits/characters").asInt()).isEqualTo(1500);
        assertThat(fits.read("water.clerk").body().at("/limits/lengths/0/most").asInt()).isEqualTo(1500);
        assertThat(fits.does("water.clerk", "submission", "{}").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("安泽: ten calendar days before the day the superior wants it, the draft waits with that day in the worklist")
    @Proves("anze-28.2")
    void anzeLeadTime() {
        clock("2024-08-09T09:00");
        String body = with(upward(""), "\"particulars\": {\"neededBy\": \"2024-08-20\"}");
        Paper inTime = signedBySponsor("anze", body);
        assertThat(inTime.read("water.clerk").text("/limits/leadTime/latest")).isEqualTo("2024-08-10");
        assertThat(inTime.read("water.clerk").text("/limits/leadTime/remindOn")).isEqualTo("2024-08-09");
        assertThat(read("anze", "water.clerk", "/worklist").body().at("/items").valueStream()
                .filter(item -> item.at("/id").asString().equals(inTime.id)).map(item -> item.at("/due").asString()).toList())
                .containsExactly("2024-08-11T00:00:00+08:00");
        Paper late = signedBySponsor("anze", body);
        clock("2024-08-10T16:00"); // a Saturday
        assertThat(inTime.does("water.clerk", "submission", "{}").status()).isEqualTo(200);

        clock("2024-08-11T09:00");
        Answer refused = late.does("water.clerk", "submission", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.cited()).containsExactly("anze-28.2");
    }

    @Test
    @DisplayName("资源: a request that leaves no time is taken in, and noted so that it is found again")
    @Proves({"ziyuan-32.1", "ziyuan-32.2"})
    void ziyuanNotes() {
        clock("2024-06-12T09:00");
        String own = upward("").replace("\"issuer\": \"government\"", "\"issuer\": \"unit\"").replace("upper-government", "government");
        Paper hurried = signedBySponsor("ziyuan", with(own, "\"particulars\": {\"neededBy\": \"2024-06-12\"}"));
        Answer sent = hurried.does("water.clerk", "submission", "{}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        assertThat(noted(hurried)).containsExactly("time-insufficient");
        assertThat(sent.body().at("/ruling/obligations").valueStream().map(o -> o.at("/clause/item").asString())).contains("ziyuan-32.2");

        Paper late = signedBySponsor("ziyuan", with(upward(""), "\"particulars\": {\"neededBy\": \"2024-06-11\"}"));
        assertThat(late.does("water.clerk", "submission", "{}").status()).isEqualTo(200);
        assertThat(noted(late)).containsExactly("sent-late");
    }

    private static List<String> noted(Paper paper) {
        return paper.read("head").body().at("/timeline").valueStream().filter(act -> act.at("/kind").asString().equals("noted"))
                .map(act -> act.at("/role").asString()).toList();
    }
}
