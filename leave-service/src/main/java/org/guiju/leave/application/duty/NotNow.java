package org.guiju.leave.application.duty;

/** What is asked makes no sense as things stand: a plan that is published already, a wish that has been answered. No rule was asked. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String value;

    /**
     * @param code  stable name of what is in the way; its text is {@code fault.<code>}
     * @param value what it is about
     */
    public NotNow(String code, String value) {
        super(code + " " + value);
        this.code = code;
        this.value = value;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }
}
