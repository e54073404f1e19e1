package org.guiju.leave.request;

import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes too late is taken, never as if it had come in time, and is written down with the request for good. */
class LateTest extends RequestHttp {

    private static List<String> violations(Answer answer) {
        return answer.body().at("/violations").valueStream()
                .map(one -> one.at("/code").asString() + " " + one.at("/clause/item").asString()).toList();
    }

    @Test
    @Proves("ziyuan-42.6")
    void leaveAskedForAfterTheDepartureIsNoApprovalBeforehandAndIsNotedAsMadeUpFor() {
        imported("ziyuan");
        clock("2024-06-15T09:00");
        Leave leave = drafted("ziyuan", "deputy-3", plan("business-trip", "out-of-county", "2024-06-14", "2024-06-17", ""));
        Answer asIfInTime = leave.does("deputy-3", "submission", "{}");
        assertThat(asIfInTime.status()).isEqualTo(422);
        assertThat(asIfInTime.cited()).contains("ziyuan-42.6");
        Answer afterwards = leave.does("deputy-3", "submission", "{\"afterwards\": true}");
        assertThat(afterwards.status()).as(afterwards.body().toString()).isEqualTo(200);
        assertThat(afterwards.kinds()).contains("submitted-afterwards");
        assertThat(violations(afterwards)).containsExactly("leave-recorded-afterwards ziyuan-42.6");
        Answer consented = leave.consents("head", "consent.head");
        assertThat(consented.status()).as(consented.body().toString()).isEqualTo(200);
        assertThat(violations(consented)).hasSize(1);
        assertThat(get("ziyuan", "office-clerk", ROOT + "/violations").body().at("/items/0/message").asString()).isNotBlank();
    }

    @Test
    @Proves("ziyang-76.5")
    void aReportAfterTheDepartureCountsAndIsNotedAsLate() {
        imported("ziyang");
        clock("2018-05-15T09:00");
        Leave leave = drafted("ziyang", "deputy-2",
                plan("business-trip", "out-of-city", "2018-05-16", "2018-05-18", "\"actingLeader\": \"deputy-3\""));
        Answer submitted = leave.does("deputy-2", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        String report = submitted.steps("open").stream().filter(step -> step.startsWith("report")).findFirst().orElseThrow();
        Answer other = leave.does("deputy-2", "steps/" + report, "{\"answer\": \"record\", \"told\": \"secretary-general\"}");
        assertThat(other.codes()).contains("leave-report-told-other");
        assertThat(other.cited()).containsExactly("ziyang-76.5");
        clock("2018-05-16T14:00");
        Answer late = leave.does("deputy-2", "steps/" + report, "{\"answer\": \"record\", \"told\": \"executive-deputy\"}");
        assertThat(late.status()).as(late.body().toString()).isEqualTo(200);
        assertThat(violations(late)).containsExactly("leave-reported-late ziyang-76.5");
        assertThat(late.body().at("/timeline").valueStream().map(act -> act.at("/told").asString(""))).contains("executive-deputy");
    }

    @Test
    void daysThatNoNoticeSettlesYetAreCountedProvisionallyAndADryRunChangesNothing() {
        imported("anze");
        clock("2026-11-02T09:00");
        Leave leave = drafted("anze", "deputy-3", plan("vacation", "out-of-city", "2028-05-01", "2028-05-05", ""));
        Answer drafted = leave.read("deputy-3");
        assertThat(drafted.body().at("/plan/leaveDays/provisional").asBoolean()).isTrue();
        assertThat(drafted.body().at("/plan/calendarDays").asInt()).isEqualTo(5);
        Answer dry = leave.does("deputy-3", "submission?dryRun=true", "{}");
        assertThat(dry.text("/ruling/outcome")).isEqualTo("allowed");
        assertThat(leave.read("deputy-3").etag()).isEqualTo(drafted.etag());
        leave.does("deputy-3", "withdrawal", "{}");
    }
}
