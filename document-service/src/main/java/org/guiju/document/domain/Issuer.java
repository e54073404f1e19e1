package org.guiju.document.domain;

/** In whose name a document goes out. */
public enum Issuer implements Named {
    /** The government itself. */
    GOVERNMENT("government", "政府"),
    /** The office of the government. */
    OFFICE("office", "政府办公室"),
    /** A department, township or institution under the government, which reports to it. */
    UNIT("unit", "部门或下级单位"),
    /** An organ outside this government: what came from it is registered, never drafted here. */
    OUTSIDE("outside", "外来单位"),
    GOVERNMENT_PARTY_GROUP("government-party-group", "政府党组"),
    PARTY_AND_GOVERNMENT("party-and-government", "党委、政府联合"),
    PARTY_OFFICE_AND_OFFICE("party-office-and-office", "两办联合");

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
