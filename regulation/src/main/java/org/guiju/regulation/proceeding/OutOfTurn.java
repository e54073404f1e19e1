package org.guiju.regulation.proceeding;

import java.util.Map;

/** The step makes no sense in the state the matter is in. Answered 409 at the edge; no rule was asked. */
public final class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String status;
    private final transient Map<String, Object> facts;

    /**
     * @param code   stable name of the refusal
     * @param status the state the matter is in, by its stable name
     * @param facts  what the message names beside the state
     */
    public OutOfTurn(String code, String status, Map<String, Object> facts) {
        super(code + " in state " + status);
        this.code = code;
        this.status = status;
        this.facts = Map.copyOf(facts);
    }

    public String code() {
        return code;
    }

    public String status() {
        return status;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
