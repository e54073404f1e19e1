package org.guiju.leave.adapter.in.duty;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.adapter.in.duty.RosterView.DayView;
import org.guiju.leave.adapter.in.duty.RosterView.DutyView;
import org.guiju.leave.application.duty.ReadingDuty;
import org.guiju.leave.application.duty.Rosters.HeldDuty;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is on duty: by month, at an instant, one's own days, and as a calendar to subscribe to. */
@RestController
@RequestMapping("/api/v1/leaves/duty")
class BoardController {

    private final ReadingDuty reading;
    private final DutyViews views;
    private final DutyFeed feed;
    private final Clock clock;

    BoardController(ReadingDuty reading, DutyViews views, DutyFeed feed, Clock clock) {
        this.reading = reading;
        this.views = views;
        this.feed = feed;
        this.clock = clock;
    }

    record BoardView(YearMonth month, List<DayView> days) {}

    /** @param at the instant that is looked at */
    record NowView(OffsetDateTime at, DayView day) {}

    record OwnView(UUID roster, String name, LocalDate day, DutyView duty) {}

    record OwnList(int year, List<OwnView> items) {}

    /** A month day by day: whether somebody is needed, who it is, what is wrong. @param month as {@code 2018-10}; this one where absent */
    @GetMapping("/board")
    Mono<BoardView> board(@RequestParam Optional<String> month, Actor actor, Language language) {
        YearMonth wanted = month.map(BoardController::month).orElseGet(() -> YearMonth.from(clock.instant().atZone(WorkingCalendar.ZONE)));
        return reading.month(Callers.of(actor), wanted).map(board -> new BoardView(wanted, views.board(board, language)))
                .onErrorMap(DutyProblems::of);
    }

    private static YearMonth month(String written) {
        try {
            YearMonth month = YearMonth.parse(written);
            if (month.getYear() >= 2000 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeException noMonth) {
            // answered below, as a month beyond all calendars is
        }
        throw ProblemException.invalid(new FieldFault(In.QUERY, "month", Optional.of(written), "wrong-format", Map.of("expected", "month")));
    }

    /** Who is on duty. @param at an instant with its offset; now where absent */
    @GetMapping("/now")
    Mono<NowView> now(@RequestParam Optional<OffsetDateTime> at, Actor actor, Language language) {
        Instant instant = at.map(OffsetDateTime::toInstant).orElseGet(clock::instant);
        return reading.at(Callers.of(actor), instant)
                .map(board -> new NowView(DutyViews.local(instant), views.board(board, language).getFirst())).onErrorMap(DutyProblems::of);
    }

    /** The reader's own days on duty in a year. */
    @GetMapping("/mine")
    Mono<OwnList> mine(@RequestParam Optional<Integer> year, Actor actor) {
        Year wanted = RostersController.year(year, clock);
        return reading.mine(Callers.of(actor), wanted).map(held -> new OwnView(held.roster(), held.name(), held.duty().day(),
                DutyViews.duty(held.duty()))).collectList().map(items -> new OwnList(wanted.getValue(), items)).onErrorMap(DutyProblems::of);
    }

    /** Days on duty of a year as iCalendar. @param all everybody's instead of one's own */
    @GetMapping(path = "/calendar.ics", produces = "text/calendar")
    Mono<ResponseEntity<String>> calendar(@RequestParam Optional<Integer> year, @RequestParam(defaultValue = "false") boolean all, Actor actor,
            Language language) {
        Year wanted = RostersController.year(year, clock);
        Flux<HeldDuty> duties = all ? reading.all(Callers.of(actor), wanted) : reading.mine(Callers.of(actor), wanted);
        return duties.collectList().onErrorMap(DutyProblems::of).map(held -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8").body(feed.of(held, clock.instant(), language)));
    }
}
