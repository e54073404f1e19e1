package org.guiju.document.domain;

/** The fifteen kinds of official document (公文处理工作条例 art. 8). */
public enum DocumentKind implements Named {
    RESOLUTION("resolution", "决议"),
    DECISION("decision", "决定"),
    ORDER("order", "命令"),
    COMMUNIQUE("communique", "公报"),
    ANNOUNCEMENT("announcement", "公告"),
    PUBLIC_NOTICE("public-notice", "通告"),
    OPINION("opinion", "意见"),
    NOTICE("notice", "通知"),
    CIRCULAR("circular", "通报"),
    REPORT("report", "报告"),
    REQUEST("request", "请示"),
    REPLY("reply", "批复"),
    BILL("bill", "议案"),
    LETTER("letter", "函"),
    MINUTES("minutes", "纪要");

    private final String id;
    private final String title;

    DocumentKind(String id, String title) {
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

    /** Whether a title ends by naming this kind; an order may be named by either of its two names, 命令 and 令. */
    public boolean endsTitle(String heading) {
        return heading.endsWith(title) || this == ORDER && heading.endsWith("令");
    }

    public static DocumentKind of(String id) {
        return Named.of(DocumentKind.class, id);
    }
}
