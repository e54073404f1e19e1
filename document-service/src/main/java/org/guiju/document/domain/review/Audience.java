package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** Whose opinion was heard. */
public enum Audience implements Named {
    PUBLIC("public", "社会公众"),
    EXPERTS("experts", "专家"),
    CONGRESS_DEPUTIES("congress-deputies", "人大代表"),
    CPPCC_MEMBERS("cppcc-members", "政协委员"),
    DEMOCRATIC_PARTIES("democratic-parties", "民主党派"),
    MASS_ORGANISATIONS("mass-organisations", "群众团体"),
    SOCIAL_ORGANISATIONS("social-organisations", "社会团体"),
    DEPARTMENTS("departments", "有关部门");

    private final String id;
    private final String title;

    Audience(String id, String title) {
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

    public static Audience of(String id) {
        return Named.of(Audience.class, id);
    }
}
