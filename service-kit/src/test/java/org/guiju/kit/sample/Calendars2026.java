package org.guiju.kit.sample;

import java.time.LocalDate;
import java.util.List;

import org.guiju.regulation.calendar.CalendarFacts;
import org.guiju.regulation.calendar.CalendarFacts.DayFacts;
import org.guiju.regulation.calendar.CalendarFacts.NoticeFacts;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;

/** A calendar of 2026 with a single day off, to try the kit on; the real ones come with leave-service. */
public final class Calendars2026 {

    private Calendars2026() {}

    public static WorkingCalendar withDayOff(LocalDate day) {
        var notice = new NoticeFacts("CN", "sample-2026", null, "published", List.of(new DayFacts(day, "off", "样例", "样例")));
        return CalendarLayers.of(new CalendarFacts("CN-SX-1026", "", List.of(notice), List.of())).calendar(RegionCode.of("CN-SX-1026"));
    }
}
