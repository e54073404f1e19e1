package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** A side of a matter that an assessment looks at. */
public enum Dimension implements Named {
    LEGALITY("legality", "合法性"),
    NECESSITY("necessity", "必要性"),
    SCIENTIFICITY("scientificity", "科学性"),
    FEASIBILITY("feasibility", "可行性"),
    CONTROLLABILITY("controllability", "可控性"),
    MACRO_POLICY_CONSISTENCY("macro-policy-consistency", "宏观政策取向一致性");

    private final String id;
    private final String title;

    Dimension(String id, String title) {
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

    public static Dimension of(String id) {
        return Named.of(Dimension.class, id);
    }
}
