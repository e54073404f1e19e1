package org.guiju.document.domain;

/** In whose name a document goes out. */
public enum Issuer implements Named {
    /** The government itself. */
    GOVERNMENT("government", "政府"),
    /** The office of the government. */
    OFFICE("office", "政府办公室"),
    /** A department, township or institution under the government, which reports to it. */
    UNIT("unit", "部门或下级单位");

    private final String id;
    private final String title;

    Issuer(String id, String title) {
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

    public static Issuer of(String id) {
        return Named.of(Issuer.class, id);
    }
}
