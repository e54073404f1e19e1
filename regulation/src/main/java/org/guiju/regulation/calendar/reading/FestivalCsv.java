package org.guiju.regulation.calendar.reading;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.regulation.calendar.CsvFault;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.RegionalFestival;

/** The festivals for which a region still owes a notice each year, as CSV: region, name, from (03-01), until, basis. */
final class FestivalCsv {

    private static final Set<String> COLUMNS = Set.of("region", "name", "from", "until", "basis");

    private FestivalCsv() {}

    /** @throws CalendarFaults with everything that is wrong */
    static List<RegionalFestival> read(String file, String text) {
        List<CsvFault> faults = new ArrayList<>();
        List<RegionalFestival> festivals = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.rows(file, text, COLUMNS, COLUMNS, faults)) {
            try {
                festivals.add(new RegionalFestival(RegionCode.of(row.cell("region")), row.cell("name"),
                        MonthDay.parse("--" + row.cell("from")), MonthDay.parse("--" + row.cell("until")), row.cell("basis")));
            } catch (DateTimeException notReadable) {
                faults.add(new CsvFault(file, row.line(), "from", row.cell("from") + "," + row.cell("until"), "not-a-month-day", Map.of(),
                        "请写月和日，形如 03-01"));
            } catch (IllegalArgumentException refused) {
                faults.add(new CsvFault(file, row.line(), "", row.cell("region"), "not-a-festival", Map.of(),
                        String.valueOf(refused.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new CalendarFaults(faults);
        }
        return festivals;
    }
}
