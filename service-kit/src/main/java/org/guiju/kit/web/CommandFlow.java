package org.guiju.kit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.guiju.kit.calendar.Calendars;
import org.guiju.kit.idempotency.Idempotency;
import org.guiju.kit.idempotency.StoredAnswer;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.metrics.RulingCounter;
import org.guiju.kit.problem.ProblemAnswer;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.problem.RulingProblems;
import org.guiju.kit.receipts.Judgement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import org.guiju.regulation.ruling.Ruling;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How every command runs, from its facts to its answer. */
final class CommandFlow {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Keeping keeping;
    private final RuleBooks ruleBooks;
    private final Calendars calendars;
    private final Rulings rulings;
    private final RulingProblems problems;
    private final RulingCounter counter;
    private final JsonMapper json;
    private final Clock clock;

    CommandFlow(Transactions transactions, Idempotency idempotency, Keeping keeping, RuleBooks ruleBooks, Calendars calendars,
            Rulings rulings, RulingProblems problems, RulingCounter counter, JsonMapper json, Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.keeping = keeping;
        this.ruleBooks = ruleBooks;
        this.calendars = calendars;
        this.rulings = rulings;
        this.problems = problems;
        this.counter = counter;
        this.json = json;
        this.clock = clock;
    }

    <F> Mono<ResponseEntity<Object>> answer(
            Gathered<F> gathered, Judgement<F> judgement, BiFunction<F, Ruling.Allowed, Mono<Kept>> keep) {
        Command<?> command = gathered.command();
        if (command.dryRun()) {
            return dryRun(gathered, judgement);
        }
        if (gathered.version().isPresent() && command.expectedVersion().isEmpty()) {
            return Mono.error(ProblemException.of(ProblemKind.IF_MATCH_MISSING));
        }
        String key = command.idempotencyKey()
                .orElseThrow(() -> ProblemException.of(ProblemKind.IDEMPOTENCY_KEY_MISSING));
        return calendars.of(jurisdiction(command))
                .flatMap(calendar -> idempotency.once(jurisdiction(command), command.actor().person().value(), command.route(),
                        key, command.requestHash(), () -> carriedOut(gathered, judgement, calendar, keep)))
                .map(CommandFlow::entity);
    }

    /** The ruling alone. It travels as an error out of the transaction, so that this can only be rolled back. */
    private <F> Mono<ResponseEntity<Object>> dryRun(Gathered<F> gathered, Judgement<F> judgement) {
        Command<?> command = gathered.command();
        return calendars.of(jurisdiction(command))
                .flatMap(calendar -> transactions.<Ruling>in(jurisdiction(command), () -> judged(gathered, judgement, calendar)
                        .flatMap(judged -> Mono.error(new RulingOnly(judged.ruling())))))
                .onErrorResume(RulingOnly.class, only -> Mono.just(only.ruling))
                .map(ruling -> problems.of(ruling, command.place()).map(ProblemAnswer::entity).orElseGet(() ->
                        ResponseEntity.ok(new DryRun(true, rulings.view(ruling, command.language())))));
    }

    private <F> Mono<StoredAnswer> carriedOut(Gathered<F> gathered, Judgement<F> judgement, WorkingCalendar calendar,
            BiFunction<F, Ruling.Allowed, Mono<Kept>> keep) {
        return judged(gathered, judgement, calendar).flatMap(judged -> {
            counter.count(judgement.name(), judged.ruling());
            return switch (judged.ruling()) {
                case Ruling.Allowed allowed -> keep.apply(judged.facts(), allowed)
                        .flatMap(kept -> keeping.allowed(gathered, judged, allowed, kept)
                                .map(receipt -> success(gathered.command(), allowed, kept, receipt)));
                case Ruling.Refused _, Ruling.NeedsException _ -> keeping.notAllowed(gathered, judged)
                        .map(receipt -> refusal(gathered.command(), judged.ruling(), receipt));
                case Ruling.Undecided undecided -> Mono.error(new Undecided(undecided));
            };
        }).onErrorMap(Undecided.class, undecided -> new MissingFactException(
                undecided.ruling.missing().getFirst(), undecided.ruling.restsOn()));
    }

    private <F> Mono<JudgedFacts<F>> judged(Gathered<F> gathered, Judgement<F> judgement, WorkingCalendar calendar) {
        return gathered.facts().get()
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(gathered.command().place().instance())))
                .map(facts -> {
                    checkVersion(gathered, facts);
                    RuleBook book = gathered.book().map(chosen -> chosen.apply(facts)).orElseGet(() -> inForce(gathered.command()));
                    return new JudgedFacts<>(judgement, book, calendar, facts, judgement.judge(book, calendar, facts));
                });
    }

    private static <F> void checkVersion(Gathered<F> gathered, F facts) {
        gathered.version().ifPresent(current -> gathered.command().expectedVersion().ifPresent(expected -> {
            long version = current.applyAsLong(facts);
            if (version != expected) {
                throw ProblemException.of(ProblemKind.STALE, Map.of("expected", expected, "current", version))
                        .with(HttpHeaders.ETAG, Etags.of(version));
            }
        }));
    }

    private RuleBook inForce(Command<?> command) {
        LocalDate today = LocalDate.now(clock);
        return ruleBooks.inForce(jurisdiction(command), today).orElseThrow(() -> new MissingFactException(
                new MissingFact("rulebook-not-in-force",
                        Map.of("jurisdiction", jurisdiction(command).id(), "day", today.toString())), List.of()));
    }

    private static Jurisdiction jurisdiction(Command<?> command) {
        return command.actor().jurisdiction();
    }

    private StoredAnswer success(Command<?> command, Ruling.Allowed allowed, Kept kept, String receipt) {
        ObjectNode body = json.valueToTree(kept.body());
        body.set("ruling", json.valueToTree(rulings.view(allowed, command.language())));
        body.put("receipt", receipt);
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON_VALUE));
        headers.put(HttpHeaders.ETAG, List.of(Etags.of(kept.version())));
        kept.location().ifPresent(location -> headers.put(HttpHeaders.LOCATION, List.of(location)));
        return new StoredAnswer(kept.location().isPresent() ? 201 : 200, headers, json.writeValueAsBytes(body));
    }

    private StoredAnswer refusal(Command<?> command, Ruling ruling, String receipt) {
        ProblemAnswer answer = problems.of(ruling, command.place()).orElseThrow();
        ObjectNode body = json.valueToTree(answer.body());
        body.put("receipt", receipt);
        return new StoredAnswer(answer.status().value(),
                Map.of(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_PROBLEM_JSON_VALUE)), json.writeValueAsBytes(body));
    }

    private static ResponseEntity<Object> entity(StoredAnswer answer) {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().forEach(headers::addAll);
        return ResponseEntity.status(HttpStatusCode.valueOf(answer.status())).headers(headers).body((Object) answer.body());
    }

    /** What a dry run answers where the act is allowed. */
    record DryRun(boolean dryRun, RulingView ruling) {}

    /** Facts with what was judged from them, and by what. */
    record JudgedFacts<F>(Judgement<F> judgement, RuleBook book, WorkingCalendar calendar, F facts, Ruling ruling) {}

    private static final class RulingOnly extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Ruling ruling;

        RulingOnly(Ruling ruling) {
            super("dry run", null, false, false);
            this.ruling = ruling;
        }
    }

    private static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Ruling.Undecided ruling;

        Undecided(Ruling.Undecided ruling) {
            super("undecided", null, false, false);
            this.ruling = ruling;
        }
    }
}
