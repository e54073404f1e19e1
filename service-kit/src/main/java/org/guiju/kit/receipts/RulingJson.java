package org.guiju.kit.receipts;

import org.guiju.kit.keeping.Json;
import org.guiju.regulation.ruling.Ruling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A ruling as it is kept: its outcome, what it rests on, and all that its case carries. */
final class RulingJson {

    private RulingJson() {}

    static String outcome(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed allowed -> "allowed";
            case Ruling.Refused refused -> "refused";
            case Ruling.NeedsException needs -> "needs-exception";
            case Ruling.Undecided undecided -> "undecided";
        };
    }

    /** Read back from its own text, so that it compares with one that comes from the database. */
    static JsonNode of(Ruling ruling) {
        ObjectNode json = (ObjectNode) Json.tree(Json.text(ruling));
        json.put("outcome", outcome(ruling));
        json.set("restsOn", Json.tree(Json.text(ruling.restsOn())));
        return json;
    }
}
