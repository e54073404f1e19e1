package org.guiju.kit.events;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventDeserializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CloudEventJsonTest {

    private final CloudEventJson format = new CloudEventJson();

    @Test
    void anEventComesBackAsItWas() {
        CloudEvent event = CloudEventBuilder.v1().withId("1").withSource(URI.create("/guiju/leave"))
                .withType("org.guiju.leave.approved").withSubject("leave-1").withTime(OffsetDateTime.parse("2026-11-24T09:00:00+08:00"))
                .withExtension("jurisdiction", "anze")
                .withData("application/json", "{\"person\":\"演示·县长\"}".getBytes(StandardCharsets.UTF_8)).build();
        byte[] wire = format.serialize(event);
        assertThat(new String(wire, StandardCharsets.UTF_8)).contains("\"data\":{\"person\":\"演示·县长\"}")
                .contains("\"jurisdiction\":\"anze\"").contains("\"specversion\":\"1.0\"").contains("2026-11-24T09:00");
        assertThat(format.deserialize(wire)).isEqualTo(event);
    }

    @Test
    void dataInBase64AreUnderstood() {
        CloudEvent event = format.deserialize("""
                {"specversion": "1.0", "id": "1", "source": "/a", "type": "t", "subject": "s", "data_base64": "e30="}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(event.getData().toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "nonsense", "{\"specversion\": \"0.3\", \"id\": \"1\", \"source\": \"/a\", \"type\": \"t\", \"subject\": \"s\"}",
        "{\"specversion\": \"1.0\", \"source\": \"/a\", \"type\": \"t\", \"subject\": \"s\"}",
        "{\"specversion\": \"1.0\", \"id\": 1, \"source\": \"/a\", \"type\": \"t\", \"subject\": \"s\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"::\", \"type\": \"t\", \"subject\": \"s\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/a\", \"type\": \"t\", \"subject\": \"s\", \"time\": \"soon\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/a\", \"type\": \"t\", \"subject\": \"s\", \"Not-A-Name\": \"x\"}"
    })
    void whatIsNoEventIsRefusedInOneWay(String wire) {
        assertThatThrownBy(() -> format.deserialize(wire.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(EventDeserializationException.class);
    }
}
