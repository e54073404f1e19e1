package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A festival of a region whose days its government fixes anew each year. While the year's notice is not loaded, the days on
 * which it could fall, or which could be swapped for it, are unknown there.
 *
 * @param from  first day of the year that the notice could change
 * @param until last day of the year that the notice could change
 * @param basis the rule that gives the days, as 广西壮族自治区人民政府令第98号
 */
public record RegionalFestival(RegionCode region, String name, MonthDay from, MonthDay until, String basis) {

    public RegionalFestival {
        if (region.equals(RegionCode.NATIONAL)) {
            throw new IllegalArgumentException("全国节日由国务院办公厅通知安排，不作地方节日登记");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(name + "：" + until + "早于" + from);
        }
    }

    boolean couldTouch(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
