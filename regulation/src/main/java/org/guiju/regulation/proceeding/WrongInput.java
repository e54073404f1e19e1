package org.guiju.regulation.proceeding;

import java.util.Map;

/** What was said names something that is not there, or cannot be. Answered 400 at the edge, naming the place. */
public final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String value;
    private final String code;
    private final transient Map<String, Object> facts;

    /**
     * @param pointer JSON pointer of the member
     * @param code    stable name of the fault
     */
    public WrongInput(String pointer, String value, String code, Map<String, Object> facts) {
        super(code + " at " + pointer);
        this.pointer = pointer;
        this.value = value;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public String pointer() {
        return pointer;
    }

    public String value() {
        return value;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
