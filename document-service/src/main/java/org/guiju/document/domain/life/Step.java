package org.guiju.document.domain.life;

import org.guiju.document.domain.Named;
import org.guiju.regulation.proceeding.OutOfTurn;

/** A command on a document, by the name it has in {@code actions[]}. */
public enum Step implements Named {
    CHANGE("change", "修改文稿"),
    ADMIT_READER("admit-reader", "调整阅读名单"),
    ATTACH("attach", "加附件"),
    DETACH("detach", "撤附件"),
    CONSULT("consult", "征求意见（会签）"),
    REPLY("reply", "答复征求意见"),
    EXTEND("extend", "商定延期"),
    COORDINATE("coordinate", "记录协调"),
    LIST_POSITIONS("list-positions", "列明各方意见"),
    COSIGN("cosign", "会签"),
    RECORD_REVIEW("record-review", "登记审查（评估、听取意见）"),
    ASK_REVIEW("ask-review", "送审"),
    STATE("state-inapplicable", "写明（确认）不适用"),
    SUBMIT("submit", "报送"),
    RETURN("return", "退文"),
    SET_TERM("set-term", "定办结期限"),
    REVIEW("office-review", "审核并提办理意见"),
    ROUTE("route", "呈送领导"),
    APPROVE("approve", "审核（审批）"),
    SEND_TO_PARTY("send-to-party", "报送党委"),
    SIGN("sign", "签发"),
    FINAL_CHECK("final-check", "复核"),
    NUMBER("number", "编号"),
    VOID_NUMBER("void-number", "文号作废"),
    PRINT("print", "登记印制"),
    ISSUE("issue", "印发"),
    DISTRIBUTE("distribute", "分送"),
    ACKNOWLEDGE("acknowledge", "签收"),
    CIRCULATE("circulate", "送传阅"),
    MARK_READ("mark-read", "阅讫"),
    STATE_PUBLICATION("state-publication", "写明公开情况"),
    CLOSE_FILE("close-file", "归档"),
    CONCLUDE("conclude", "办结"),
    ISSUE_OWN("issue-own", "本单位印发"),
    SET_PERIOD("set-period", "写明有效期"),
    FILE("file", "登记备案"),
    FINISH_FILING("finish-filing", "备案办结"),
    REVIEW_FILING("review-filing", "审查备案件"),
    CLEAN_UP("clean-up", "作出清理结论"),
    CARRY_OUT("carry-out", "落实清理结论"),
    CORRECT("correct", "纠正（改变、撤销）");

    private final String id;
    private final String title;

    Step(String id, String title) {
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

    /** This step makes no sense in that state. */
    public OutOfTurn outOfTurn(String status) {
        return OutOfTurn.step("out-of-turn", title, status);
    }
}
