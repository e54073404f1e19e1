package org.guiju.leave.adapter.in.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.leave.application.calendar.LoadingNotices;
import org.guiju.leave.application.calendar.OpenDeadlinesEverywhere;
import org.guiju.leave.domain.calendar.NoticeLoad;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.CalendarDiff.ChangedDay;
import org.guiju.regulation.calendar.Day;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.Standing;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How the calendar is shown. */
@Component
final class CalendarViews {

    /** More than anybody reads through. */
    private static final int LISTED = 200;

    private final Messages messages;

    CalendarViews(Messages messages) {
        this.messages = messages;
    }

    /**
     * A stretch of days.
     *
     * @param workingDays how many of them count as working days
     * @param provisional whether one of them is unknown, so that the number may still change
     */
    record DaysView(String region, String version, LocalDate from, LocalDate to, long workingDays, boolean provisional, List<DayView> days) {}

    /**
     * One day.
     *
     * @param counts whether a count of working days counts it; for an unknown day only presumed
     * @param name   what the notice calls it
     * @param notice number of the notice it rests on; absent where it follows the week
     * @param layer  region whose word it is, or whose notice is awaited
     */
    record DayView(LocalDate date, DayKind kind, boolean counts, Optional<String> name, Optional<String> notice, String layer) {}

    /**
     * What loading notices changes, or has changed.
     *
     * @param from      version before
     * @param to        version after
     * @param statement the change in one sentence
     * @param moved     how many days count differently
     * @param settled   how many unknown days are settled
     * @param deadlines which would move; absent when it is done
     */
    record LoadView(boolean dryRun, String region, String from, String to, String statement, List<NoticeView> notices, int moved, int settled,
            List<ChangedDayView> days, Optional<DeadlinesView> deadlines) {}

    /**
     * Open deadlines that would move; told in the preview only.
     *
     * @param total     in all governments the notices count for
     * @param items     those of one's own government, two hundred at most
     * @param elsewhere how many in each other government
     * @param silent    services that did not answer: what they hold is unknown
     */
    record DeadlinesView(int total, List<MovingView> items, Map<String, Long> elsewhere, List<String> silent, String statement) {}

    /** A deadline of one's own government that would move; see {@link OpenDeadlinesEverywhere.Deadline}. */
    record MovingView(String service, String kind, String href, String whom, LocalDate from, LocalDate to, boolean provisional,
            Optional<String> clause) {}

    /** @param replaces whether a text of this number was loaded before */
    record NoticeView(String number, Optional<LocalDate> published, Standing standing, int days, boolean replaces) {}

    /** @param moves whether counts come out differently */
    record ChangedDayView(LocalDate date, boolean moves, DayView before, DayView after) {}

    DaysView days(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return new DaysView(calendar.region().code(), calendar.version(), from, to, calendar.workingDaysBetween(from.minusDays(1), to),
                calendar.firstUnknown(from, to).isPresent(), from.datesUntil(to.plusDays(1)).map(calendar::day).map(CalendarViews::day).toList());
    }

    /** What was loaded. */
    LoadView load(NoticeLoad load, Language language) {
        return load(load, Optional.empty(), language);
    }

    /**
     * What loading would do. Deadlines of the administrator's own government are listed; of the others it is only said how many there
     * are.
     */
    LoadView preview(LoadingNotices.Preview preview, Jurisdiction own, Language language) {
        OpenDeadlinesEverywhere.Moving moving = preview.moving();
        Map<Boolean, List<OpenDeadlinesEverywhere.Deadline>> sorted = moving.deadlines().stream()
                .collect(Collectors.partitioningBy(deadline -> deadline.jurisdiction().equals(own.id())));
        Map<String, Long> elsewhere = sorted.get(false).stream()
                .collect(Collectors.groupingBy(OpenDeadlinesEverywhere.Deadline::jurisdiction, TreeMap::new, Collectors.counting()));
        List<MovingView> listed = sorted.get(true).stream().limit(LISTED).map(deadline -> new MovingView(deadline.service(), deadline.kind(),
                deadline.href(), deadline.whom(), deadline.from(), deadline.to(), deadline.provisional(), deadline.clause())).toList();
        return load(preview.load(), Optional.of(new DeadlinesView(moving.deadlines().size(), listed, elsewhere, moving.silent(),
                deadlinesSaid(moving, language))), language);
    }

    private String deadlinesSaid(OpenDeadlinesEverywhere.Moving moving, Language language) {
        String count = messages.text("calendar.load.deadlines", Map.of("count", moving.deadlines().size()), language);
        return moving.silent().isEmpty() ? count
                : count + messages.text("calendar.load.silent", Map.of("services", String.join(", ", moving.silent())), language);
    }

    private LoadView load(NoticeLoad load, Optional<DeadlinesView> deadlines, Language language) {
        List<ChangedDay> moved = load.diff().moved();
        int settled = load.diff().settled().size();
        return new LoadView(deadlines.isPresent(), load.region().code(), load.diff().from(), load.diff().to(), statement(load, moved, settled, language),
                load.notices().stream().map(text -> new NoticeView(text.notice().number(), text.notice().published(), text.notice().standing(),
                        text.days().size(), load.replaces(text))).toList(),
                moved.size(), settled,
                load.diff().changed().stream().map(day -> new ChangedDayView(day.date(), day.moves(), day(day.before()), day(day.after()))).toList(),
                deadlines);
    }

    private String statement(NoticeLoad load, List<ChangedDay> moved, int settled, Language language) {
        if (load.changesNothing()) {
            return messages.text("calendar.load.nothing", language);
        }
        Map<String, Object> facts = Map.of("region", load.region().code(), "moved", moved.size(), "settled", settled,
                "days", moved.stream().map(day -> day.date().toString()).toList());
        return messages.text(moved.isEmpty() ? "calendar.load.settles" : "calendar.load.moves", facts, language);
    }

    private static DayView day(Day day) {
        return new DayView(day.date(), day.kind(), day.counts(), Optional.of(day.name()).filter(name -> !name.isEmpty()),
                day.notice().map(Notice::number), day.layer().code());
    }
}
