package org.guiju.document.domain;

/** Asked before anything else. The three levels of state secrets never enter; a work secret enters with a restricted list of readers. */
public enum SecrecyLevel implements Named {
    NONE("none", "非涉密"),
    WORK_SECRET("work-secret", "工作秘密"),
    SECRET("secret", "秘密"),
    CONFIDENTIAL("confidential", "机密"),
    TOP_SECRET("top-secret", "绝密");

    private final String id;
    private final String title;

    SecrecyLevel(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    public static SecrecyLevel of(String id) {
        return Named.of(SecrecyLevel.class, id);
    }

    /** Whether nothing of the paper may be kept here, not even its title. */
    public boolean stateSecret() {
        return switch (this) {
            case NONE, WORK_SECRET -> false;
            case SECRET, CONFIDENTIAL, TOP_SECRET -> true;
        };
    }
}
