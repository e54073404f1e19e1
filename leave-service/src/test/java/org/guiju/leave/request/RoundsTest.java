package org.guiju.leave.request;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.Replays;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** What can happen to a request beside the straight way: a no, another plan, more days, a day less, nobody back. */
class RoundsTest extends RequestHttp {

    @Autowired
    private Receipts receipts;

    @Autowired
    private Replays replays;

    @BeforeEach
    void directory() {
        imported("anze");
    }

    /** Everything there for a stay, with the office filing. */
    private Leave cleared(String person, String first, String last, String more) {
        Leave leave = drafted("anze", person, plan("vacation", "out-of-city", first, last, more));
        Answer submitted = leave.does(person, "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        assertThat(leave.consents("head", "consent.head").status()).isEqualTo(200);
        Answer filed = leave.records("office-clerk", "filing.by-provisions");
        assertThat(filed.text("/status")).as(filed.body().toString()).isEqualTo("cleared");
        return leave;
    }

    private Leave away(String person, String first, String last) {
        Leave leave = cleared(person, first, last, "");
        assertThat(leave.does(person, "departure", "{}").text("/status")).isEqualTo("away");
        return leave;
    }

    @Test
    void aStandInWhoDeclinesSendsItBackAndTheNextRoundBeginsAnew() {
        clock("2024-06-03T09:00");
        Leave leave = drafted("anze", "deputy-2", plan("vacation", "out-of-city", "2024-06-10", "2024-06-11", "\"standIn\": \"deputy-3\""));
        leave.does("deputy-2", "submission", "{}");
        assertThat(leave.consents("head", "consent.head").status()).isEqualTo(409);
        Answer self = leave.does("deputy-2", "stand-in-reply", "{\"accepts\": true}");
        assertThat(self.codes()).containsExactly("request-stand-in-self-reply");
        Answer declined = leave.does("deputy-3", "stand-in-reply", "{\"accepts\": false, \"remark\": \"同期外出\"}");
        assertThat(declined.text("/status")).as(declined.body().toString()).isEqualTo("draft");
        assertThat(leave.does("deputy-2", "submission", "{}").text("/status")).isEqualTo("awaiting-stand-in");
        assertThat(leave.read("deputy-2").body().at("/revision").asInt()).isEqualTo(2);
        assertThat(leave.does("deputy-2", "withdrawal", "{}").text("/status")).isEqualTo("withdrawn");
        assertThat(leave.does("deputy-2", "submission", "{}").status()).isEqualTo(409);
    }

    @Test
    void aNoEndsTheRoundAndAnotherPlanStartsOneInWhichNobodyHasConsentedYet() {
        clock("2024-06-03T09:00");
        Leave leave = drafted("anze", "deputy-1", plan("vacation", "out-of-city", "2024-06-17", "2024-06-18", ""));
        leave.does("deputy-1", "submission", "{}");
        Answer unfounded = leave.does("head", "steps/consent.head", "{\"answer\": \"refusal\"}");
        assertThat(unfounded.status()).isEqualTo(400);
        assertThat(unfounded.text("/errors/0/pointer")).isEqualTo("/opinion");
        Answer refused = leave.does("head", "steps/consent.head", "{\"answer\": \"refusal\", \"opinion\": \"会议在即\"}");
        assertThat(refused.text("/status")).as(refused.body().toString()).isEqualTo("refused");

        Answer changed = leave.does("deputy-1", "change", plan("vacation", "out-of-city", "2024-06-24", "2024-06-25", ""));
        assertThat(changed.text("/status")).as(changed.body().toString()).isEqualTo("under-way");
        assertThat(changed.steps("done")).isEmpty();
        leave.consents("head", "consent.head");
        leave.records("office-clerk", "filing.by-provisions");
        Answer again = leave.does("deputy-1", "change", plan("vacation", "out-of-city", "2024-06-26", "2024-06-27", ""));
        assertThat(again.text("/status")).isEqualTo("under-way");
        assertThat(again.steps("done")).isEmpty();
        leave.does("deputy-1", "withdrawal", "{}");
    }

    @Test
    void aRegisteredDepartureThatHasNotBegunIsStruckFromTheDirectoryWhenItIsWithdrawn() {
        clock("2024-07-01T09:00");
        Leave leave = away("deputy-3", "2024-07-08", "2024-07-09");
        assertThat(acting("anze", "deputy-3", "2024-07-08T10:00")).isEqualTo("deputy-2");
        Answer withdrawn = leave.does("deputy-3", "withdrawal", "{\"reason\": \"行程取消\"}");
        assertThat(withdrawn.text("/status")).as(withdrawn.body().toString()).isEqualTo("withdrawn");
        assertThat(acting("anze", "deputy-3", "2024-07-08T10:00")).isEqualTo("deputy-3");
    }

    @Test
    void moreDaysRunTheStepsAgainWhileTheCoverGoesOnAndAnEarlyReturnEndsItAtThatInstant() {
        clock("2024-07-19T09:00");
        Leave leave = away("deputy-4", "2024-07-22", "2024-07-24");
        until("2024-07-23T10:00");
        assertThat(leave.does("deputy-4", "withdrawal", "{}").codes()).containsExactly("request-left-already");
        Answer shorter = leave.does("deputy-4", "extension",
                "{\"last\": {\"date\": \"2024-07-24\", \"half\": \"forenoon\"}, \"reason\": \"x\"}");
        assertThat(shorter.text("/errors/0/pointer")).isEqualTo("/last");
        Answer around = send(HttpMethod.PUT, administrator("anze"), "/api/v1/directory/absences/" + leave.id,
                "{\"until\": \"2024-08-24T00:00:00+08:00\"}", "\"1\"", UUID.randomUUID().toString());
        assertThat(around.status()).isEqualTo(409);
        assertThat(around.text("/errors/0/remedy")).contains(leave.id);
        Answer asked = leave.does("deputy-4", "extension",
                "{\"last\": {\"date\": \"2024-07-26\", \"half\": \"afternoon\"}, \"reason\": \"会议延长\"}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
        assertThat(asked.text("/status")).isEqualTo("away");
        assertThat(asked.text("/extension/last/date")).isEqualTo("2024-07-26");
        assertThat(asked.text("/plan/last/date")).isEqualTo("2024-07-24");
        leave.consents("head", "consent.head");
        Answer extended = leave.records("office-clerk", "filing.by-provisions");
        assertThat(extended.text("/plan/last/date")).as(extended.body().toString()).isEqualTo("2024-07-26");
        assertThat(extended.body().at("/extension").isMissingNode()).isTrue();

        until("2024-07-25T16:00");
        assertThat(leave.read("deputy-4").kinds()).doesNotContain("reminded");
        Answer future = leave.does("deputy-4", "return", "{\"back\": \"2024-07-26T09:00:00+08:00\"}");
        assertThat(future.codes()).contains("request-back-in-future");
        Answer returned = leave.does("deputy-4", "return", "{}");
        assertThat(returned.text("/status")).as(returned.body().toString()).isEqualTo("returned");
        assertThat(acting("anze", "deputy-4", "2024-07-25T15:59")).isEqualTo("office-director");
        assertThat(acting("anze", "deputy-4", "2024-07-25T16:05")).isEqualTo("deputy-4");
    }

    @Test
    void whoIsNotBackIsRemindedEveryMorningAndCoverGoesOnUntilTheReturn() {
        clock("2024-08-05T09:00");
        Leave leave = away("deputy-1", "2024-08-06", "2024-08-08");
        until("2024-08-08T23:00");
        assertThat(leave.read("deputy-1").body().at("/overdue").asBoolean()).isFalse();
        until("2024-08-10T10:00");
        Answer overdue = leave.read("deputy-1");
        assertThat(overdue.kinds().stream().filter("reminded"::equals)).hasSize(2);
        assertThat(overdue.body().at("/overdue").asBoolean()).isTrue();
        assertThat(acting("anze", "deputy-1", "2024-08-10T09:59")).isEqualTo("executive-deputy");
        Answer board = get("anze", "office-clerk", ROOT + "/boards/overdue");
        assertThat(board.body().at("/items").valueStream().map(line -> line.at("/request").asString())).contains(leave.id);
        assertThat(get("anze", "office-clerk", ROOT + "/worklist").body().at("/items").valueStream()
                .filter(item -> item.at("/id").asString().equals(leave.id)).map(item -> item.at("/step").asString()))
                .containsExactly("request-return");

        Answer returned = leave.does("office-clerk", "return", "{}");
        assertThat(returned.text("/status")).as(returned.body().toString()).isEqualTo("returned");
        assertThat(returned.body().at("/violations/0/code").asString()).isEqualTo("leave-returned-late");
        until("2024-08-12T10:00");
        assertThat(leave.read("deputy-1").kinds().getLast()).isEqualTo("returned");
    }

    @Test
    void whoLeftWithoutConsentIsWrittenDownByTheOfficeWithWhatWasMissing() {
        clock("2024-08-19T09:00");
        Leave leave = drafted("anze", "deputy-2", plan("business-trip", "out-of-county", "2024-08-20", "2024-08-22", ""));
        Answer submitted = leave.does("deputy-2", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        until("2024-08-21T10:00");
        assertThat(leave.does("deputy-2", "departure", "{}").status()).isEqualTo(422);
        Answer self = leave.does("deputy-2", "late-record", "{\"left\": \"2024-08-20T08:00:00+08:00\", \"reason\": \"x\"}");
        assertThat(self.codes()).containsExactly("request-office-only");
        Answer recorded = leave.does("office-clerk", "late-record", "{\"left\": \"2024-08-20T08:00:00+08:00\", \"reason\": \"未请假即出发\"}");
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);
        assertThat(recorded.text("/status")).isEqualTo("away");
        assertThat(recorded.obligations()).contains("request-violation");
        assertThat(recorded.body().at("/violations").valueStream().map(one -> one.at("/clause/item").asString())).contains("anze-43.5");
        assertThat(acting("anze", "deputy-2", "2024-08-21T09:59")).isEqualTo("deputy-2");
        assertThat(acting("anze", "deputy-2", "2024-08-21T10:05")).isEqualTo("deputy-3");
        Answer noted = get("anze", "office-clerk", ROOT + "/violations");
        assertThat(noted.body().at("/items").valueStream().map(line -> line.at("/request").asString())).contains(leave.id);
        assertThat(get("anze", "deputy-4", ROOT + "/violations").body().at("/items")).isEmpty();
        leave.does("deputy-2", "return", "{}");
    }

    @Test
    void whatNobodyClearedLapsesAndIsNeverApprovedBySilence() {
        clock("2024-09-02T09:00");
        Leave leave = drafted("anze", "deputy-3", plan("vacation", "out-of-city", "2024-09-04", "2024-09-05", ""));
        leave.does("deputy-3", "submission", "{}");
        until("2024-09-06T09:00");
        assertThat(leave.status()).isEqualTo("lapsed");
        assertThat(leave.read("deputy-3").steps("done")).isEmpty();
    }

    @Test
    void twoRequestsOverTheSameDaysAreRefused() {
        clock("2024-09-09T09:00");
        Leave first = drafted("anze", "deputy-3", plan("vacation", "out-of-city", "2024-09-12", "2024-09-13", ""));
        first.does("deputy-3", "submission", "{}");
        Leave second = drafted("anze", "deputy-3", plan("private", "out-of-city", "2024-09-13", "2024-09-14", ""));
        Answer refused = second.does("deputy-3", "submission", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).contains("request-overlaps");
        first.does("deputy-3", "withdrawal", "{}");
        second.does("deputy-3", "withdrawal", "{}");
    }

    @Test
    void theOfficeAsksForTheHolderOfAPostAndNobodyElseDoes() {
        clock("2024-09-09T09:00");
        String forHead = plan("private", "out-of-city", "2024-09-20", "2024-09-21", "\"post\": \"deputy-1\"");
        assertThat(post("anze", "deputy-4", ROOT + "/requests", forHead, "").codes()).containsExactly("request-for-other");
        Answer drafted = post("anze", "office-clerk", ROOT + "/requests", forHead, "");
        assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
        assertThat(drafted.text("/person/id")).isEqualTo("deputy-1");
        assertThat(drafted.body().at("/plan/leaveDays/days").asDouble()).isEqualTo(1.0);
        assertThat(drafted.body().at("/actions").valueStream().map(action -> action.at("/name").asString()))
                .contains("edit", "submission", "withdrawal");
    }

    @Test
    void everyReceiptOfAStoryJudgesTheSameAgain() {
        clock("2024-10-08T09:00");
        Leave leave = cleared("deputy-4", "2024-10-14", "2024-10-15", "");
        List<String> ids = leave.read("deputy-4").body().at("/timeline").valueStream().map(act -> act.at("/receipt").asString(""))
                .filter(id -> !id.isEmpty()).distinct().toList();
        assertThat(ids).hasSize(4);
        ids.forEach(id -> assertThat(Objects.requireNonNull(receipts.find(Jurisdiction.of("anze"), UUID.fromString(id))
                .flatMap(replays::replay).block()).differences()).isEmpty());
        leave.does("deputy-4", "withdrawal", "{}");
    }
}
