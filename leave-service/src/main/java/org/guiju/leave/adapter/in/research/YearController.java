package org.guiju.leave.adapter.in.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.CsvSheet;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.research.ReckoningTheYear;
import org.guiju.leave.application.research.ResearchReminders;
import org.guiju.leave.domain.fieldresearch.Reckoned;
import org.guiju.leave.domain.ledger.Leader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A year of field research, leader by leader, and the reminders that were given in it. */
@RestController
@RequestMapping("/api/v1/leaves/research")
class YearController {

    private static final List<String> COLUMNS = List.of("leader", "post", "days", "target", "left", "met", "trips", "stays", "specials", "stops",
            "preferred", "topics", "contact-points", "problems", "unsettled", "unrecorded", "remarks");

    private final ReckoningTheYear reckoning;
    private final ResearchReminders reminders;
    private final Messages messages;

    YearController(ReckoningTheYear reckoning, ResearchReminders reminders, Messages messages) {
        this.reckoning = reckoning;
        this.reminders = reminders;
        this.messages = messages;
    }

    /** @param rulebook that was in force on that day; absent where none was */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record BoardView(int year, LocalDate asOf, Optional<String> rulebook, List<LineView> lines) {}

    /** Something that is still lacking, with the clause that asks for it. */
    record RemarkView(String code, String message, ClauseView clause, Map<String, Object> facts) {}

    /**
     * One leader's year.
     *
     * @param days   distinct calendar days on record
     * @param target days asked; absent where the regulation gives no number
     * @param met    absent where there is no target
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LineView(Leader leader, int days, Optional<Integer> target, Optional<Integer> left, Optional<Boolean> met, int trips, int stays,
            int specials, int stops, int preferred, int topics, List<String> contactPoints, int problems, int unsettled, int unrecorded,
            List<RemarkView> remarks, List<ClauseView> clauses) {}

    /** @param on last day of the quarter */
    record ReminderView(LocalDate on, LineView line) {}

    record Reminders(List<ReminderView> items) {}

    @GetMapping(path = "/boards/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<BoardView> board(@PathVariable int year, Actor actor, Language language) {
        Keeper keeper = Keepers.of(actor);
        return reckoning.of(actor.jurisdiction(), Keepers.year(In.PATH, year)).map(board -> new BoardView(board.year(), board.asOf(),
                board.rules().map(rules -> rules.book().version()),
                seen(board, keeper).stream().map(line -> line(line, language)).toList()));
    }

    /** The same as a file. */
    @GetMapping(path = "/boards/{year}", produces = CsvSheet.TYPE)
    Mono<ResponseEntity<byte[]>> file(@PathVariable int year, Actor actor, Language language) {
        Keeper keeper = Keepers.of(actor);
        List<String> head = COLUMNS.stream().map(column -> messages.text("research.column." + column, language)).toList();
        return reckoning.of(actor.jurisdiction(), Keepers.year(In.PATH, year)).map(board -> CsvSheet.answer("field-research-" + year + ".csv", head,
                seen(board, keeper).stream().map(line -> cells(line(line, language), language)).toList()));
    }

    /** The reminders of a year, the latest quarter first. */
    @GetMapping("/reminders")
    Mono<Reminders> reminders(Actor actor, @RequestParam int year, Language language) {
        Keeper keeper = Keepers.of(actor);
        return reminders.of(actor.jurisdiction(), Keepers.year(In.QUERY, year))
                .filter(reminder -> keeper.sees(reminder.reckoned().leader()))
                .map(reminder -> new ReminderView(reminder.on(), line(reminder.reckoned(), language)))
                .collectList().map(Reminders::new);
    }

    private static List<Reckoned> seen(ReckoningTheYear.Board board, Keeper keeper) {
        return board.lines().stream().filter(line -> keeper.sees(line.leader())).toList();
    }

    private LineView line(Reckoned line, Language language) {
        Optional<Integer> target = line.target().isPresent() ? Optional.of(line.target().getAsInt()) : Optional.empty();
        return new LineView(line.leader(), line.days(), target, target.map(_ -> line.left()), target.map(_ -> line.met()), line.trips(),
                line.stays(), line.specials(), line.stops(), line.preferred(), line.topics(), line.places(), line.problems(),
                line.unsettled(), line.unrecorded(),
                line.remarks().stream().map(remark -> new RemarkView(remark.code(),
                        messages.text("obligation." + remark.code(), remark.facts(), language), ClauseView.of(remark.clause(), language),
                        remark.facts())).toList(),
                line.clauses().stream().map(clause -> ClauseView.of(clause, language)).toList());
    }

    private List<Object> cells(LineView line, Language language) {
        return List.of(line.leader().name(), line.leader().postTitle(), line.days(), line.target().map(Object.class::cast).orElse(""),
                line.left().map(Object.class::cast).orElse(""),
                line.met().map(met -> messages.text(met ? "research.met" : "research.not-met", language)).orElse(""), line.trips(),
                line.stays(), line.specials(), line.stops(), line.preferred(), line.topics(), String.join("；", line.contactPoints()),
                line.problems(), line.unsettled(), line.unrecorded(),
                String.join(" ", line.remarks().stream().map(RemarkView::message).toList()));
    }
}
