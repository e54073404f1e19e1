package org.guiju.leave.domain.dutyroster;

/** How grave an incident is (突发事件等级), from the least upwards. */
public enum IncidentLevel {
    /** 一般. */
    ORDINARY("ordinary"),
    /** 较大. */
    LARGER("larger"),
    /** 重大. */
    MAJOR("major"),
    /** 特别重大. */
    EXTRA_MAJOR("extra-major");

    private final String id;

    IncidentLevel(String id) {
        this.id = id;
    }

    /** The word in rulebooks. */
    public String id() {
        return id;
    }

    static IncidentLevel of(String id) {
        for (IncidentLevel level : values()) {
            if (level.id.equals(id)) {
                return level;
            }
        }
        throw new IllegalArgumentException("没有这一级突发事件：" + id);
    }
}
