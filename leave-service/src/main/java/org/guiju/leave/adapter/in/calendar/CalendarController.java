package org.guiju.leave.adapter.in.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.web.DeadlineView;
import org.guiju.kit.web.Deadlines;
import org.guiju.leave.adapter.in.calendar.CalendarViews.DaysView;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the calendar says: its days, and when a term ends. */
@RestController
@RequestMapping("/api/v1/calendar/{region}")
final class CalendarController {

    private final LoadedNotices notices;
    private final CalendarViews views;
    private final CalendarFeed feed;
    private final Deadlines deadlines;
    private final Clock clock;

    CalendarController(LoadedNotices notices, CalendarViews views, CalendarFeed feed, Deadlines deadlines, Clock clock) {
        this.notices = notices;
        this.views = views;
        this.feed = feed;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The days from {@code from} to {@code to}, both included. The ETag is the calendar's version, which loading a notice asks for. */
    @GetMapping("/days")
    Mono<ResponseEntity<DaysView>> days(@PathVariable String region, @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        RegionCode code = Asked.region(region);
        new Asked().span(from, to).refuseFaults();
        return notices.calendar(code).map(calendar -> ResponseEntity.ok().eTag("\"" + calendar.version() + "\"")
                .body(views.days(calendar, Objects.requireNonNull(from), Objects.requireNonNull(to))));
    }

    /** Breaks and made-up working days for calendar programs; 304 where the program has them already. */
    @GetMapping(path = "/days.ics", produces = "text/calendar;charset=UTF-8")
    Mono<ResponseEntity<String>> feed(@PathVariable String region, Language language, ServerWebExchange exchange) {
        return notices.calendar(Asked.region(region)).map(calendar -> {
            String etag = "\"" + calendar.version() + "\"";
            return exchange.checkNotModified(etag) ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).<String>build()
                    : ResponseEntity.ok().eTag(etag).body(feed.of(calendar, language));
        });
    }

    /**
     * When a term ends, day by day.
     *
     * @param from    day of the event the term runs from; or
     * @param before  day of the event the term counts back from
     * @param rolling for calendar days and months: whether the end moves off a rest day
     */
    @GetMapping("/deadline")
    Mono<DeadlineView> deadline(@PathVariable String region, @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate before, @RequestParam(required = false) @Nullable Integer workingDays,
            @RequestParam(required = false) @Nullable Integer calendarDays, @RequestParam(required = false) @Nullable Integer months,
            @RequestParam(defaultValue = "false") boolean rolling, Language language) {
        RegionCode code = Asked.region(region);
        Asked asked = new Asked().oneOf(from, before);
        Optional<Term> term = asked.term(workingDays, calendarDays, months, rolling, before != null);
        asked.refuseFaults();
        return notices.calendar(code).map(calendar -> deadlines.view(
                deadline(from, before, term.orElseThrow(), calendar), calendar, Optional.empty(), LocalDate.now(clock), language));
    }

    private static Deadline deadline(@Nullable LocalDate from, @Nullable LocalDate before, Term term, WorkingCalendar calendar) {
        return before == null
                ? Deadline.after(Objects.requireNonNull(from), term, calendar)
                : Deadline.before(before, term, calendar);
    }
}
