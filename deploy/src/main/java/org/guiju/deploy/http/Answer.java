package org.guiju.deploy.http;

import java.net.http.HttpHeaders;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param headers response headers
 * @param body parsed JSON; a missing node when there was none
 */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** A text field of the body, empty when it is not there: {@code text("/deadline/due")}. */
    public String text(String pointer) {
        return body.at(pointer).asString("");
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
