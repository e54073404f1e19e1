package org.guiju.deploy.local;

import java.util.Arrays;
import java.util.List;

/**
 * One process of the suite, in the order in which they are worth starting: the door and the directory first, because the others
 * ask them.
 */
public enum Member {

    GATEWAY("gateway", "gateway", 0),
    LEAVE("leave", "leave-service", 1),
    DOCUMENT("document", "document-service", 2),
    MEETING("meeting", "meeting-service", 3),
    SUPERVISION("supervision", "supervision-service", 4);

    private final String id;
    private final String module;
    private final int portOffset;

    Member(String id, String module, int portOffset) {
        this.id = id;
        this.module = module;
        this.portOffset = portOffset;
    }

    /** The id on the wire, in file names and in the database's name: {@code document}. */
    public String id() {
        return id;
    }

    /** The Maven module that makes its jar: {@code document-service}. */
    public String module() {
        return module;
    }

    /** Its port counted from the suite's first port. */
    public int portOffset() {
        return portOffset;
    }

    /** Its database; every member has one of its own. */
    public String database() {
        return "guiju_" + id;
    }

    /** The role that owns the tables and runs the migrations. */
    public String ownerRole() {
        return database() + "_owner";
    }

    /** The role the running service uses; it owns nothing and cannot bypass row-level security. */
    public String appRole() {
        return database() + "_app";
    }

    /** All but the gateway. */
    public static List<Member> services() {
        return Arrays.stream(values()).filter(member -> member != GATEWAY).toList();
    }
}
