package org.guiju.document.domain.consult;

import org.guiju.document.domain.Named;

/** What sort of unit is consulted: silence has a meaning between departments only. */
public enum UnitClass implements Named {
    DEPARTMENT("department", "部门"),
    TOWNSHIP("township", "乡镇（街道）"),
    COUNTY("county", "县（区）");

    private final String id;
    private final String title;

    UnitClass(String id, String title) {
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

    public static UnitClass of(String id) {
        return Named.of(UnitClass.class, id);
    }

    /** The class of a unit by the kind the directory gives it. */
    public static UnitClass ofKind(String unitKind) {
        return switch (unitKind) {
            case "township", "subdistrict" -> TOWNSHIP;
            case "county" -> COUNTY;
            default -> DEPARTMENT; // institutions, bureaus and committees all answer as departments do
        };
    }
}
