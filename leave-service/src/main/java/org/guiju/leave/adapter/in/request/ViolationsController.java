package org.guiju.leave.adapter.in.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.web.ClauseView;
import org.guiju.leave.application.request.ReadingBoards;
import org.guiju.leave.application.request.Requests;
import org.guiju.leave.application.request.RulesInForce;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was done too late or not at all, over all requests. */
@RestController
class ViolationsController {

    private static final int MOST = 500;

    private final ReadingBoards boards;
    private final RequestViews views;
    private final RulesInForce rules;
    private final Clock clock;

    ViolationsController(ReadingBoards boards, RequestViews views, RulesInForce rules, Clock clock) {
        this.boards = boards;
        this.views = views;
        this.rules = rules;
        this.clock = clock;
    }

    record Listed(OffsetDateTime asOf, List<Line> items) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(UUID request, String person, String personName, String postTitle, String unitName, String code, String message,
            Optional<ClauseView> clause, OffsetDateTime notedAt, String href) {}

    /** Newest first: all of them for the office and the auditor, the caller's own for everybody else. */
    @GetMapping("/api/v1/leaves/violations")
    Mono<Listed> list(Actor actor, Language language) {
        RuleBook book = rules.book(actor.jurisdiction(), LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        return boards.violations(Acting.caller(actor), MOST)
                .map(all -> new Listed(OffsetDateTime.now(clock), all.stream().map(noted -> line(noted, book, language)).toList()));
    }

    private Line line(Requests.Noted noted, RuleBook book, Language language) {
        return new Line(noted.request(), noted.person(), noted.personName(), noted.postTitle(), noted.unitName(), noted.code(),
                views.told(noted.code(), noted.facts(), language), RequestViews.clause(noted.item(), book, language),
                RequestViews.local(noted.notedAt()), RequestViews.ROOT + noted.request());
    }
}
