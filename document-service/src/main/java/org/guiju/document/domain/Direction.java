package org.guiju.document.domain;

/** Which way a document goes: to a superior, to a subordinate, to a peer, to everybody, or into the record. */
public enum Direction implements Named {
    UP("up", "上行"),
    DOWN("down", "下行"),
    LEVEL("level", "平行"),
    PUBLIC("public", "公布"),
    RECORD("record", "记载");

    private final String id;
    private final String title;

    Direction(String id, String title) {
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

    public static Direction of(String id) {
        return Named.of(Direction.class, id);
    }
}
