package org.guiju.leave.application.calendar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.RegionalFestival;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/**
 * The notices that come with the product go into the calendar at the first start, and those that come with a later release at
 * the first start of that one. What an administrator has loaded under the same number is left alone.
 */
public final class ShippingNotices {

    private record Key(RegionCode region, String number) {
        static Key of(NoticeText text) {
            Notice notice = text.notice();
            return new Key(notice.region(), notice.number());
        }
    }

    private record Festival(RegionCode region, String name) {
        static Festival of(RegionalFestival festival) {
            return new Festival(festival.region(), festival.name());
        }
    }

    private final LoadedNotices notices;
    private final CalendarNews news;

    public ShippingNotices(LoadedNotices notices, CalendarNews news) {
        this.notices = notices;
        this.news = news;
    }

    /** Runs inside one transaction; answers the number of the new load, 0 where nothing was new. */
    public Mono<Long> ship(CalendarLayers shipped) {
        return notices.locked().flatMap(loaded -> {
            Set<Key> known = loaded.layers().notices().stream().map(Key::of).collect(Collectors.toSet());
            Set<Festival> owed = loaded.layers().festivals().stream().map(Festival::of).collect(Collectors.toSet());
            List<NoticeText> fresh = shipped.notices().stream().filter(text -> !known.contains(Key.of(text))).toList();
            List<RegionalFestival> festivals = shipped.festivals().stream().filter(f -> !owed.contains(Festival.of(f))).toList();
            return fresh.isEmpty() && festivals.isEmpty() ? Mono.just(0L) : kept(loaded, fresh, festivals);
        });
    }

    private Mono<Long> kept(Loaded loaded, List<NoticeText> fresh, List<RegionalFestival> festivals) {
        CalendarLayers after = loaded.layers().withAll(fresh, festivals);
        WorkingCalendar nation = after.calendar(RegionCode.NATIONAL);
        return notices.keep(RegionCode.NATIONAL, nation.version(), "shipped", LoadedBy.PRODUCT, fresh, festivals)
                .flatMap(number -> loaded.load() == 0
                        // the first start: nobody has heard anything else yet
                        ? Mono.just(number)
                        : news.changed(RegionCode.NATIONAL, loaded.layers().calendar(RegionCode.NATIONAL).diff(nation), number,
                                LoadedBy.PRODUCT).thenReturn(number));
    }
}
