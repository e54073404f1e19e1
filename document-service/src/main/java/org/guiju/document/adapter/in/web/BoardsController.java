package org.guiju.document.adapter.in.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.document.application.Caller;
import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.Seat;
import org.guiju.document.application.restraint.IssuedTally;
import org.guiju.document.application.restraint.IssuedTally.Stretch;
import org.guiju.document.application.restraint.Tally;
import org.guiju.document.domain.restraint.Restraint;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.CsvSheet;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostKinds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How many papers were issued, by whom, in whose name, of what kind and length; no regulation gives a cap, so none is shown. */
@RestController
@RequestMapping("/api/v1/documents/boards")
class BoardsController {

    private static final int LONGEST_STRETCH = 1830;
    private static final Set<String> OVERSEERS = Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY, PostKinds.SECRETARY_GENERAL,
            PostKinds.DEPUTY_SECRETARY_GENERAL, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR, PostKinds.OFFICE);

    private final IssuedTally issued;
    private final RulesInForce rules;
    private final Messages messages;
    private final Clock clock;

    BoardsController(IssuedTally issued, RulesInForce rules, Messages messages, Clock clock) {
        this.issued = issued;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param clauses ids of the items by which papers are kept few, and counted */
    record Board(LocalDate from, LocalDate to, String by, List<String> clauses, long papers, List<Line> items) {}

    record Line(
            String stretch, String unit, String unitName, String issuer, String issuerTitle, String kind, String kindTitle, long papers,
            long characters, long supporting, long divisionPlans) {

        static Line of(Tally.Line line) {
            return new Line(line.stretch(), line.unit(), line.unitName(), line.issuer().id(), line.issuer().title(), line.kind().id(),
                    line.kind().title(), line.papers(), line.characters(), line.supporting(), line.divisionPlans());
        }

        List<Object> cells() {
            return List.of(stretch, unitName, issuerTitle, kindTitle, papers, characters, supporting, divisionPlans);
        }
    }

    /**
     * Of all units for the leaders, the office and auditors; of one's own units for everybody else.
     *
     * @param from first day; the first of January where absent
     * @param to   last day; today where absent
     * @param by   {@code year}, {@code quarter} or {@code month}; a quarter where absent
     */
    @GetMapping("/issued")
    Mono<Board> issued(Actor actor, @RequestParam Optional<LocalDate> from, @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> by) {
        AskedDays days = AskedDays.of(from, to, LONGEST_STRETCH, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE), last -> last.withDayOfYear(1));
        Stretch stretch = by.map(BoardsController::stretch).orElse(Stretch.QUARTER);
        List<String> clauses = rules.of(rules.book(actor.jurisdiction(), days.last())).limits().restraint().map(Restraint::measured).orElse(List.of())
                .stream().map(ground -> ground.clause().item()).toList();
        return issued.issued(actor.jurisdiction(), reach(Acting.caller(actor)), days.begin(), days.end())
                .collect(() -> new Tally(stretch), Tally::add)
                .map(tally -> tally.lines().stream().map(Line::of).toList())
                .map(lines -> new Board(days.first(), days.last(), stretch.id(), clauses, lines.stream().mapToLong(Line::papers).sum(), lines));
    }

    /** The same for a spreadsheet. */
    @GetMapping("/issued.csv")
    Mono<ResponseEntity<byte[]>> issuedCsv(Actor actor, Language language, @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to, @RequestParam Optional<String> by) {
        List<String> header = Stream.of("stretch", "unit", "issuer", "kind", "papers", "characters", "supporting", "division-plans")
                .map(name -> messages.text("board.column." + name, language)).toList();
        return issued(actor, from, to, by).map(board -> CsvSheet.answer("issued-" + board.from() + "-" + board.to() + ".csv", header,
                board.items().stream().map(Line::cells).toList()));
    }

    private static Stretch stretch(String id) {
        return Arrays.stream(Stretch.values()).filter(known -> known.id().equals(id)).findFirst().orElseThrow(() ->
                ProblemException.invalid(new FieldFault(FieldFault.In.QUERY, "by", Optional.of(id), "unknown-stretch",
                        Map.of("stretches", Arrays.stream(Stretch.values()).map(Stretch::id).toList()))));
    }

    /** Units whose lines the caller sees; empty for all. */
    static Optional<Set<String>> reach(Caller caller) {
        boolean all = caller.auditor() || caller.seats().stream().map(Seat::kind).anyMatch(OVERSEERS::contains);
        return all ? Optional.empty() : Optional.of(caller.posts().stream().map(one -> one.post().unit().value()).collect(Collectors.toSet()));
    }
}
