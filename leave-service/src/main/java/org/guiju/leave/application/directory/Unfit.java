package org.guiju.leave.application.directory;

import java.util.List;
import java.util.Map;

/** What was sent does not fit the directory: an id it does not know, a second word on the same instant. All of it at once. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;

    /**
     * @param pointer where in what was sent, as {@code /post}
     * @param value   what stands there
     * @param code    stable name of what is wrong
     * @param facts   what the text shows
     */
    public record Part(String pointer, String value, String code, Map<String, Object> facts) {}

    public Unfit(List<Part> parts) {
        super(parts.toString());
        this.parts = List.copyOf(parts);
    }

    public List<Part> parts() {
        return parts;
    }
}
