package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** Who made an assessment, as its record says. */
public enum Assessor implements Named {
    OWN_UNIT("own-unit", "本单位"),
    EXPERT("expert", "专家"),
    ADVISORY_INSTITUTION("advisory-institution", "研究咨询机构"),
    COMPETENT_DEPARTMENT("competent-department", "主管部门");

    private final String id;
    private final String title;

    Assessor(String id, String title) {
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

    public static Assessor of(String id) {
        return Named.of(Assessor.class, id);
    }
}
