package org.guiju.document.story;

import java.util.List;

import org.guiju.kit.keeping.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a screen needs to offer an action: where it is sent, and what has to be filled in. */
class ActionsTest extends DocumentHttp {

    @Test
    void everyActionThatTakesSomethingSaysWhereItsBodyIsDescribed() {
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward(""));
        JsonNode described = Json.tree(http.get().uri("/v3/api-docs").exchange().expectStatus().isOk()
                .expectBody(byte[].class).returnResult().getResponseBody());
        List<JsonNode> actions = paper.read("water.clerk").body().at("/actions").valueStream().toList();
        assertThat(actions).isNotEmpty();
        for (JsonNode action : actions) {
            String input = action.at("/input").asString("");
            if (!input.isEmpty()) {
                assertThat(described.at(input.substring(1))).as(action.at("/href").asString()).isNotEmpty();
            }
        }
        assertThat(actions).filteredOn(action -> action.at("/method").asString().equals("PUT"))
                .extracting(action -> action.at("/input").asString(""))
                .containsExactly("#/paths/~1api~1v1~1documents~1{id}/put/requestBody");
    }
}
