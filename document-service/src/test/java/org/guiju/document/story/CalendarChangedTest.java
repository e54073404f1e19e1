package org.guiju.document.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.Replays;
import org.guiju.kit.web.json.WireJson;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A holiday notice comes while units are being asked: what still runs follows it, what was done stays as it was. */
class CalendarChangedTest extends DocumentHttp {

    private static final String GUANGXI = "CN-GX";
    private static final int MORE_THAN_A_PAGE = 53;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Replays replays;

    /** As it was before Guangxi gave its notice for 2024. */
    private static CalendarLayers beforeTheNotice() {
        CalendarLayers shipped = ShippedCalendar.layers();
        return new CalendarLayers(shipped.notices().stream()
                .filter(text -> !text.notice().region().code().equals(GUANGXI)
                        || text.days().stream().noneMatch(day -> day.date().getYear() == 2024))
                .toList(), shipped.festivals());
    }

    @BeforeEach
    void theNoticeIsNotThereYet() {
        clock("2024-04-09T09:00");
        GATEWAY.counting(beforeTheNotice());
        told(UUID.randomUUID().toString());
        until("2024-04-09T09:00");
    }

    @AfterEach
    void asShipped() {
        GATEWAY.counting(ShippedCalendar.layers());
        told(UUID.randomUUID().toString());
    }

    @Test
    @DisplayName("资源: due 04-12 until the notice for 三月三 comes, then 04-16; told once, and silence counts by the new date")
    @Proves({"ziyuan-29.5", "ziyuan-29.7", "ziyuan-29.8"})
    void aRunningTermFollowsTheNoticeOnce() {
        Paper paper = draft("ziyuan", "water.clerk", upward("finance"));
        Answer asked = paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");
        assertThat(asked.consultation("finance").at("/deadline/due").asString()).as(asked.body().toString()).isEqualTo("2024-04-12");
        List<UUID> before = receiptsOf(asked);

        GATEWAY.counting(ShippedCalendar.layers());
        String event = UUID.randomUUID().toString();
        told(event);
        told(event);
        until("2024-04-09T10:00");
        told(UUID.randomUUID().toString());
        until("2024-04-09T11:00");

        Answer moved = paper.read("water.clerk");
        assertThat(moved.consultation("finance").at("/deadline/due").asString()).isEqualTo("2024-04-16");
        List<JsonNode> moves = moved.body().at("/timeline").valueStream().filter(a -> a.at("/kind").asString().equals("deadline-moved")).toList();
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().toString()).contains("2024-04-12", "2024-04-16");
        assertThat(before).isNotEmpty();
        before.forEach(id -> assertThat(receipts.find(Jurisdiction.of("ziyuan"), id).flatMap(replays::replay).block().differences()).isEmpty());

        until("2024-04-13T00:00:00");
        assertThat(paper.read("water.clerk").consultation("finance").at("/state").asString()).isEqualTo("awaiting");
        until("2024-04-16T23:59:59");
        assertThat(paper.read("water.clerk").consultation("finance").at("/state").asString()).isEqualTo("awaiting");
        until("2024-04-17T00:00:00");
        assertThat(paper.read("water.clerk").consultation("finance").at("/state").asString()).isEqualTo("deemed-consent");
    }

    @Test
    @DisplayName("before the notice is loaded leave-service is told which terms it would move; nothing has moved by that")
    void whatANoticeWouldMoveIsToldBeforehand() {
        Paper paper = draft("ziyuan", "water.clerk", upward("finance"));
        paper.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");
        Paper elsewhere = draft("anze", "water.clerk", upward("finance"));
        elsewhere.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}");

        String told = foreseen(GUANGXI, GUANGXI).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
        assertThat(told).contains("\"jurisdiction\":\"ziyuan\"", "\"href\":\"/api/v1/documents/" + paper.id + "\"", "\"whom\":\"finance\"",
                "\"from\":\"2024-04-12\"", "\"to\":\"2024-04-16\"", "\"clause\":\"ziyuan-29").doesNotContain("anze", elsewhere.id);
        assertThat(paper.read("water.clerk").consultation("finance").at("/deadline/due").asString()).isEqualTo("2024-04-12");

        foreseen("CN-SX", "CN-SX").expectStatus().isOk().expectBody().jsonPath("$.governments").isEmpty();
        foreseen("nowhere", "CN").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/notices");
    }

    /** Asked by leave-service with what the calendar of that region would rest on. */
    private ResponseSpec foreseen(String region, String restsOn) {
        return http.post().uri("/internal/deadlines/preview").headers(h -> h.setBearerAuth(GATEWAY.tokens().service("leave")))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(WireJson.mapper().writeValueAsString(Map.of("region", region,
                        "notices", ShippedCalendar.layers().facts(RegionCode.of(restsOn))))).exchange();
    }

    @Test
    void moreTermsThanOnePageHoldsAllFollow() {
        List<Paper> papers = IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(i -> draft("ziyuan", "water.clerk", upward("finance"))).toList();
        papers.forEach(p -> assertThat(p.does("water.clerk", "consultations", "{\"units\": [\"finance\"]}").status()).isEqualTo(200));

        GATEWAY.counting(ShippedCalendar.layers());
        told(UUID.randomUUID().toString());
        until("2024-04-09T12:00");

        assertThat(papers).allSatisfy(p ->
                assertThat(p.read("water.clerk").consultation("finance").at("/deadline/due").asString()).isEqualTo("2024-04-16"));
    }

    private static List<UUID> receiptsOf(Answer answer) {
        return answer.body().at("/timeline").valueStream().map(a -> a.at("/receipt").asString("")).filter(r -> !r.isEmpty())
                .map(UUID::fromString).toList();
    }

    /** leave-service tells, through the gateway, that the calendar has changed. */
    private void told(String id) {
        http.post().uri("/internal/events").headers(h -> h.setBearerAuth(GATEWAY.tokens().service("leave")))
                .contentType(MediaType.parseMediaType("application/cloudevents+json"))
                .bodyValue("""
                        {"specversion": "1.0", "id": "%s", "source": "/guiju/leave", "type": "org.guiju.calendar.changed", "subject": "CN-GX",
                         "time": "2024-04-09T09:00:00+08:00", "jurisdiction": "national", "datacontenttype": "application/json", "data": {}}
                        """.formatted(id))
                .exchange().expectStatus().is2xxSuccessful();
    }
}
