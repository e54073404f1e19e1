package org.guiju.leave.domain.departure;

import org.guiju.kit.keeping.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a receipt keeps of a judgement comes back equal, and is judged the same. */
class FactsOfADepartureTest {

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    void receiptsGiveTheFactsBackAndTheSameRuling(String government) {
        Journey journey = Journey.of(government, "deputy-b").abroad("签署合作协议", "task", "budget").on("2024-06-20", "2024-06-21").explained("说明")
                .standIn("deputy-a").actingLeader("deputy-c").excepted("理由").settled("x.y", "head", "party-committee")
                .expected("值班", "2024-06-20", "2024-06-21")
                .meeting("deputy-a", "2024-06-18", "2024-06-20", true).told("report.head", "head", "2024-06-18").done("consent.head", "head", "2024-06-18");

        Submitting submitting = journey.submitting("deputy-b", "2024-06-10");
        Submitting read = Json.read(Json.text(submitting), Submitting.class);
        assertThat(read).isEqualTo(submitting);
        assertThat(read.judge(journey.rules)).isEqualTo(submitting.judge(journey.rules));

        Departing departing = journey.departed("2024-06-19");
        assertThat(Json.read(Json.text(departing), Departing.class)).isEqualTo(departing);
        assertThat(Json.read(Json.text(departing), Departing.class).judge(journey.rules)).isEqualTo(departing.judge(journey.rules));
    }
}
