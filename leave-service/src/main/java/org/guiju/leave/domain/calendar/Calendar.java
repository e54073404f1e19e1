package org.guiju.leave.domain.calendar;

import java.util.List;
import java.util.Set;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Clause;

/**
 * By which calendar a regulation's working days are counted.
 *
 * @param region       code of the region whose holidays and make-up days count beside those of the country
 * @param here         the government's own region, in that one or the same
 * @param maintainedBy kinds of post that see to it that a year's days are entered
 */
public record Calendar(Clause clause, String region, RegionCode here, KindSet maintainedBy) {

    private static final RuleKey KEY = RuleKey.of("shared.calendar");

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Calendar> definition() {
        return Definition.INSTANCE;
    }

    /** The calendar the terms run by: the region's days over the country's, and the government's own over both. */
    public WorkingCalendar calendar(CalendarLayers layers) {
        return layers.calendar(here);
    }

    @Override
    public String toString() {
        return "Calendar[" + clause.item() + ": 工作日按" + region + "推算，由" + maintainedBy + "维护]";
    }

    private enum Definition implements RuleDefinition<Calendar> {
        INSTANCE;

        private static final Set<String> PARTS = Set.of("national-holidays", "makeup-workdays", "regional-holidays");

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public Calendar read(RuleBook book, Params.Reading reading) {
            Item item = book.items(KEY).getFirst();
            Params params = reading.of(item);
            params.choice("unit", Set.of("working-day"));
            if (!Set.copyOf(params.choices("includes", PARTS)).equals(PARTS)) {
                reading.fault(item, "params.includes", "没有列全", "日历总含全国假日、补班日和地方假日，请写 " + PARTS);
            }
            if (!params.flag("regionalOverridesNational")) {
                reading.fault(item, "params.regionalOverridesNational", "false", "日历总以地方安排为准，请写 true");
            }
            RegionCode here = RegionCode.of(book.calendarRegion());
            String region = params.text("region");
            if (here.chain().stream().noneMatch(layer -> layer.code().equals(region))) {
                reading.fault(item, "params.region", "“" + region + "”", "请写本地 " + here.code() + " 或其所属的地区");
            }
            return new Calendar(item.clause(), region, here, LeaderKinds.meant(book, params.posts("maintainedBy"), List.of()));
        }
    }
}
