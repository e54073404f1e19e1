package org.guiju.leave.adapter.in.request;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Capability;
import org.guiju.kit.web.CsvSheet;
import org.guiju.leave.adapter.in.request.BoardViews.AwayLine;
import org.guiju.leave.application.request.Caller;
import org.guiju.leave.application.request.ReadingBoards;
import org.guiju.leave.application.request.Scene;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.UnitId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Boards: who is away and who covers, what waits for me, who should be back. */
@RestController
@RequestMapping("/api/v1/leaves/boards")
class BoardsController {

    private static final Duration FEED_BACK = Duration.ofDays(30);
    private static final Duration FEED_AHEAD = Duration.ofDays(180);

    private final ReadingBoards boards;
    private final BoardViews views;
    private final RequestViews requests;
    private final Messages messages;
    private final Clock clock;

    BoardsController(ReadingBoards boards, BoardViews views, RequestViews requests, Messages messages, Clock clock) {
        this.boards = boards;
        this.views = views;
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param first first day shown; @param last last day shown */
    record AwayView(LocalDate first, LocalDate last, OffsetDateTime asOf, List<AwayLine> items) {}

    record Listed<T>(OffsetDateTime asOf, List<T> items) {}

    /** @param post absent where it is the person's own affair; @param why own or by cover */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record WaitingLine(
            UUID request, String person, String personName, String personPost, String purpose, String place, LocalDate first, LocalDate last,
            String move, String title, Optional<String> step, Optional<String> post, Optional<String> postTitle, String why,
            Optional<OffsetDateTime> due, boolean overdue, String href) {}

    record OverdueLine(
            UUID request, String person, String personName, String postTitle, String unitName, OffsetDateTime dueBack, long days, String href) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MineLine(
            UUID request, String status, String statusTitle, String purpose, String place, LocalDate first, LocalDate last,
            Optional<Double> leaveDays, boolean provisional, OffsetDateTime dueBack, boolean overdue, String href) {}

    /**
     * Who is away and who covers.
     *
     * @param on   a day; today where absent
     * @param span the day itself, or its week or month
     * @param unit only people with a post in this unit
     */
    @GetMapping("/away")
    Mono<AwayView> away(Actor actor, Language language, @RequestParam Optional<String> on, @RequestParam Optional<Window.Span> span,
            @RequestParam Optional<UnitId> unit) {
        Window window = window(actor, on, span);
        return lines(actor, language, window.from(), window.until(), unit)
                .map(lines -> new AwayView(window.first(), window.last(), now(), lines));
    }

    /** The same for a spreadsheet. */
    @GetMapping("/away.csv")
    Mono<ResponseEntity<byte[]>> awayCsv(Actor actor, Language language, @RequestParam Optional<String> on,
            @RequestParam Optional<Window.Span> span, @RequestParam Optional<UnitId> unit) {
        Window window = window(actor, on, span);
        return lines(actor, language, window.from(), window.until(), unit).map(lines -> CsvSheet.answer(
                "away-" + window.first() + ".csv", header(language, "person", "posts", "units", "cause", "from", "expected", "until", "cover"),
                lines.stream().map(BoardsController::cells).toList()));
    }

    private static List<String> cells(AwayLine line) {
        return List.of(line.name(), joined(line.posts().stream().map(BoardViews.PostLine::title).toList()),
                joined(line.posts().stream().map(BoardViews.PostLine::unitName).distinct().toList()), line.cause().orElse(""),
                text(line.from()), text(line.expected()), text(line.until()),
                joined(line.posts().stream().flatMap(post -> post.cover().stream()).map(BoardViews.SpellLine::text).distinct().toList()));
    }

    /** Absences as an iCalendar feed, from a month back to half a year ahead. */
    @GetMapping("/away.ics")
    Mono<ResponseEntity<byte[]>> feed(Actor actor, Language language, @RequestParam Optional<UnitId> unit) {
        admit(actor);
        Instant now = clock.instant();
        Instant until = now.plus(FEED_AHEAD);
        return lines(actor, language, now.minus(FEED_BACK), until, unit).map(lines -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"away.ics\"")
                .body(AwayFeed.text(lines, until, now).getBytes(StandardCharsets.UTF_8)));
    }

    /** What waits for the caller, most urgent first. */
    @GetMapping("/waiting")
    Mono<Listed<WaitingLine>> waiting(Actor actor, Language language) {
        return boards.waiting(Acting.caller(actor))
                .map(all -> new Listed<>(now(), all.stream().map(mine -> waiting(mine, language)).toList()));
    }

