package org.guiju.leave.adapter.in.regulations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Article;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Comparison;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Elsewhere;
import org.guiju.leave.adapter.in.regulations.RegulationViews.ItemLine;
import org.guiju.leave.adapter.in.regulations.RegulationViews.OneItem;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Reading;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Side;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Summary;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Trail;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Uses;
import org.guiju.leave.adapter.in.regulations.RegulationViews.Whole;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Near;
import org.guiju.regulation.rulebook.NotEnforced;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.rulebook.RuleKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regulations of all governments: public texts, open to everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/regulations")
class RegulationsController {

    private static final List<Trail> TRAILS = List.of(Trail.at("document", "documents"), Trail.at("leave", "leaves"),
            Trail.at("meeting", "meetings"), Trail.at("supervision", "supervision"));

    private final RuleBooks books;
    private final Clock clock;
    private final NotEnforced notEnforced = NotEnforced.shipped();

    RegulationsController(RuleBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    record Listed(LocalDate asOf, List<Summary> items) {}

    @GetMapping
    Listed list(@RequestParam Optional<String> on) {
        LocalDate day = day(on);
        return new Listed(day, books.jurisdictions().stream()
                .flatMap(government -> books.inForce(government, day).stream()).map(this::summary).toList());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable String id, @RequestParam Optional<String> on, Language language) {
        RuleBook book = government(id).flatMap(government -> books.inForce(government, day(on)))
                .orElseThrow(() -> ProblemException.notFound(id));
        Map<String, List<Item>> articles = new LinkedHashMap<>();
        book.items().forEach(item -> articles.computeIfAbsent(item.article(), article -> new ArrayList<>()).add(item));
        return new Whole(summary(book), articles.values().stream().map(items -> new Article(items.getFirst().article(),
                items.getFirst().chapter(), items.getFirst().topic(), items.stream().map(item -> line(item, language)).toList())).toList());
    }

    @GetMapping("/items/{itemId}")
    OneItem item(@PathVariable String itemId, @RequestParam Optional<String> on, Language language) {
        LocalDate day = day(on);
        return books.jurisdictions().stream().flatMap(government -> books.inForce(government, day).stream())
                .flatMap(book -> book.item(itemId).stream()).findFirst().map(item -> view(item, language))
                .orElseThrow(() -> ProblemException.notFound(itemId));
    }

    /** Where an item is put to use: the rule it is bound to, which governments say something to it, and the trails that cite it. */
    @GetMapping("/items/{itemId}/uses")
    Uses uses(@PathVariable String itemId, @RequestParam Optional<String> on) {
        LocalDate day = day(on);
        List<RuleBook> inForce = books.jurisdictions().stream().flatMap(government -> books.inForce(government, day).stream()).toList();
        Item item = inForce.stream().flatMap(book -> book.item(itemId).stream()).findFirst()
                .orElseThrow(() -> ProblemException.notFound(itemId));
        List<Elsewhere> elsewhere = !item.binds() ? List.of() : inForce.stream().flatMap(book -> book.items(item.rule()).stream()
                .filter(other -> !other.id().equals(item.id()))
                .map(other -> new Elsewhere(book.jurisdiction().id(), other.id()))).toList();
        List<Trail> trails = !enforced(item) ? List.of() : TRAILS.stream().filter(trail -> item.service().equals("shared")
                || trail.service().equals(item.service())).map(trail -> trail.citing(itemId)).toList();
        return new Uses(item.id(), item.binds() ? Optional.of(item.rule().name()) : Optional.empty(), item.service(), enforced(item),
                notEnforced.reason(item.id()), trails, elsewhere);
    }

    /** What each government says to one rule, side by side. */
    @GetMapping("/compare")
    Comparison compare(@RequestParam String rule, @RequestParam Optional<String> on, Language language) {
        LocalDate day = day(on);
        RuleKey key = key(rule);
        return new Comparison(key.name(), day, books.jurisdictions().stream()
                .flatMap(government -> books.inForce(government, day).stream())
                .map(book -> new Side(book.jurisdiction().id(), book.title(),
                        book.items(key).stream().map(item -> view(item, language)).toList()))
                .toList());
    }

    private Summary summary(RuleBook book) {
        Map<String, Integer> counts = new TreeMap<>();
        book.items().forEach(item -> counts.merge(item.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        int open = (int) book.items().stream().filter(item -> notEnforced.reason(item.id()).isPresent()).count();
        return new Summary(book.jurisdiction().id(), book.title(), book.number(), book.level(), book.region(), book.calendarRegion(),
                book.effective(), book.version(), book.sha256(), counts, open);
    }

    private ItemLine line(Item item, Language language) {
        return new ItemLine(item.id(), item.kind(), item.strength(), item.rule().name(), gist(item, language), enforced(item));
    }

    private OneItem view(Item item, Language language) {
        return new OneItem(item.id(), item.instrument().title(), item.instrument().number(), item.article(), item.chapter(), item.topic(),
                item.kind(), item.strength(), item.service(), item.binds() ? Optional.of(item.rule().name()) : Optional.empty(),
                gist(item, language), Plain.of(item.params()), item.grantors(),
                item.reading().map(r -> new Reading(r.point(), r.readings(), r.take(), r.detail(), r.why())),
                enforced(item), notEnforced.reason(item.id()));
    }

    private boolean enforced(Item item) {
        return item.binds() && notEnforced.reason(item.id()).isEmpty();
    }

    private static String gist(Item item, Language language) {
        return switch (language) {
            case CHINESE -> item.gist();
            case ENGLISH -> item.gistEnglish().isBlank() ? item.gist() : item.gistEnglish();
        };
    }

    private LocalDate day(Optional<String> on) {
        try {
            return on.map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
        } catch (DateTimeParseException malformed) {
            throw ProblemException.invalid(new FieldFault(In.QUERY, "on", on, "wrong-format", Map.of("expected", "date")));
        }
    }

    private static RuleKey key(String written) {
        List<String> known = RuleBooks.knownKeys().stream().map(RuleKey::name).toList();
        if (!known.contains(written)) {
            List<String> near = Near.of(written, known);
            throw ProblemException.invalid(new FieldFault(In.QUERY, "rule", Optional.of(written), "not-allowed",
                    Map.of("allowed", near.isEmpty() ? known : near)));
        }
        return RuleKey.of(written);
    }

    private static Optional<Jurisdiction> government(String id) {
        try {
            return Optional.of(Jurisdiction.of(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
