package org.guiju.regulation.proceeding;

import java.util.Map;

/** What is asked makes no sense as the matter stands. Answered 409 at the edge; no rule was asked. */
public final class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String value;
    private final transient Map<String, Object> facts;

    /**
     * @param code  stable name of what is in the way; its text is {@code fault.<code>}
     * @param value what is in the way: a state by its stable name, or what it is about
     * @param facts what the text names
     */
    private OutOfTurn(String code, String value, Map<String, Object> facts) {
        super(code + " " + value);
        this.code = code;
        this.value = value;
        this.facts = Map.copyOf(facts);
    }

    /** A step that the state the matter is in does not know. */
    public static OutOfTurn step(String code, String step, String status) {
        return new OutOfTurn(code, status, Map.of("step", step, "status", status));
    }

    /** Something that is in the way of what is asked. */
    public static OutOfTurn about(String code, String value) {
        return new OutOfTurn(code, value, Map.of("value", value));
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
