package org.guiju.leave.adapter.in.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.calendar.Calendars;
import org.guiju.kit.idempotency.Idempotency;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.Place;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.security.Capability;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.RulingView;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.ImportingADirectory;
import org.guiju.leave.application.directory.MaintainingTheDirectory;
import org.guiju.leave.domain.directory.Change;
import org.guiju.leave.domain.directory.Reordering;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A whole directory as a file, by the system administrator of its government. */
@RestController
class ImportController {

    private static final String ROUTE = "POST /api/v1/directory/import";

    private final ImportingADirectory importing;
    private final MaintainingTheDirectory maintaining;
    private final Commands commands;
    private final Judgement<Reordering> reordering;
    private final Transactions transactions;
    private final Calendars calendars;
    private final Governing governing;
    private final Rulings rulings;

    ImportController(ImportingADirectory importing, MaintainingTheDirectory maintaining, Commands commands,
            Judgement<Reordering> reordering, Transactions transactions, Calendars calendars, Governing governing, Rulings rulings) {
        this.importing = importing;
        this.maintaining = maintaining;
        this.commands = commands;
        this.reordering = reordering;
        this.transactions = transactions;
        this.calendars = calendars;
        this.governing = governing;
        this.rulings = rulings;
    }

    /** What an import has changed. */
    record Imported(long version, List<Change> changes) {}

    /** What an import would change, and what the regulation says to it. */
    record Preview(boolean dryRun, List<Change> changes, RulingView ruling) {}

    private record Applied() {}

    @PostMapping(value = "/api/v1/directory/import", consumes = "application/yaml")
    Mono<ResponseEntity<Object>> importFile(@RequestBody String file, @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key, Actor actor,
            ServerWebExchange exchange) {
        Admission.systemAdministrator(actor);
        Place place = Place.of(exchange);
        if (dryRun) {
            return preview(file, actor, place);
        }
        if (key.isEmpty()) {
            throw ProblemException.of(ProblemKind.IDEMPOTENCY_KEY_MISSING)
                    .listing(List.of(FieldFault.missing(In.HEADER, "Idempotency-Key")));
        }
        Command<Applied> command = new Command<>(new Applied(), actor, Optional.empty(), key, OptionalLong.empty(), false, ROUTE,
                Idempotency.hash(file.getBytes(StandardCharsets.UTF_8)), place);
        return commands.on("directory.imported", "directory", command)
                .gather(() -> Unfits.told(importing.change(actor.jurisdiction(), file)))
                .judge(reordering)
                .keep((facts, _) -> maintaining.record(actor.jurisdiction(), facts.edit())
                        .map(version -> Kept.changed("directory", version, new Imported(version, facts.edit().changes()),
                                actor.actedByThemselves()).telling(Map.of("changes", facts.edit().changes().size()))));
    }

    /** Read only: nothing of it is recorded, and the transaction ends before the answer is made. */
    private Mono<ResponseEntity<Object>> preview(String file, Actor actor, Place place) {
        return calendars.of(actor.jurisdiction()).flatMap(calendar -> transactions
                .in(actor.jurisdiction(), () -> Unfits.told(importing.change(actor.jurisdiction(), file)))
                .map(change -> {
                    var book = governing.book(actor.jurisdiction(), change.at()).orElseThrow(() -> new MissingFactException(
                            new MissingFact("rulebook-not-in-force", Map.of("jurisdiction", actor.jurisdiction().id(), "day",
                                    String.valueOf(change.at()))), List.of()));
                    return ResponseEntity.ok((Object) new Preview(true, change.edit().changes(),
                            rulings.view(reordering.judge(book, calendar, change), place.language())));
                }));
    }
}
