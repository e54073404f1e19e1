package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A notice with the days it names, in the order of the days. */
public record NoticeText(Notice notice, List<NoticeDay> days) {

    public NoticeText {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("通知“" + notice.number() + "”没有写明任何一天");
        }
        days = days.stream().sorted(Comparator.comparing(NoticeDay::date)).toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).date().equals(days.get(i - 1).date())) {
                throw new IllegalArgumentException("通知“" + notice.number() + "”把" + days.get(i).date() + "写了两次");
            }
        }
    }

    /**
     * The years this notice settles for its region. The State Council's yearly notice always names 1 January off, and may
     * name days of the December before: it settles the year of that 1 January. A regional notice settles every year it
     * names a day of.
     */
    public Set<Integer> settledYears() {
        Set<Integer> years = new TreeSet<>();
        if (notice.standing() == Standing.STATUTORY_ONLY) {
            return years;
        }
        boolean national = notice.region().equals(RegionCode.NATIONAL);
        for (NoticeDay day : days) {
            if (!national || day.date().getDayOfYear() == 1) {
                years.add(day.date().getYear());
            }
        }
        return years;
    }

    /** What decides between two notices of one region: the day of publication, else the first day named; the law's bare days last. */
    LocalDate rank() {
        return notice.standing() == Standing.STATUTORY_ONLY
                ? LocalDate.MIN
                : notice.published().orElse(days.getFirst().date());
    }
}
