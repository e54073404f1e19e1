package org.guiju.kit.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Lookups;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.ReceiptSearch.Position;
import org.guiju.kit.receipts.ReceiptSearch.Wanted;
import org.guiju.kit.security.Caller;
import org.guiju.kit.security.Callers;
import org.guiju.kit.security.Capability;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Receipts of the caller's government: for auditors all of them, each look written down; for a person those of their own acts. */
@RestController
public class ReceiptsEndpoint {

    private final Receipts receipts;
    private final ReceiptSearch search;
    private final Replays replays;
    private final Lookups lookups;
    private final Pages pages;

    public ReceiptsEndpoint(Receipts receipts, ReceiptSearch search, Replays replays, Lookups lookups, Pages pages) {
        this.receipts = receipts;
        this.search = search;
        this.replays = replays;
        this.lookups = lookups;
        this.pages = pages;
    }

    /** A receipt as it is shown. */
    public record ReceiptView(UUID id, String judgement, String subject, String rulebook, String rulebookSha256, String calendar,
            Object facts, String outcome, Object ruling, ActedBy actedBy, Instant keptAt) {

        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(receipt.id(), receipt.judgement(), receipt.subject(), receipt.rulebook(),
                    receipt.rulebookSha256(), receipt.calendar(), receipt.facts(), receipt.outcome(), receipt.ruling(),
                    receipt.actedBy(), receipt.keptAt().toInstant());
        }
    }

    /** A place in which two rulings differ. */
    public record DifferenceView(String place, Optional<Object> then, Optional<Object> now) {}

    /** What judging again has answered. */
    public record ReplayView(boolean same, Object then, Optional<Object> now, List<DifferenceView> differences) {

        static ReplayView of(Replays.Replay replay) {
            return new ReplayView(replay.same(), replay.then(), Optional.ofNullable(replay.now()), replay.differences().stream()
                    .map(difference -> new DifferenceView(difference.place(), Optional.ofNullable(difference.then()),
                            Optional.ofNullable(difference.now())))
                    .toList());
        }
    }

    /** Receipts from the newest down, for auditors. */
    @GetMapping("${guiju.service.root}/receipts")
    public Mono<ResponseEntity<Page<ReceiptView>>> find(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam Optional<LocalDate> day,
            PageRequest page, ServerWebExchange exchange) {
        var wanted = new Wanted(subject, item, post, outcome, day);
        Position before = page.after()
                .map(position -> new Position(Instant.parse(position.getFirst()), UUID.fromString(position.getLast())))
                .orElse(Position.newest());
        Map<String, String> asked = Map.of("subject", subject, "item", item, "post", post, "outcome", outcome,
                "day", day.map(LocalDate::toString).orElse(""));
        return lookups.auditor("receipts.searched", asked)
                .flatMap(auditor -> search.find(auditor.jurisdiction(), wanted, before, page.rowsToRead())
                        .map(ReceiptView::of).collectList())
                .map(rows -> pages.answer(exchange, page, rows,
                        row -> List.of(row.keptAt().toString(), row.id().toString())));
    }

    /** One receipt; 404 where there is none, and where it is of somebody else's act. */
    @GetMapping("${guiju.service.root}/receipts/{id}")
    public Mono<ReceiptView> read(@PathVariable UUID id) {
        return visible(id, "receipt.read").map(ReceiptView::of);
    }

    /** Judges again from the receipt alone. */
    @GetMapping("${guiju.service.root}/receipts/{id}/replay")
    public Mono<ReplayView> replay(@PathVariable UUID id) {
        return visible(id, "receipt.replayed").flatMap(replays::replay).map(ReplayView::of);
    }

    private Mono<Receipt> visible(UUID id, String action) {
        return Callers.person().flatMap(person -> receipts.find(person.jurisdiction(), id)
                .filter(receipt -> auditor(person) || receipt.actedBy().actedBy().equals(person.subject()))
                .delayUntil(receipt -> auditor(person)
                        ? lookups.record(person, action, receipt.subject(), Map.of("receipt", id.toString()))
                        : Mono.empty())
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString()))));
    }

    private static boolean auditor(Caller.Person person) {
        return person.capabilities().contains(Capability.AUDITOR);
    }
}
