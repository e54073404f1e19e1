package org.guiju.document.adapter.in.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.document.adapter.in.web.view.DocumentViews;
import org.guiju.document.application.reading.DocumentList.Line;
import org.guiju.document.application.reading.DocumentList.Position;
import org.guiju.document.application.reading.ReadingLists;
import org.guiju.document.application.reading.Sought;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.turnaround.Light;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.CsvSheet;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finding papers among those one may see: by what they are, who has them, how they stand, and what they say. */
@RestController
@RequestMapping("/api/v1/documents")
class FindingController {

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_ROWS = 10_000;
    private static final List<String> COLUMNS = List.of("number", "title", "kind", "status", "urgency", "sponsor", "created", "changed",
            "issued", "due", "light");

    private final ReadingLists lists;
    private final DocumentViews views;
    private final Messages messages;
    private final Pages pages;

    FindingController(ReadingLists lists, DocumentViews views, Messages messages, Pages pages) {
        this.lists = lists;
        this.views = views;
        this.messages = messages;
        this.pages = pages;
    }

    /**
     * One line of the list.
     *
     * @param due   when the first of what is awaited about it is due
     * @param light how that stands now
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LineView(UUID id, String title, String kind, String kindTitle, String status, String statusTitle, String urgency, String sponsor,
            String sponsorName, String number, OffsetDateTime createdAt, OffsetDateTime changedAt, Optional<OffsetDateTime> issuedAt,
            Optional<OffsetDateTime> due, String light, String lightTitle, long version, String href) {}

    /**
     * The papers one may see that fit everything asked, the latest first; a page of them.
     *
     * @param status     in one of these states
     * @param kind       of this kind
     * @param unit       papers of this unit
     * @param person     to which this person has put a hand
     * @param year       of the number
     * @param issuedFrom first day of issue
     * @param issuedTo   last day of issue
     * @param due        only those about which something with a term is awaited
     * @param light      by how what is awaited first stands to its term
     * @param share      {@code mine} for papers of one's own units, {@code waiting} for those that wait for one
     * @param order      by which moment
     * @param q          words that all stand in title, number or text
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Page<LineView>>> list(Actor actor, PageRequest page, Language language, @RequestParam Optional<Set<String>> status,
            @RequestParam Optional<DocumentKind> kind, @RequestParam Optional<String> unit, @RequestParam Optional<String> person,
            @RequestParam Optional<Integer> year, @RequestParam Optional<LocalDate> issuedFrom, @RequestParam Optional<LocalDate> issuedTo,
            @RequestParam Optional<Boolean> due, @RequestParam Optional<Light> light, @RequestParam Optional<Sought.Share> share,
            @RequestParam Optional<Sought.Order> order, @RequestParam Optional<String> q, ServerWebExchange exchange) {
        Sought sought = sought(status, kind, unit, person, year, issuedFrom, issuedTo, due, light, share, order, q);
        return lists.lines(Acting.caller(actor), sought, page.after().map(FindingController::position), page.rowsToRead())
                .collectList()
                .map(lines -> pages.answer(exchange, page, lines, line -> List.of(moment(line, sought.order()).toString(), line.id().toString())))
                .map(answer -> shown(answer, language));
    }

    /** The same as a file of at most 10 000 rows. */
    @GetMapping(produces = CsvSheet.TYPE)
    Mono<ResponseEntity<byte[]>> file(Actor actor, Language language, @RequestParam Optional<Set<String>> status,
            @RequestParam Optional<DocumentKind> kind, @RequestParam Optional<String> unit, @RequestParam Optional<String> person,
            @RequestParam Optional<Integer> year, @RequestParam Optional<LocalDate> issuedFrom, @RequestParam Optional<LocalDate> issuedTo,
            @RequestParam Optional<Boolean> due, @RequestParam Optional<Light> light, @RequestParam Optional<Sought.Share> share,
            @RequestParam Optional<Sought.Order> order, @RequestParam Optional<String> q) {
        List<String> head = COLUMNS.stream().map(column -> messages.text("document.column." + column, language)).toList();
        Sought sought = sought(status, kind, unit, person, year, issuedFrom, issuedTo, due, light, share, order, q);
        return lists.lines(Acting.caller(actor), sought, Optional.empty(), MOST_ROWS)
                .map(line -> cells(line, language)).collectList()
                .map(rows -> CsvSheet.answer("documents.csv", head, rows));
    }

    private static Sought sought(Optional<Set<String>> status, Optional<DocumentKind> kind, Optional<String> unit, Optional<String> person,
            Optional<Integer> year, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Boolean> due, Optional<Light> light,
            Optional<Sought.Share> share, Optional<Sought.Order> order, Optional<String> q) {
        status.orElse(Set.of()).stream().filter(one -> !DocumentState.statuses().contains(one)).findFirst().ifPresent(unknown -> {
            throw fault("status", unknown, "not-allowed", Map.of("allowed", String.join("、", DocumentState.statuses())));
        });
        from.ifPresent(day -> AskedDays.checked("issuedFrom", day));
        to.ifPresent(day -> AskedDays.checked("issuedTo", day));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw fault("issuedTo", to.get().toString(), "until-before-from", Map.of("from", from.get().toString()));
        }
        q.ifPresent(FindingController::checked);
        return new Sought(status.orElse(Set.of()), kind.map(DocumentKind::id), unit, person, year, from.map(AskedDays::start),
                to.map(day -> AskedDays.start(day.plusDays(1))), due.orElse(false), light, share.orElse(Sought.Share.ANY),
                order.orElse(Sought.Order.CHANGED), q.filter(text -> !text.isEmpty()));
    }

    /** A text with nothing in it to look for would find everything slowly. */
    private static void checked(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw fault("q", text, "size", Map.of("min", 0, "max", LONGEST_TEXT));
        }
        if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw fault("q", text, "nothing-to-seek", Map.of());
        }
    }

    private static ProblemException fault(String field, String value, String code, Map<String, Object> facts) {
        return ProblemException.invalid(new FieldFault(In.QUERY, field, Optional.of(value), code, facts));
    }

    private static Position position(List<String> cursor) {
        return new Position(Instant.parse(cursor.getFirst()), UUID.fromString(cursor.getLast()));
    }

    private static Instant moment(Line line, Sought.Order order) {
        return switch (order) {
            case CHANGED -> line.changedAt();
            case CREATED -> line.createdAt();
            case ISSUED -> line.issuedAt().orElseThrow();
        };
    }

    private ResponseEntity<Page<LineView>> shown(ResponseEntity<Page<Line>> answer, Language language) {
        Page<Line> page = answer.getBody();
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
                .body(page == null ? null : page.map(line -> view(line, language)));
    }

    private LineView view(Line line, Language language) {
        Light light = lists.light(line);
        return new LineView(line.id(), line.title(), line.kind(), views.kind(line.kind(), language), line.status(),
                views.status(line.status(), language), line.urgency(), line.sponsor(), line.sponsorName(), line.number(), local(line.createdAt()),
                local(line.changedAt()), line.issuedAt().map(FindingController::local), line.soonest().map(FindingController::local),
                light.id(), messages.text("light." + light.id(), language), line.version(), "/api/v1/documents/" + line.id());
    }

    private List<Object> cells(Line line, Language language) {
        LineView view = view(line, language);
        return List.of(view.number(), view.title(), view.kindTitle(), view.statusTitle(), view.urgency(), view.sponsorName(),
                view.createdAt(), view.changedAt(), view.issuedAt().map(Object::toString).orElse(""),
                view.due().map(Object::toString).orElse(""), view.lightTitle());
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
