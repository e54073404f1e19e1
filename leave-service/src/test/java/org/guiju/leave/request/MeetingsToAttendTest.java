package org.guiju.leave.request;

import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A leader who asks for leave is told what he must attend in that time; nobody is kept from leaving by it. */
class MeetingsToAttendTest extends RequestHttp {

    private static final String ENGAGEMENTS = ROOT + "/engagements";

    private static String meeting(String post, String from, String until) {
        return """
                {"post": "%s", "what": "政府全体会议", "from": "%s+08:00", "until": "%s+08:00"}
                """.formatted(post, from, until);
    }

    private static List<String> clashes(Answer answer) {
        return answer.body().at("/ruling/obligations").valueStream().filter(told -> told.at("/code").asString().equals("leave-schedule-conflict"))
                .map(told -> told.at("/facts/what").asString() + " " + told.at("/clause/item").asString()).toList();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-43.5", "ziyang, ziyang-57.1"})
    @Proves("ziyang-57.1")
    void aMeetingDuringTheAbsenceIsToldWithItsClauseUntilItIsCalledOff(String government, String clause) {
        imported(government);
        clock("2025-03-03T09:00");
        String plan = plan("business-trip", "out-of-city", "2025-03-20", "2025-03-21", "\"standIn\": \"deputy-3\", \"actingLeader\": \"deputy-3\"");
        Answer noted = post(government, "office-clerk", ENGAGEMENTS, meeting("deputy-2", "2025-03-21T15:00", "2025-03-21T17:00"), "");
        assertThat(noted.status()).as(noted.body().toString()).isEqualTo(201);
        assertThat(noted.text("/leader/person")).isEqualTo("deputy-2");
        post(government, "office-clerk", ENGAGEMENTS, meeting("deputy-2", "2025-03-22T00:00", "2025-03-22T02:00"), "");

        Answer submitted = drafted(government, "deputy-2", plan).does("deputy-2", "submission?dryRun=true", "{}");
        assertThat(clashes(submitted)).as("the meeting that begins with the day after is none of it").singleElement()
                .isEqualTo("政府全体会议 " + clause);
        assertThat(submitted.codes()).doesNotContain("leave-schedule-conflict");

        String address = ENGAGEMENTS + "/" + noted.text("/id");
        Answer off = post(government, "deputy-2", address + "/withdrawal", "{\"reason\": \"改期\"}", noted.etag());
        assertThat(off.text("/calledOff")).as(off.body().toString()).isEqualTo("改期");
        assertThat(post(government, "deputy-2", address + "/withdrawal", "{\"reason\": \"改期\"}", off.etag()).status()).isEqualTo(409);
        assertThat(clashes(drafted(government, "deputy-2", plan).does("deputy-2", "submission?dryRun=true", "{}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze", "ziyang"})
    void twoMeetingsAtOnceAndAMeetingDuringAnAbsenceAreToldWhenTheyAreNoted(String government) {
        imported(government);
        clock("2025-04-01T09:00");
        post(government, "office-clerk", "/api/v1/directory/absences", """
                {"person": "deputy-3", "cause": "study", "from": "2025-04-14T00:00:00+08:00", "until": "2025-04-16T00:00:00+08:00"}
                """, "");
        assertThat(clashes(post(government, "office-clerk", ENGAGEMENTS, meeting("deputy-3", "2025-04-15T15:00", "2025-04-15T17:00"), "")))
                .singleElement().asString().startsWith("外出 ");
        assertThat(clashes(post(government, "office-clerk", ENGAGEMENTS, meeting("deputy-3", "2025-04-16T00:00", "2025-04-16T02:00"), ""))).isEmpty();
        assertThat(clashes(post(government, "deputy-3", ENGAGEMENTS, meeting("deputy-3", "2025-04-16T01:59", "2025-04-16T03:00"), "")))
                .singleElement().asString().startsWith("政府全体会议 ");
    }

    @ParameterizedTest
    @CsvSource({"anze", "ziyang"})
    void onlyTheLeaderAndTheOfficeKeepTheScheduleAndOthersKnowNothingOfIt(String government) {
        imported(government);
        clock("2025-05-06T09:00");
        Answer other = post(government, "deputy-1", ENGAGEMENTS, meeting("deputy-2", "2025-05-12T09:00", "2025-05-12T11:00"), "");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.codes()).containsExactly("leave-engagement-by-other");
        assertThat(other.cited()).as("a refusal names its clause").hasSize(1);
        assertThat(other.body().at("/receipt").asString("")).isNotEmpty();
        assertThat(post(government, "office-clerk", ENGAGEMENTS, meeting("deputy-2", "2025-05-05T09:00", "2025-05-06T08:59"), "").body()
                .at("/errors/0/pointer").asString()).isEqualTo("/until");
        assertThat(post(government, "office-clerk", ENGAGEMENTS, meeting("nobody", "2025-05-12T09:00", "2025-05-12T11:00"), "").body()
                .at("/errors/0/pointer").asString()).isEqualTo("/post");
        String id = post(government, "deputy-2", ENGAGEMENTS, meeting("deputy-2", "2025-05-12T09:00", "2025-05-12T11:00"), "").text("/id");
        assertThat(get(government, "deputy-1", ENGAGEMENTS + "/" + id).status()).isEqualTo(404);
        assertThat(ids(get(government, "deputy-1", ENGAGEMENTS))).doesNotContain(id);
        assertThat(ids(get(government, "deputy-2", ENGAGEMENTS))).contains(id);
        assertThat(get(government, "deputy-2", ENGAGEMENTS + "/" + id).body().at("/actions/0/ruling/outcome").asString()).isEqualTo("allowed");
        assertThat(get(government, "auditor", ENGAGEMENTS + "/" + id, "auditor").body().at("/actions")).isEmpty();
        String later = post(government, "deputy-2", ENGAGEMENTS, meeting("deputy-2", "2025-05-13T09:00", "2025-05-13T11:00"), "").text("/id");
        Answer first = get(government, "deputy-2", ENGAGEMENTS + "?limit=1");
        assertThat(ids(first)).containsExactly(id);
        assertThat(ids(get(government, "deputy-2", ENGAGEMENTS + "?limit=1&cursor=" + first.text("/next")))).containsExactly(later);
        assertThat(ids(get(government, "auditor", ENGAGEMENTS, "auditor"))).contains(id);
    }

    private static List<String> ids(Answer list) {
        return list.body().at("/items").valueStream().map(item -> item.at("/id").asString()).toList();
    }
}
