package org.guiju.regulation.calendar;

import java.util.List;

import org.guiju.regulation.calendar.reading.CalendarFaults;
import org.guiju.regulation.calendar.reading.NoticeCsv;

/** Notices read from CSV, or everything that is wrong with it; never both. */
public record NoticeReading(List<NoticeText> notices, List<CsvFault> faults) {

    public static NoticeReading of(String file, String csv, RegionCode region) {
        try {
            return new NoticeReading(NoticeCsv.read(file, csv, region), List.of());
        } catch (CalendarFaults wrong) {
            return new NoticeReading(List.of(), wrong.faults());
        }
    }
}
