package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** The step before which a review must be there. */
public enum Gate implements Named {
    SUBMISSION("submission", "报送"),
    ROUTING("routing", "呈批"),
    SIGNATURE("signature", "签发或批准"),
    ISSUE("issue", "部门印发");

    private final String id;
    private final String title;

    Gate(String id, String title) {
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

    public static Gate of(String id) {
        return Named.of(Gate.class, id);
    }
}
