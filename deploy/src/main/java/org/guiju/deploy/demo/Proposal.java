package org.guiju.deploy.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What was read of a pasted text, and how it fills what is sent afterwards. */
final class Proposal {

    private Proposal() {
    }

    /** The values of an element, in order; none where it was not found. */
    static List<String> values(JsonNode proposal, String element) {
        return element(proposal, element).at("/values").valueStream().map(JsonNode::asString).toList();
    }

    /** What the element is called. */
    static String title(JsonNode proposal, String element) {
        return element(proposal, element).at("/title").asString(element);
    }

    private static JsonNode element(JsonNode proposal, String element) {
        return proposal.at("/elements").valueStream().filter(each -> each.at("/element").asString("").equals(element)).findFirst()
                .orElse(MissingNode.getInstance());
    }

    /**
     * A body in which every blank, as {@code ${title}}, says what it stands for.
     *
     * @param known what blanks stand for beside the elements of the proposal
     */
    static Map<String, Object> filled(Map<String, Object> body, JsonNode proposal, Map<String, String> known) {
        Map<String, Object> filled = new LinkedHashMap<>();
        body.forEach((key, value) -> filled.put(key, value(value, proposal, known)));
        return filled;
    }

    private static Object value(Object value, JsonNode proposal, Map<String, String> known) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> filled = new LinkedHashMap<>();
            map.forEach((key, each) -> filled.put(String.valueOf(key), value(each, proposal, known)));
            return filled;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> value(each, proposal, known)).toList();
        }
        return value instanceof String text ? text(text, proposal, known) : value;
    }

    private static String text(String text, JsonNode proposal, Map<String, String> known) {
        int from = text.indexOf("${");
        int to = text.indexOf('}', from);
        if (from < 0 || to < 0) {
            return text;
        }
        String blank = text.substring(from + 2, to);
        String said = known.getOrDefault(blank, blank.equals("body") ? proposal.at("/body").asString("")
                : String.join("、", values(proposal, blank)));
        return text.substring(0, from) + said + text(text.substring(to + 1), proposal, known);
    }
}
