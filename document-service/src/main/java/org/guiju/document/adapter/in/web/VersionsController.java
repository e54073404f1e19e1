package org.guiju.document.adapter.in.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.guiju.document.adapter.in.web.view.DocumentView.AddresseeView;
import org.guiju.document.application.text.ReadingVersions;
import org.guiju.document.application.text.TextVersions.TextVersion;
import org.guiju.document.domain.text.Block;
import org.guiju.document.domain.text.Difference;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.ProblemException;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a paper has said, version by version, as structured text. */
@RestController
@RequestMapping("/api/v1/documents/{id}/versions")
class VersionsController {

    private final ReadingVersions versions;

    VersionsController(ReadingVersions versions) {
        this.versions = versions;
    }

    /** One line of the list. */
    record VersionLine(int number, OffsetDateTime writtenAt, String person, String title, String href) {}

    record VersionLines(List<VersionLine> items) {}

    /** A block of the text; {@code level} is that of a heading. */
    record BlockView(String kind, int level, String text) {}

    /** A version as structured text. */
    record VersionView(int number, OffsetDateTime writtenAt, String person, String title, String kind, List<AddresseeView> addressees,
            List<BlockView> blocks) {}

    /** A run of characters with its fate: {@code same}, {@code added} or {@code removed}. */
    record PieceView(String fate, String text) {}

    record ParagraphView(String fate, int before, int after, List<PieceView> pieces) {}

    record DifferenceView(int before, int after, List<String> fields, List<ParagraphView> paragraphs) {}

    @GetMapping
    Mono<VersionLines> all(@PathVariable UUID id, Actor actor) {
        return versions.of(Acting.caller(actor), id)
                .map(v -> new VersionLine(v.number(), local(v), v.person(), v.paper().title(), "/api/v1/documents/" + id + "/versions/" + v.number()))
                .collectList().filter(lines -> !lines.isEmpty()).map(VersionLines::new).switchIfEmpty(missing(id));
    }

    @GetMapping("/{number}")
    Mono<VersionView> one(@PathVariable UUID id, @PathVariable int number, Actor actor) {
        return versions.numbered(Acting.caller(actor), id, number).map(VersionsController::view).switchIfEmpty(missing(id));
    }

    /** What version {@code with} has otherwise than version {@code a}. */
    @GetMapping("/{a}/differences")
    Mono<DifferenceView> differences(@PathVariable UUID id, @PathVariable int a, @RequestParam int with, Actor actor) {
        return versions.between(Acting.caller(actor), id, a, with).onErrorMap(ActProblems::of)
                .map(difference -> new DifferenceView(a, with, difference.fields(),
                        difference.paragraphs().stream().map(VersionsController::view).toList()))
                .switchIfEmpty(missing(id));
    }

    private static <T> Mono<T> missing(UUID id) {
        return Mono.error(() -> ProblemException.notFound(id.toString()));
    }

    private static VersionView view(TextVersion version) {
        return new VersionView(version.number(), local(version), version.person(), version.paper().title(), version.paper().kind().id(),
                version.paper().addressees().stream().map(a -> new AddresseeView(a.kind().id(), a.name(), a.post())).toList(),
                Block.of(version.paper().body()).stream().map(b -> new BlockView(word(b.kind()), b.level(), b.text())).toList());
    }

    private static ParagraphView view(Difference.Paragraph paragraph) {
        return new ParagraphView(word(paragraph.fate()), paragraph.before(), paragraph.after(),
                paragraph.pieces().stream().map(piece -> new PieceView(word(piece.fate()), piece.text())).toList());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime local(TextVersion version) {
        return version.writtenAt().atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
