package org.guiju.deploy.suite;

import java.util.List;
import java.util.Map;

/** Request documents to draft, as a client sends them. */
final class DraftRequests {

    private DraftRequests() {
    }

    /** A plain request of 县自然资源局 in the name of its county. */
    static Map<String, Object> ofAnze(String title) {
        return Map.of(
                "secrecy", "none",
                "title", title,
                "kind", "request",
                "issuer", "government",
                "addressees", List.of(Map.of("kind", "upper-government", "name", "临汾市人民政府")),
                "body", "演示正文。",
                "matters", List.of("演示事项"),
                "facts", "演示情况。",
                "measures", "演示措施。",
                "touches", List.of("forestry"));
    }
}
