package org.guiju.document.domain.elements;

import org.guiju.document.domain.Named;

/** Elements of an official paper that a register asks for (公文处理工作条例 art. 9). */
public enum Element implements Named {
    ISSUING_BODY("issuing-body", "发文机关"),
    NUMBER("number", "发文字号"),
    TITLE("title", "标题"),
    KIND("kind", "文种"),
    ADDRESSEES("addressees", "主送机关"),
    DATE("date", "成文日期"),
    URGENCY("urgency", "紧急程度"),
    SECRECY("secrecy", "密级"),
    SIGNATORY("signatory", "签发人"),
    ATTACHMENTS("attachments", "附件说明"),
    COPIES("copies", "抄送"),
    PRINT_RECORD("print-record", "印发机关和日期");

    private final String id;
    private final String title;

    Element(String id, String title) {
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
