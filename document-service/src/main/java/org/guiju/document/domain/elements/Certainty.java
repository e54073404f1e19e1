package org.guiju.document.domain.elements;

import org.guiju.document.domain.Named;

/** How sure a reading is. */
public enum Certainty implements Named {
    /** It stands where the standard puts it, or two places agree. */
    CERTAIN("certain", "确定"),
    /** One place says so, in the form the standard gives it. */
    LIKELY("likely", "很可能"),
    /** Two places disagree, or the form is unusual. */
    DOUBTFUL("doubtful", "存疑");

    private final String id;
    private final String title;

    Certainty(String id, String title) {
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
}
