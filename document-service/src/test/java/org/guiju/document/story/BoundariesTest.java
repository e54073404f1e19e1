package org.guiju.document.story;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.Replays;
import org.guiju.kit.testing.TestDatabase;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the service holds against races, repeats, nonsense and strangers. */
class BoundariesTest extends DocumentHttp {

    private static final String AGREES = "{\"opinion\": \"同意\"}";

    @Autowired
    private Receipts receipts;

    @Autowired
    private Replays replays;

    private Paper awaitingSignature() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward(""));
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");
        paper.does("water.clerk", "submission", "{}");
        paper.does("office-clerk", "office-review", "{\"opinion\": \"拟同意。\", \"found\": []}");
        paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}");
        assertThat(paper.does("deputy-2", "approvals", AGREES).text("/status")).isEqualTo("awaiting-signature");
        return paper;
    }

    @Test
    void ofTwoWhoSignAtOnceOneWinsAndTheOtherIsToldThatItChanged() throws Exception {
        Paper paper = awaitingSignature();
        String etag = paper.read("head").etag();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = List.of(
                    two.submit(() -> post("anze", "head", "/" + paper.id + "/signature", AGREES, etag, UUID.randomUUID().toString())),
                    two.submit(() -> post("anze", "head", "/" + paper.id + "/signature", AGREES, etag, UUID.randomUUID().toString())));
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).hasSize(2).contains(200);
        // the loser sees either the new version (412) or that the paper is signed already (409), never a second signature
        assertThat(statuses.stream().filter(s -> s != 200).toList()).hasSize(1).allMatch(s -> s == 412 || s == 409);
        assertThat(paper.read("head").body().at("/timeline").valueStream().filter(a -> a.at("/kind").asString().equals("signed")).count())
                .isEqualTo(1);
    }

    @Test
    void aLeaderWhoDisapprovesWhileTheSignatureIsAwaitedHoldsItBack() {
        Paper paper = awaitingSignature();

        Answer against = paper.does("deputy-2", "approvals", "{\"agrees\": false, \"opinion\": \"暂缓\"}");
        assertThat(against.status()).as(against.body().toString()).isEqualTo(200);
        assertThat(against.text("/status")).isEqualTo("with-leader");
        Answer signing = paper.does("head", "signature", AGREES);
        assertThat(signing.status()).as(signing.body().toString()).isIn(403, 409, 422);
        assertThat(paper.read("head").text("/status")).isEqualTo("with-leader");

        assertThat(paper.does("deputy-2", "approvals", AGREES).text("/status")).isEqualTo("awaiting-signature");
        assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
    }

    @Test
    void aCommandSentTwiceTakesEffectOnceAndIsAnsweredTheSame() {
        Paper paper = awaitingSignature();
        String etag = paper.read("head").etag();
        String key = UUID.randomUUID().toString();

        Answer first = post("anze", "head", "/" + paper.id + "/signature", AGREES, etag, key);
        Answer again = post("anze", "head", "/" + paper.id + "/signature", AGREES, etag, key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void numbersTakenAtOnceLeaveNoGap() throws Exception {
        clock("2024-06-05T09:00");
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Paper paper = awaitingSignature();
            assertThat(paper.does("head", "signature", AGREES).status()).isEqualTo(200);
            papers.add(paper);
        }
        List<Integer> serials = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Answer>> answers = papers.stream().map(p -> many.submit(() -> p.does("office-clerk", "number", "{}"))).toList();
            for (Future<Answer> answer : answers) {
                String number = answer.get().text("/number");
                serials.add(Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.indexOf('号'))));
            }
        }
        List<Integer> sorted = serials.stream().sorted().toList();
        assertThat(sorted).doesNotHaveDuplicates();
        assertThat(sorted.getLast() - sorted.getFirst()).isEqualTo(sorted.size() - 1);
    }

    @Test
    void aStateSecretIsTurnedAwayByItsLevelAndNothingOfItIsKept() throws SQLException {
        clock("2024-06-05T09:00");
        String title = "关于绝不能留下的事项的请示";
        Answer answer = post("anze", "water.clerk", "", upward("").replace("\"none\"", "\"top-secret\"").replace("关于修建防洪堤的请示", title), "",
                UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("state-secret");
        assertThat(answer.body().toString()).doesNotContain(title);
        try (Connection all = TestDatabase.of("document").superuser(); Statement look = all.createStatement();
                ResultSet found = look.executeQuery("select count(*) from receipt where facts::text like '%" + title + "%' or ruling::text like '%"
                        + title + "%'")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    @Proves({"anze-31.3", "anze-31.2"})
    void aDisagreementWithoutPositionsIsRefusedAndWithThemAccepted() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward("forestry"));
        paper.does("water.clerk", "consultations", "{\"units\": [\"forestry\"]}");
        Answer disputed = paper.does("forestry.leader", "consultations/forestry/reply", "{\"agrees\": false, \"view\": \"占用林地\"}");
        assertThat(disputed.text("/status")).isEqualTo("in-dispute");
        paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}");

        assertThat(paper.does("water.clerk", "submission", "{}").cited()).containsExactly("anze-31.2", "anze-31.3");
        assertThat(paper.does("water.leader", "coordination",
                "{\"step\": \"department-head\", \"outcome\": \"未一致\", \"record\": \"副局长谈过\"}").cited()).containsExactly("anze-31.2");
        paper.does("water.head", "coordination", "{\"step\": \"department-head\", \"outcome\": \"未一致\", \"record\": \"当面协商\"}");
        paper.does("water.clerk", "positions", "{\"views\": [{\"unit\": \"water\", \"view\": \"应建\", \"grounds\": \"规划\"}], \"proposal\": \"建\"}");
        assertThat(paper.does("water.clerk", "submission", "{}").cited()).containsExactly("anze-31.3");
        paper.does("water.clerk", "positions", """
                {"views": [{"unit": "water", "view": "应建", "grounds": "规划"}, {"unit": "forestry", "view": "缓建", "grounds": "林地"}],
                 "proposal": "请县政府定"}
                """);
        Answer accepted = paper.does("water.clerk", "submission", "{}");
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"submission", "return", "consultations", "consultations/finance/reply", "consultations/finance/extension", "coordination",
        "positions", "cosignatures", "office-review", "routing", "approvals", "signature", "number", "issue", "conclusion",
        "reviews", "review-requests", "statements", "party-submission", "own-issue", "period"})
    void nonsenseIsAnswered4xxWithTheField(String what) {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward(""));
        for (String body : List.of("{", "[]", "{\"nobody-knows\": 1}", "\"text\"", "{\"units\": 7, \"to\": {}, \"agrees\": \"maybe\"}")) {
            Answer answer = paper.does("water.clerk", what, body);
            assertThat(answer.status()).as(what + " " + body + " " + answer.body()).isIn(400, 422);
            assertThat(answer.text("/code")).isNotEmpty();
        }
        assertThat(post("anze", "water.clerk", "/" + paper.id + "/" + what, "{}", "", UUID.randomUUID().toString()).status()).isIn(400, 428);
        assertThat(post("anze", "water.clerk", "/no-uuid/" + what, "{}", "\"1\"", UUID.randomUUID().toString()).status()).isEqualTo(400);
        assertThat(post("anze", "water.clerk", "/" + UUID.randomUUID() + "/" + what, "{}", "\"1\"", UUID.randomUUID().toString()).status())
                .isIn(400, 404);
    }

    @Test
    void aStrangerSeesNothingEvenWithTheAddress() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward(""));

        assertThat(read("anze", "water.clerk", "/" + paper.id).status()).isEqualTo(200);
        assertThat(read("anze", "education.clerk", "/" + paper.id).status()).isEqualTo(404);
        assertThat(read("boli", "water.clerk", "/" + paper.id).status()).isEqualTo(404);
        assertThat(read("anze", "office-clerk", "/" + paper.id).status()).isEqualTo(404);
        assertThat(read("anze", "water.head", "?q=防洪堤&limit=200").body().toString()).contains(paper.id);
        assertThat(read("anze", "education.clerk", "?limit=200").body().toString()).doesNotContain(paper.id);
        assertThat(read("anze", "water.head", "/worklist").body().toString()).contains(paper.id);
        assertThat(read("anze", "water.clerk", "?cursor=made-up").status()).isEqualTo(400);
    }

    @Test
    void theDatabaseItselfShowsNoNeighboursRows() throws SQLException {
        clock("2024-06-05T09:00");
        draft("anze", "water.clerk", upward(""));
        try (Connection application = TestDatabase.of("document").application(); Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from document")).hasMessageContaining("no jurisdiction");
            statement.execute("select set_config('guiju.jurisdiction', 'boli', false)");
            for (String table : List.of("document", "consultation", "document_act", "text_version", "document_party", "document_waiting")) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table + " where jurisdiction = 'anze'")) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void everyReceiptOfADocumentIsJudgedAgainToTheSame() {
        Paper paper = awaitingSignature();
        Answer signed = paper.does("head", "signature", AGREES);

        List<UUID> kept = signed.body().at("/timeline").valueStream().map(a -> a.at("/receipt").asString("")).filter(r -> !r.isEmpty())
                .map(UUID::fromString).toList();
        assertThat(kept).hasSizeGreaterThan(5);
        kept.forEach(id -> assertThat(receipts.find(Jurisdiction.of("anze"), id).flatMap(replays::replay).block().differences()).isEmpty());
    }

    @Test
    void aDryRunAnswersTheRulingAndChangesNothing() {
        Paper paper = awaitingSignature();
        long before = paper.read("head").body().at("/version").asLong();

        Answer dry = post("anze", "deputy-2", "/" + paper.id + "/signature?dryRun=true", AGREES, "", UUID.randomUUID().toString());
        Answer allowed = post("anze", "head", "/" + paper.id + "/signature?dryRun=true", AGREES, "", UUID.randomUUID().toString());

        assertThat(dry.status()).isEqualTo(403);
        assertThat(dry.cited()).containsExactly("anze-33.2");
        assertThat(allowed.body().at("/ruling/outcome").asString()).isEqualTo("allowed");
        assertThat(paper.read("head").body().at("/version").asLong()).isEqualTo(before);
        assertThat(paper.read("deputy-2").body().at("/actions").valueStream().filter(a -> a.at("/name").asString().equals("sign"))
                .map(a -> a.at("/ruling/breaches/0/clause/item").asString()).toList()).containsExactly("anze-33.2");
    }
}
