package org.guiju.leave.adapter.out.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.guiju.leave.application.calendar.Loaded;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.RegionalFestival;

/**
 * All loads there have been, in their order.
 *
 * @param last number of the last one; 0 where there is none
 */
record Loads(long last, List<Kept<NoticeText>> notices, List<Kept<RegionalFestival>> festivals) {

    private record Name(RegionCode region, String name) {}

    /** Something with the load that brought it. */
    record Kept<T>(long load, T what) {}

    Loaded now() {
        return new Loaded(last, asOf(last));
    }

    /** What was loaded up to here: of one notice or festival the latest word. */
    CalendarLayers asOf(long load) {
        Map<Name, NoticeText> texts = new LinkedHashMap<>();
        notices.stream().filter(kept -> kept.load() <= load)
                .forEach(kept -> texts.put(new Name(kept.what().notice().region(), kept.what().notice().number()), kept.what()));
        Map<Name, RegionalFestival> owed = festivals.stream().filter(kept -> kept.load() <= load)
                .collect(Collectors.toMap(kept -> new Name(kept.what().region(), kept.what().name()), Kept::what, (_, later) -> later));
        return new CalendarLayers(List.copyOf(texts.values()), List.copyOf(owed.values()));
    }
}
