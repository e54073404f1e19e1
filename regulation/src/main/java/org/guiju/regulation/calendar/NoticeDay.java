package org.guiju.regulation.calendar;

import java.time.LocalDate;

/**
 * One day that a notice names.
 *
 * @param kind     {@link DayKind#WORKING} or {@link DayKind#OFF}
 * @param name     what the day is, as 春节 or 春节调休上班
 * @param evidence how well the text is known, as “notice text seen”; empty where there is nothing to say
 */
public record NoticeDay(LocalDate date, DayKind kind, String name, String evidence) {

    public NoticeDay {
        if (kind == DayKind.UNKNOWN) {
            throw new IllegalArgumentException("通知只写明放假或上班，" + date + "不能是“未知”");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException(date + "须写明名称，如“春节”");
        }
    }
}
