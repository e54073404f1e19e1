package org.guiju.regulation.calendar.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.guiju.regulation.calendar.CsvFault;

/** A calendar file that cannot be loaded, with everything that is wrong with it. */
public final class CalendarFaults extends RuntimeException {

    private final transient List<CsvFault> faults;

    public CalendarFaults(List<CsvFault> faults) {
        super(faults.stream().map(CsvFault::toString)
                .collect(Collectors.joining("\n  ", "放假安排有" + faults.size() + "处不能载入：\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the lines; never empty. */
    public List<CsvFault> faults() {
        return faults;
    }
}
