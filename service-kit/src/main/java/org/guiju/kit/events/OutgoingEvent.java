package org.guiju.kit.events;

import org.guiju.regulation.Jurisdiction;

/**
 * A fact for the neighbours. Delivered at least once, in order for each subject.
 *
 * @param type    as {@code org.guiju.document.issued}
 * @param subject id of the aggregate it is about; what shares a subject keeps its order
 * @param jurisdiction the government it happened in; what concerns several is published once for each
 * @param data    a record, written as JSON
 */
public record OutgoingEvent(String type, String subject, Jurisdiction jurisdiction, Object data) {

    public OutgoingEvent {
        if (type.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("an event needs a type and a subject");
        }
    }
}
