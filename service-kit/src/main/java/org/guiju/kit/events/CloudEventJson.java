package org.guiju.kit.events;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.rw.CloudEventDataMapper;
import io.cloudevents.rw.CloudEventRWException;
import org.guiju.kit.keeping.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The structured JSON form of a CloudEvent (CloudEvents 1.0, JSON event format), for JSON data. The SDK's own format hangs on
 * Jackson 2, which this suite does not use.
 */
public final class CloudEventJson implements EventFormat {

    /** What the wire calls this form. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final Set<String> CORE =
            Set.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "data", "data_base64");

    @Override
    public byte[] serialize(CloudEvent event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("specversion", event.getSpecVersion().toString());
        json.put("id", event.getId());
        json.put("source", event.getSource().toString());
        json.put("type", event.getType());
        putText(json, "subject", event.getSubject());
        putText(json, "time", event.getTime());
        putText(json, "datacontenttype", event.getDataContentType());
        putText(json, "dataschema", event.getDataSchema());
        for (String name : event.getExtensionNames()) {
            putText(json, name, event.getExtension(name));
        }
        if (event.getData() != null) {
            json.set("data", Json.tree(event.getData().toBytes()));
        }
        return Json.bytes(json);
    }

    private static void putText(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    @Override
    public CloudEvent deserialize(byte[] bytes, CloudEventDataMapper<? extends CloudEventData> mapper) {
        try {
            JsonNode json = Json.tree(bytes);
            if (!json.isObject() || !"1.0".equals(json.path("specversion").asString(""))) {
                throw new EventDeserializationException(new IllegalArgumentException("not a CloudEvent of specversion 1.0"));
            }
            var event = CloudEventBuilder.v1()
                    .withId(text(json, "id"))
                    .withSource(URI.create(text(json, "source")))
                    .withType(text(json, "type"))
                    .withSubject(text(json, "subject"))
                    .withDataContentType("application/json");
            if (json.hasNonNull("time")) {
                event.withTime(OffsetDateTime.parse(text(json, "time")));
            }
            for (var member : json.properties()) {
                if (!CORE.contains(member.getKey())) {
                    event.withExtension(member.getKey(), member.getValue().asString());
                }
            }
            return event.withData(mapper.map(BytesCloudEventData.wrap(data(json)))).build();
        } catch (JacksonException | IllegalArgumentException | IllegalStateException | DateTimeParseException
                | CloudEventRWException malformed) {
            throw new EventDeserializationException(malformed);
        }
    }

    private static byte[] data(JsonNode json) {
        return json.hasNonNull("data_base64")
                ? Base64.getDecoder().decode(text(json, "data_base64"))
                : Json.bytes(Objects.requireNonNullElse(json.get("data"), JsonNodeFactory.instance.nullNode()));
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null || !value.isString() || value.asString().isBlank()) {
            throw new IllegalArgumentException("the CloudEvent has no text in “" + name + "”");
        }
        return value.asString();
    }

    @Override
    public String serializedContentType() {
        return CONTENT_TYPE;
    }
}
