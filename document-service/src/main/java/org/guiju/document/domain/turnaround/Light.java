package org.guiju.document.domain.turnaround;

import org.guiju.document.domain.Named;

/** How a paper stands to its term. Always computed from the term and the moment, never set. */
public enum Light implements Named {
    UNTIMED("untimed", "只计用时"),
    IN_TIME("in-time", "期限内"),
    LAST_DAY("last-day", "今天到期"),
    OVERDUE("overdue", "超期"),
    DONE("done", "按期办毕"),
    DONE_LATE("done-late", "超期办毕");

    private final String id;
    private final String title;

    Light(String id, String title) {
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

    public static Light of(String id) {
        return Named.of(Light.class, id);
    }
}
