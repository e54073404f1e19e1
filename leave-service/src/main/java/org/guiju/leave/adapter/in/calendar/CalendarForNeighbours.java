package org.guiju.leave.adapter.in.calendar;

import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.regulation.calendar.CalendarFacts;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whole calendars for the other services, which count by themselves. */
@RestController
@RequestMapping("/internal/calendar")
final class CalendarForNeighbours {

    private final LoadedNotices notices;

    CalendarForNeighbours(LoadedNotices notices) {
        this.notices = notices;
    }

    /** The layers of a region as of now; 304 where the neighbour has them already. */
    @GetMapping("/{region}")
    Mono<ResponseEntity<CalendarFacts>> now(@PathVariable String region, ServerWebExchange exchange) {
        return notices.calendar(Asked.region(region)).map(calendar -> answer(calendar, exchange));
    }

    /** The layers of a version, however old. */
    @GetMapping("/versions/{version}")
    Mono<ResponseEntity<CalendarFacts>> version(@PathVariable String version, ServerWebExchange exchange) {
        return notices.version(version)
                .map(calendar -> answer(calendar, exchange))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(version)));
    }

    private static ResponseEntity<CalendarFacts> answer(WorkingCalendar calendar, ServerWebExchange exchange) {
        String etag = "\"" + calendar.version() + "\"";
        return exchange.checkNotModified(etag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
                : ResponseEntity.ok().eTag(etag).body(calendar.layers().facts(calendar.region()));
    }
}
