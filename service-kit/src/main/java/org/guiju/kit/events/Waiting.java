package org.guiju.kit.events;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.r2dbc.spi.Readable;

/** A row of the outbox. */
record Waiting(String jurisdiction, long sequence, UUID id, String type, String subject, String data, OffsetDateTime at, int attempts) {

    static Waiting of(Readable row) {
        return new Waiting(row.get("jurisdiction", String.class), row.get("sequence", Long.class), row.get("event_id", UUID.class),
                row.get("type", String.class), row.get("subject", String.class), row.get("data", String.class),
                row.get("occurred_at", OffsetDateTime.class), row.get("attempts", Integer.class));
    }

    CloudEvent event(URI source) {
        return CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(source)
                .withType(type)
                .withSubject(subject)
                .withTime(at)
                .withExtension("jurisdiction", jurisdiction)
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
