package org.guiju.kit.timers;

import java.time.Instant;

import org.guiju.kit.keeping.Json;
import org.guiju.regulation.Jurisdiction;
import tools.jackson.databind.JsonNode;

/**
 * A timer whose instant has come.
 *
 * @param due the instant it was armed for; the handler judges as of this one, however late the worker is
 */
public record FiredTimer(TimerName name, Jurisdiction jurisdiction, String subject, Instant due, JsonNode payload) {

    /** The payload as the record it was armed with. */
    public <T> T payloadAs(Class<T> record) {
        return Json.read(payload, record);
    }
}
