package org.guiju.regulation.calendar;

/** How far a notice settles the year it speaks of. */
public enum Standing {
    /** An arrangement as published: days it does not name follow the week. */
    PUBLISHED("published"),
    /** Only the days the law itself names; the arrangement around them is still to come, so all other days stay unknown. */
    STATUTORY_ONLY("statutory-only");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The word used in files and on the wire. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException in words, for any other word */
    public static Standing of(String code) {
        for (Standing standing : values()) {
            if (standing.code.equals(code)) {
                return standing;
            }
        }
        throw new IllegalArgumentException("应为 published（已公布）或 statutory-only（仅法定节日），而不是“" + code + "”");
    }
}