    private WaitingLine waiting(ReadingBoards.Mine mine, Language language) {
        LeaveRequest request = mine.waiting().request();
        ActingPost acting = mine.acting();
        Optional<String> step = Optional.of(mine.waiting().subject()).filter(name -> !name.isEmpty());
        String title = step.flatMap(name -> requests.stepTitle(mine.scene(), name, language))
                .orElseGet(() -> messages.text("request.action." + mine.waiting().move().id(), language));
        return new WaitingLine(request.id(), request.person().id().value(), request.person().name(), request.person().title(),
                requests.purpose(request.underDecision(), language), request.underDecision().place(),
                request.underDecision().stay().first().date(), request.underDecision().stay().last().date(),
                mine.waiting().move().id(), title, step, Optional.ofNullable(acting).map(p -> p.post().id().value()),
                Optional.ofNullable(acting).map(p -> p.post().title()), acting != null && acting.covered() ? "cover" : "own",
                mine.waiting().due().map(RequestViews::local), mine.waiting().overdue(), RequestViews.ROOT + request.id());
    }

    /** The caller's own leave, newest first. */
    @GetMapping("/mine")
    Mono<Listed<MineLine>> mine(Actor actor, Language language) {
        return boards.own(Acting.caller(actor))
                .map(all -> new Listed<>(now(), all.stream().map(scene -> mine(scene, language)).toList()));
    }

    private MineLine mine(Scene scene, Language language) {
        LeaveRequest request = scene.request();
        var count = scene.count(request.plan());
        return new MineLine(request.id(), request.state().status(), requests.status(request.state().status(), language),
                requests.purpose(request.plan(), language), request.plan().place(), request.plan().stay().first().date(),
                request.plan().stay().last().date(), count.map(days -> days.halfDays() / 2.0),
                count.filter(days -> days.provisional()).isPresent(), RequestViews.local(request.dueBack()),
                request.overdueAt(scene.now()), RequestViews.ROOT + request.id());
    }

    /** Who should be back and is not: all of them for the office and the auditor, for others those they take part in. */
    @GetMapping("/overdue")
    Mono<Listed<OverdueLine>> overdue(Actor actor) {
        return boards.overdue(Acting.caller(actor))
                .map(all -> new Listed<>(now(), all.stream().map(BoardsController::overdue).toList()));
    }

    /** The same for a spreadsheet. */
    @GetMapping("/overdue.csv")
    Mono<ResponseEntity<byte[]>> overdueCsv(Actor actor, Language language) {
        return boards.overdue(Acting.caller(actor)).map(all -> CsvSheet.answer("overdue-" + LocalDate.now(clock) + ".csv",
                header(language, "person", "posts", "units", "expected", "days"),
                all.stream().map(BoardsController::overdue).map(line -> List.of(line.personName(), line.postTitle(), line.unitName(),
                        line.dueBack().toString(), String.valueOf(line.days()))).toList()));
    }

    private static OverdueLine overdue(Scene scene) {
        LeaveRequest request = scene.request();
        LocalDate last = request.plan().stay().last().date();
        return new OverdueLine(request.id(), request.person().id().value(), request.person().name(), request.person().title(),
                request.person().unitName(), RequestViews.local(request.dueBack()),
                last.until(LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE), ChronoUnit.DAYS),
                RequestViews.ROOT + request.id());
    }

    private Mono<List<AwayLine>> lines(Actor actor, Language language, Instant from, Instant until, Optional<UnitId> unit) {
        Caller caller = Acting.caller(actor);
        return boards.away(caller, from, until, unit).map(away -> views.away(away, caller, language));
    }

    private Window window(Actor actor, Optional<String> on, Optional<Window.Span> span) {
        admit(actor);
        return Window.of(on, span, LocalDate.now(clock));
    }

    /** Whoever holds a post may know who is away; so may the administrator and the auditor, who hold none. */
    private static void admit(Actor actor) {
        boolean admitted = !actor.posts().isEmpty() || Set.of(Capability.SYSTEM_ADMINISTRATOR, Capability.AUDITOR).stream().anyMatch(actor::has);
        if (!admitted) {
            throw ProblemException.of(ProblemKind.FORBIDDEN);
        }
    }

    private List<String> header(Language language, String... columns) {
        return List.of(columns).stream().map(column -> messages.text("request.column." + column, Map.of(), language)).toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String joined(List<String> parts) {
        return String.join("；", parts);
    }

    private static String text(Optional<OffsetDateTime> at) {
        return at.map(OffsetDateTime::toString).orElse("");
    }
}
