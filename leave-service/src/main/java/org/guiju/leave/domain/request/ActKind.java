package org.guiju.leave.domain.request;

import java.util.Arrays;

/** What a line of the timeline tells. */
public enum ActKind {
    DRAFTED("drafted"),
    EDITED("edited"),
    SUBMITTED("submitted"),
    /** Asked for after the departure (补办). */
    SUBMITTED_AFTERWARDS("submitted-afterwards"),
    CHANGED("changed"),
    STAND_IN_ACCEPTED("stand-in-accepted"),
    STAND_IN_DECLINED("stand-in-declined"),
    CONSENTED("consented"),
    DENIED("denied"),
    RECORDED("recorded"),
    /** A notice that went out by itself. */
    TOLD("told"),
    CLEARED("cleared"),
    DEPARTED("departed"),
    RECORDED_AFTERWARDS("recorded-afterwards"),
    EXTENSION_ASKED("extension-asked"),
    EXTENDED("extended"),
    EXTENSION_DENIED("extension-denied"),
    REMINDED("reminded"),
    RECOUNTED("recounted"),
    RETURNED("returned"),
    WITHDRAWN("withdrawn"),
    LAPSED("lapsed");

    private final String id;

    ActKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException where there is none of this name */
    public static ActKind of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("未知的请假经过: " + id));
    }
}
