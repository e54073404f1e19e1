package org.guiju.document.story;

import java.util.List;

import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.guiju.regulation.posts.HandOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers while somebody is away: who handles them, which of them, and which nobody may sign for the head. */
class CoverTest extends DirectoryHttp {

    @ParameterizedTest
    @EnumSource(HandOver.class)
    @Proves({"anze-5.9", "xiangshan-10.2"})
    void thePartnerTakesOverWhatIsAskedForAndGivesItBackWithTheReturn(HandOver handOver) {
        boolean all = handOver == HandOver.ALL;
        clock("2024-05-10T09:00");
        Paper old = broughtToTheLeader("xiangshan");
        with("xiangshan", List.of(absence("deputy-2", "2024-05-13T00:00:00", "2024-05-16T00:00:00", handOver)));
        until("2024-05-14T09:00");
        Paper fresh = broughtToTheLeader("xiangshan");

        assertThat(waitsFor(fresh, "deputy-3")).isTrue();
        assertThat(waitsFor(old, "deputy-3")).as("what lay there before").isEqualTo(all);
        assertThat(old.read("deputy-3").status()).isEqualTo(all ? 200 : 404);
        assertThat(read("xiangshan", "deputy-3", "?limit=200").body().toString().contains(old.id)).isEqualTo(all);
        Answer opened = post("xiangshan", "deputy-3", "/" + old.id + "/approvals?dryRun=true", AGREES, "", "old-" + handOver);
        assertThat(opened.status()).isEqualTo(all ? 200 : 404);

        Answer approved = fresh.does("deputy-3", "approvals", AGREES);
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        assertThat(approved.text("/status")).isEqualTo("awaiting-signature");
        assertThat(approved.body().at("/timeline").valueStream().filter(a -> a.at("/kind").asString().equals("approved")).toList().getLast()
                .toString()).as("both names").contains("deputy-3", "deputy-2", "xiangshan-10.2");
        assertThat(fresh.does("deputy-4", "approvals", AGREES).status()).as("丙并非甲的AB角").isIn(403, 404);

        until("2024-05-16T00:00:00");
        assertThat(waitsFor(old, "deputy-2")).isTrue();
        assertThat(waitsFor(old, "deputy-3")).isFalse();
        assertThat(old.read("deputy-3").status()).isEqualTo(404);
    }

    @Test
    @Proves("ziyang-57.4")
    void aPartnerWhoTakesOverActivitiesAloneSeesNoPapers() {
        clock("2018-06-01T09:00");
        with("ziyang", List.of(absence("deputy-2", "2018-06-04T00:00:00", "2018-06-09T00:00:00", HandOver.ALL)));
        until("2018-06-05T09:00");
        Paper paper = broughtToTheLeader("ziyang");

        assertThat(waitsFor(paper, "deputy-3")).isFalse();
        assertThat(paper.read("deputy-3").status()).isEqualTo(404);
        assertThat(post("ziyang", "deputy-3", "/" + paper.id + "/approvals", AGREES, "\"1\"", "ziyang-partner").status()).isEqualTo(404);
        until("2018-06-09T00:00:00");
        assertThat(waitsFor(paper, "deputy-2")).isTrue();
    }

    private static String paper(String kind, String addressee, String name) {
        return """
                {"secrecy": "none", "title": "关于森林防火的%s", "kind": "%s", "issuer": "government",
                 "addressees": [{"kind": "%s", "name": "%s"}], "body": "正文。", "matters": ["森林防火"],
                 "facts": "天气干燥。", "measures": "禁止野外用火。", "touches": [],
                 "particulars": {"planLine": "2024年发文计划第7项"}}
                """.formatted(name, kind, addressee, "unit".equals(addressee) ? "各乡镇人民政府" : "上级人民政府");
    }

    /** Approved by the leader in charge and waiting for the head. */
    private Paper awaitingTheHead(String government, String body) {
        Paper paper = draft(government, "water.clerk", body);
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");
        Answer submitted = paper.does("water.clerk", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        paper.reviewed();
        assertThat(paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}").status()).isEqualTo(200);
        Answer approved = paper.does("deputy-2", "approvals", AGREES);
        assertThat(approved.text("/status")).as(approved.body().toString()).isEqualTo("awaiting-signature");
        return paper;
    }

    @ParameterizedTest(name = "{0}: a general entrustment reaches a request to the government above: {1}; an order: {2}; an express one: {3}")
    @CsvSource({"ziyuan, 403, 403, 403", "anze, 200, 403, 200", "boli, 200, 403, 200", "ziyang, 200, 403, 403", "xiangshan, 200, 403, 403"})
    @Proves({"ziyuan-5.5", "anze-5.7", "boli-5.5", "ziyang-8.1", "xiangshan-9.1", "xiangshan-49.1", "ziyuan-31.1", "anze-33.1", "boli-30.1"})
    void whoActsForTheHeadSignsWhatTheEntrustmentReaches(String government, int request, int order, int expressly) {
        clock("2024-06-17T09:00");
        List<org.guiju.regulation.posts.Absence> away = List.of(absence("head", "2024-06-17T00:00:00", "2024-06-20T00:00:00", HandOver.ALL));
        with(government, away);
        Paper upward = awaitingTheHead(government, paper("request", "upper-government", "请示"));
        Paper command = awaitingTheHead(government, paper("order", "unit", "命令"));
        assertThat(upward.does("executive-deputy", "signature", AGREES).status()).as("no entrustment").isIn(403, 404);

        with(government, away, entrustment(Kind.ACTING_HEAD, "head", "executive-deputy", "2024-06-17T00:00:00", "2024-06-20T00:00:00", null,
                Duty.PAPERS, Duty.ACTIVITIES));
        Answer general = command.does("executive-deputy", "signature", AGREES);
        assertThat(general.status()).as(general.body().toString()).isEqualTo(order);
        Answer signed = upward.does("executive-deputy", "signature", AGREES);
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(request);
        if (request == 200) {
            assertThat(signed.body().at("/timeline").valueStream().filter(a -> a.at("/kind").asString().equals("signed")).findFirst().orElseThrow()
                    .toString()).contains("executive-deputy", "head");
        }

        if (order != 200) {
            with(government, away, entrustment(Kind.ACTING_HEAD, "head", "executive-deputy", "2024-06-17T00:00:00", "2024-06-20T00:00:00",
                    "森林防火令", Duty.PAPERS, Duty.ACTIVITIES, Duty.RESERVED));
            Answer express = command.does("executive-deputy", "signature", AGREES);
            assertThat(express.status()).as(express.body().toString()).isEqualTo(expressly);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "ziyang"})
    @Proves({"anze-5.7", "boli-5.5", "ziyang-8.1"})
    void anEntrustmentThatHasRunOutReachesNothing(String government) {
        clock("2024-06-17T09:00");
        with(government, List.of(absence("head", "2024-06-17T00:00:00", "2024-06-23T00:00:00", HandOver.ALL)),
                entrustment(Kind.ACTING_HEAD, "head", "executive-deputy", "2024-06-17T00:00:00", "2024-06-20T00:00:00", null, Duty.PAPERS,
                        Duty.ACTIVITIES));
        Paper upward = awaitingTheHead(government, paper("request", "upper-government", "请示"));
        until("2024-06-20T00:00:00");

        assertThat(upward.does("executive-deputy", "signature", AGREES).status()).isIn(403, 404);
        until("2024-06-23T00:00:00");
        assertThat(upward.does("head", "signature", AGREES).status()).isEqualTo(200);
    }
}
