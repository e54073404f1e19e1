package org.guiju.leave.domain.request;

import java.util.Map;

import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Who acts on a request.
 *
 * @param self   whether it is the person whose leave it is
 * @param office whether it is the office, which keeps the list of who is away
 * @param post   title of the post acted in
 * @param person title of the post whose leave it is
 */
public record ByWhom(boolean self, boolean office, String post, String person) {

    /** It is for the person, or for the office in the person's place. */
    Findings ownOrOffice(Ground ground) {
        return self || office ? ground.holds() : ground.brokenByActor("request-for-other", shown());
    }

    /** It is for the office alone. */
    Findings officeOnly(Ground ground) {
        return office ? ground.holds() : ground.brokenByActor("request-office-only", Map.of("post", post));
    }

    private Map<String, Object> shown() {
        return Map.of("post", post, "person", person);
    }
}
