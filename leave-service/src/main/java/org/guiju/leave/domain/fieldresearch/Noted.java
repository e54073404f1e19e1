package org.guiju.leave.domain.fieldresearch;

/** What must be on record of a trip so that it can be seen to be kept simple (轻车简从). */
public enum Noted {
    /** 随员、陪同. */
    COMPANIONS,
    /** 车辆. */
    VEHICLES,
    /** 接待. */
    RECEPTION,
    /** 新闻报道. */
    NEWS_REPORT
}
