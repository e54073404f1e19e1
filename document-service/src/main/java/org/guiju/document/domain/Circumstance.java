package org.guiju.document.domain;

/** What about a paper speaks against issuing it, or issuing it in that name: said by the drafter, or found by the office. */
public enum Circumstance implements Named {
    WITHIN_UNIT_AUTHORITY("within-unit-authority", "属部门职权内的事"),
    SHOULD_BE_UNITS_OWN("should-be-units-own", "应由部门自行或联合发文"),
    REFORM_WITHOUT_SUPERIOR("reform-without-superior", "没有上位文件的探索性改革"),
    COORDINATION_BODY_MATTER("coordination-body-matter", "议事协调机构、联席会议的事"),
    MAJOR_BREAKTHROUGH("major-breakthrough", "有重要实质性突破"),
    LAW_ALREADY_CLEAR("law-already-clear", "法律法规规章已经明确"),
    EXISTING_STILL_APPLIES("existing-still-applies", "现行文件仍然适用"),
    NO_SUBSTANCE("no-substance", "没有实质内容"),
    DISPENSABLE("dispensable", "可发可不发"),
    NO_NEW_REQUIREMENT("no-new-requirement", "没有新的贯彻要求"),
    SIMILAR_DRAFT("similar-draft", "与另一件内容相近"),
    VERBATIM_COPY("verbatim-copy", "照抄上级文件"),
    SUPERIOR_PUBLIC("superior-public", "上级文件已经公开"),
    DEMANDS_COMPANIONS("demands-companions", "要求下级出配套文件");

    private final String id;
    private final String title;

    Circumstance(String id, String title) {
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

    public static Circumstance of(String id) {
        return Named.of(Circumstance.class, id);
    }
}
