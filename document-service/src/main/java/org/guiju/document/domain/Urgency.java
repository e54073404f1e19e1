package org.guiju.document.domain;

/** How urgent a paper is. */
public enum Urgency implements Named {
    NONE("none", "普通"),
    URGENT("urgent", "加急"),
    EXTRA_URGENT("extra-urgent", "特急");

    private final String id;
    private final String title;

    Urgency(String id, String title) {
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

    public static Urgency of(String id) {
        return Named.of(Urgency.class, id);
    }
}
