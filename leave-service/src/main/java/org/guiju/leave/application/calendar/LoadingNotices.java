package org.guiju.leave.application.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.guiju.leave.domain.calendar.NoticeLoad;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import reactor.core.publisher.Mono;

/** A holiday notice is loaded: first looked at, then taken into the calendar. */
public final class LoadingNotices {

    private final LoadedNotices notices;
    private final CalendarNews news;
    private final OpenDeadlinesEverywhere deadlines;
    private final Clock clock;

    public LoadingNotices(LoadedNotices notices, CalendarNews news, OpenDeadlinesEverywhere deadlines, Clock clock) {
        this.notices = notices;
        this.news = news;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What the notices would change, and which open deadlines would move by it.
     *
     * @param load   for the calendar
     * @param moving for what is running in all services
     */
    public record Preview(NoticeLoad load, OpenDeadlinesEverywhere.Moving moving) {}

    /** What the notices would change; nothing is kept. */
    public Mono<Preview> preview(RegionCode region, List<NoticeText> texts) {
        return notices.now().map(loaded -> NoticeLoad.of(region, texts, loaded.layers(), LocalDate.now(clock)))
                .flatMap(load -> (load.changesNothing() ? Mono.just(new OpenDeadlinesEverywhere.Moving(List.of(), List.of()))
                        : deadlines.movedBy(region, load.after())).map(moving -> new Preview(load, moving)));
    }

    /**
     * Takes the notices in and tells everybody. Notices that change nothing are not loaded again.
     *
     * @param expected version of the region's calendar that the preview was made against
     * @return what has changed; {@link StaleCalendar} where somebody else has loaded meanwhile
     */
    public Mono<NoticeLoad> load(RegionCode region, List<NoticeText> texts, String expected, LoadedBy by) {
        return notices.locked()
                .map(loaded -> NoticeLoad.of(region, texts, loaded.layers(), LocalDate.now(clock)))
                .flatMap(load -> load.diff().from().equals(expected)
                        ? Mono.just(load)
                        : Mono.error(new StaleCalendar(expected, load.diff().from())))
                .flatMap(load -> load.changesNothing() ? Mono.just(load) : kept(load, by).thenReturn(load));
    }

    private Mono<Void> kept(NoticeLoad load, LoadedBy by) {
        return notices.keep(load.region(), load.diff().to(), "file", by, load.notices(), List.of())
                .flatMap(number -> news.changed(load.region(), load.diff(), number, by));
    }
}
