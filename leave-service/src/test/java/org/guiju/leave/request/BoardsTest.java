package org.guiju.leave.request;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is away and who covers, what waits, and the same for spreadsheets and calendars. */
class BoardsTest extends RequestHttp {

    @BeforeEach
    void directory() {
        imported("xiangshan");
    }

    private Leave away(String person, String first, String last, String more) {
        Leave leave = drafted("xiangshan", person, plan("business-trip", "out-of-city", first, last, more));
        Answer submitted = leave.does(person, "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        Answer consented = leave.consents("head", "consent.head");
        assertThat(consented.text("/status")).as(consented.body().toString()).isEqualTo("cleared");
        assertThat(consented.kinds()).contains("told");
        assertThat(leave.does(person, "departure", "{}").text("/status")).isEqualTo("away");
        return leave;
    }

    @Test
    void showWhoIsAwayAndWhoCoversInTheWeekAndOnlyToThoseConcernedWhy() throws IOException, ParserException {
        clock("2025-05-12T09:00");
        Leave leave = away("deputy-2", "2025-05-13", "2025-05-15", "");
        Answer board = get("xiangshan", "office-clerk", ROOT + "/boards/away?on=2025-05-14&span=week");
        assertThat(board.status()).as(board.body().toString()).isEqualTo(200);
        assertThat(board.text("/first")).isEqualTo("2025-05-12");
        assertThat(board.text("/last")).isEqualTo("2025-05-18");
        var line = board.body().at("/items").valueStream().filter(l -> l.at("/person").asString().equals("deputy-2")).findFirst().orElseThrow();
        assertThat(line.at("/posts/0/cover/0/actedBy").asString()).isEqualTo("deputy-3");
        assertThat(line.at("/cause").asString()).isEqualTo("出差");
        assertThat(line.at("/expected").asString()).startsWith("2025-05-16T00:00");
        Answer stranger = get("xiangshan", "water.clerk", ROOT + "/boards/away?on=2025-05-14");
        assertThat(stranger.body().at("/items/0/cause").isMissingNode()).isTrue();
        assertThat(stranger.body().at("/items/0/href").isMissingNode()).isTrue();
        assertThat(get("xiangshan", "office-clerk", ROOT + "/boards/away?on=2025-05-14&unit=water").body().at("/items")).isEmpty();
        assertThat(get("xiangshan", "office-clerk", ROOT + "/boards/away?on=2025-05-12").body().at("/items")).isEmpty();
        assertThat(get("xiangshan", "office-clerk", ROOT + "/boards/away?on=2025-13-01").text("/errors/0/pointer")).isEqualTo("on");

        byte[] csv = raw("/boards/away.csv?on=2025-05-14&span=month");
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("姓名").contains("出差").contains("\r\n");
        Calendar feed = new CalendarBuilder().build(new StringReader(new String(raw("/boards/away.ics"), StandardCharsets.UTF_8)));
        assertThat(feed.<VEvent>getComponents()).anyMatch(event -> event.toString().contains("20250512T160000Z"));
        clock("2025-05-15T18:00");
        leave.does("deputy-2", "return", "{}");
    }

    private byte[] raw(String path) {
        return http.get().uri(ROOT + path).headers(h -> h.setBearerAuth(person("xiangshan", "office-clerk"))).exchange().expectStatus().isOk()
                .expectBody().returnResult().getResponseBody();
    }

    @Test
    void whatWaitsReachesTheHolderAndThroughTheCoverWhoeverStandsIn() {
        clock("2025-06-09T09:00");
        Leave leave = drafted("xiangshan", "deputy-4", plan("business-trip", "out-of-city", "2025-06-16", "2025-06-17", "\"standIn\": \"deputy-5\""));
        leave.does("deputy-4", "submission", "{}");
        assertThat(waits("deputy-5")).containsExactly("stand-in-reply own");
        leave.does("deputy-5", "stand-in-reply", "{\"accepts\": true}");
        assertThat(waits("deputy-5")).isEmpty();
        assertThat(waits("head")).containsExactly("step own");
        Answer shown = leave.read("head");
        assertThat(shown.body().at("/actions").valueStream().filter(action -> action.at("/name").asString().equals("step"))
                .map(action -> action.at("/ruling/outcome").asString())).containsExactly("allowed");
        leave.consents("head", "consent.head");
        assertThat(waits("deputy-4")).containsExactly("departure own");
        assertThat(get("xiangshan", "deputy-4", ROOT + "/boards/mine").text("/items/0/status")).isEqualTo("cleared");
        Answer list = get("xiangshan", "deputy-4", ROOT + "/requests?status=cleared&limit=1");
        assertThat(list.text("/items/0/id")).isEqualTo(leave.id);
        assertThat(get("xiangshan", "deputy-1", ROOT + "/requests/" + leave.id).status()).isEqualTo(200);
        assertThat(get("xiangshan", "water.head", ROOT + "/requests/" + leave.id).status()).isEqualTo(404);
        assertThat(get("xiangshan", "auditor", ROOT + "/requests/" + leave.id + "/timeline", "auditor").status()).isEqualTo(200);
        assertThat(get("boli", "head", ROOT + "/requests/" + leave.id).status()).isEqualTo(404);
        leave.does("deputy-4", "withdrawal", "{}");
    }

    private List<String> waits(String person) {
        return get("xiangshan", person, ROOT + "/boards/waiting").body().at("/items").valueStream()
                .map(item -> item.at("/move").asString() + " " + item.at("/why").asString()).toList();
    }
}
