package org.guiju.document.domain.life;

import org.guiju.document.domain.Named;

/** What can be done to a document; each leaves a line in its timeline. */
public enum ActKind implements Named {
    DRAFTED("drafted", "起草"),
    CHANGED("changed", "修改"),
    READER_ADMITTED("reader-admitted", "列入阅读名单"),
    READER_STRUCK("reader-struck", "移出阅读名单"),
    ATTACHED("attached", "加附件"),
    DETACHED("detached", "撤附件"),
    REGISTERED("registered", "收文登记"),
    FOLLOWED("followed-by", "另件补正"),
    ASKED("consultation-sent", "送征求意见（会签）"),
    RECATEGORISED("recategorised", "改定征求意见类别"),
    REPLIED("replied", "答复"),
    LATE_REPLY("late-reply", "逾期后补意见"),
    EXTENDED("extended", "商定延期"),
    DEEMED("deemed-consent", "逾期未复，视为无不同意见"),
    DEEMED_VOID("deemed-consent-voided", "视同记录作废"),
    TERM_MOVED("deadline-moved", "日历变动，期限顺变"),
    CHASED("chased", "催办"),
    LEFT_OUT("step-left-out", "急件减中间环节"),
    COORDINATED("coordinated", "协调"),
    POSITIONS("positions-listed", "列明各方意见"),
    COSIGNED("cosigned", "会签"),
    REVIEW_RECORDED("review-recorded", "登记审查（评估、听取意见）"),
    REVIEW_ASKED("review-asked", "送审"),
    STATED("inapplicable-stated", "写明不适用"),
    CONFIRMED("inapplicable-confirmed", "确认不适用"),
    SUBMITTED("submitted", "报送"),
    NEED_JUDGED("need-judged", "审核发文必要性"),
    NOTED("noted", "备注"),
    TERM_SET("term-set", "定办结期限"),
    ESCALATED("escalated", "超时未转办，升级"),
    RETURNED("returned", "退文"),
    REVIEWED("reviewed", "拟办"),
    SENT("sent-to-leader", "呈批"),
    REROUTED("rerouted", "分工调整，改呈"),
    APPROVED("approved", "审核同意"),
    DISAPPROVED("disapproved", "审核不同意"),
    READ("read", "阅知"),
    SENT_TO_PARTY("sent-to-party", "报送党委"),
    SIGNED("signed", "签发"),
    NUMBERED("numbered", "编号"),
    CHECKED("checked", "复核"),
    NUMBER_VOIDED("number-voided", "文号作废"),
    PRINTED("printed", "印制"),
    ISSUED("issued", "印发"),
    DISTRIBUTED("distributed", "分送"),
    ACKNOWLEDGED("acknowledged", "签收"),
    CIRCULATED("circulated", "送传阅"),
    READ_MARKED("read-marked", "阅讫"),
    PUBLICATION_STATED("publication-stated", "写明公开情况"),
    FILE_CLOSED("file-closed", "归档"),
    CONCLUDED("concluded", "办结"),
    ISSUED_OWN("issued-own", "本单位印发"),
    PERIOD_SET("period-set", "写明有效期"),
    FILED("filed", "备案"),
    FILING_FINISHED("filing-finished", "备案办结"),
    FILING_REVIEWED("filing-reviewed", "备案审查"),
    CLEANED_UP("cleaned-up", "清理结论"),
    CARRIED_OUT("carried-out", "清理结论已落实"),
    CORRECTED("corrected", "纠正（改变、撤销）");

    private final String id;
    private final String title;

    ActKind(String id, String title) {
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

    public static ActKind of(String id) {
        return Named.of(ActKind.class, id);
    }
}
