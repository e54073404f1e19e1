package org.guiju.document.story;

import java.util.List;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The division of work changes while papers are pending: they go to whoever is in charge from that instant on, as an act on record. */
class DivisionOfWorkTest extends DirectoryHttp {

    private static List<JsonNode> rerouted(Paper paper) {
        return paper.read("head").body().at("/timeline").valueStream().filter(a -> a.at("/kind").asString().equals("rerouted")).toList();
    }

    @Test
    @Proves({"anze-5.2"})
    void whatLiesWithTheFormerLeaderGoesToTheNewOneOnce() {
        clock("2024-08-05T09:00");
        Paper pending = broughtToTheLeader("anze");
        Paper approved = broughtToTheLeader("anze");
        assertThat(approved.does("deputy-2", "approvals", AGREES).text("/status")).isEqualTo("awaiting-signature");

        dividing("anze", "water", "deputy-4", "2024-08-06T00:00:00");
        until("2024-08-05T18:00");
        assertThat(waitsFor(pending, "deputy-2")).as("the change is still to come").isTrue();
        assertThat(rerouted(pending)).isEmpty();

        until("2024-08-06T00:00:01");
        assertThat(waitsFor(pending, "deputy-2")).isFalse();
        assertThat(waitsFor(pending, "deputy-4")).isTrue();
        assertThat(rerouted(pending)).singleElement().satisfies(act -> assertThat(act.toString()).contains("deputy-4", "anze-32"));
        assertThat(pending.does("deputy-2", "approvals", AGREES).status()).as("it is not his any more").isIn(403, 404);
        assertThat(pending.does("deputy-4", "approvals", AGREES).text("/status")).isEqualTo("awaiting-signature");

        assertThat(rerouted(approved)).as("what was approved stays approved").isEmpty();
        Answer signed = approved.does("head", "signature", AGREES);
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(200);
        assertThat(pending.does("head", "signature", AGREES).status()).isEqualTo(200);
    }

    @Test
    void whatTheFormerLeaderHasSaidNoToStaysWithHim() {
        clock("2024-08-12T09:00");
        Paper paper = broughtToTheLeader("boli");
        assertThat(paper.does("deputy-2", "approvals", "{\"agrees\": false, \"opinion\": \"暂缓\"}").status()).isEqualTo(200);

        dividing("boli", "water", "deputy-4", "2024-08-12T12:00:00");
        until("2024-08-12T12:00:01");

        assertThat(rerouted(paper)).isEmpty();
        assertThat(waitsFor(paper, "deputy-2")).isTrue();
        assertThat(paper.read("deputy-4").status()).as("who is in charge sees it").isEqualTo(200);
    }
}
