package org.guiju.kit.events;

import java.time.OffsetDateTime;

import org.guiju.kit.keeping.Json;
import org.guiju.regulation.Jurisdiction;
import tools.jackson.databind.JsonNode;

/**
 * A fact that a neighbour has told.
 *
 * @param id      id of the event; unique for its source
 * @param source  as {@code /guiju/leave}
 * @param subject id of the aggregate it is about
 * @param time    when it happened, by the neighbour's clock
 */
public record IncomingEvent(
        String id, String source, String type, String subject, Jurisdiction jurisdiction, OffsetDateTime time, JsonNode data) {

    /** The same fact as it concerns one government. */
    IncomingEvent in(Jurisdiction government) {
        return new IncomingEvent(id, source, type, subject, government, time, data);
    }

    /** The data as the receiver's own record; members it does not know are left out. */
    public <T> T dataAs(Class<T> record) {
        return Json.read(data, record);
    }
}
