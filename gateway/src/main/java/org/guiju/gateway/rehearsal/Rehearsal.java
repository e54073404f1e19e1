package org.guiju.gateway.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.problem.Trouble;
import org.guiju.gateway.upstream.Upstreams;
import org.guiju.gateway.upstream.Upstreams.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Moves the clock of all services together. It does not jump: it goes from one due instant to the next over all services, so that what
 * one timer sets off in another service happens at its own time, and stops when nothing is left to happen.
 */
public final class Rehearsal {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_STEPS = 5_000;

    private final RehearsalClock clock;
    private final Upstreams upstreams;
    private final RelayedTokens tokens;
    private final DatabaseClient database;
    private final Transactions transactions;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Rehearsal(RehearsalClock clock, Upstreams upstreams, RelayedTokens tokens, DatabaseClient database,
                     Transactions transactions) {
        this.clock = clock;
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * What an advance has done.
     *
     * @param steps how many instants were stopped at
     * @param fired timers that fired, by service
     */
    public record Advanced(OffsetDateTime now, int steps, Map<String, Integer> fired) {
    }

    private record Step(int number, Instant reached, boolean quiet) {
    }

    private record Moved(String service, int fired, int pending) {
    }

    /** Takes up the clock where a restart left it. */
    public Mono<Void> restore() {
        return transactions.in(Transactions.PLATFORM, () -> database.sql("SELECT offset_ms FROM rehearsal_clock "
                        + "WHERE jurisdiction = 'platform'").mapValue(Long.class).one())
                .doOnNext(shift -> clock.shiftBy(Duration.ofMillis(shift))).then();
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Sets all clocks, forward or back, without anything firing in between. */
    public Mono<OffsetDateTime> set(Instant now) {
        return alone(Flux.fromIterable(upstreams.services())
                .concatMap(service -> ask(service, HttpMethod.PUT, "/internal/rehearsal/clock", "{\"now\":\"" + wire(now) + "\"}"))
                .then(reach(now)).then(Mono.fromSupplier(this::now)));
    }

    /** Goes forward to that instant; answers once every timer due until then has fired in every service. */
    public Mono<Advanced> advance(Instant to) {
        if (to.isBefore(clock.instant())) {
            return Mono.error(Trouble.field("/to", wire(to), "past"));
        }
        Map<String, Integer> fired = new LinkedHashMap<>();
        return alone(step(0, to, fired).expand(done -> done.quiet() ? Mono.empty() : step(done.number(), to, fired)).last()
                .map(last -> new Advanced(now(), last.number(), Map.copyOf(fired))));
    }

    private Mono<Step> step(int before, Instant to, Map<String, Integer> fired) {
        if (before >= MOST_STEPS) {
            return Mono.error(Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "rehearsal-restless").with("steps", before).retryAfter(30));
        }
        return nextDue(to).flatMap(target -> Flux.fromIterable(upstreams.services())
                .concatMap(service -> move(service, target))
                .doOnNext(moved -> fired.merge(moved.service(), moved.fired(), Integer::sum))
                .collectList()
                .flatMap(moves -> reach(target).thenReturn(new Step(before + 1, target, quiet(moves, target, to)))));
    }

    /** Nothing happened at the last instant, and nothing is waiting to. */
    private static boolean quiet(List<Moved> moves, Instant target, Instant to) {
        return !target.isBefore(to) && moves.stream().allMatch(moved -> moved.fired() == 0 && moved.pending() == 0);
    }

    private Mono<Instant> nextDue(Instant to) {
        String path = "/internal/rehearsal/next-due?until=" + UriUtils.encodeQueryParam(wire(to), "UTF-8").replace("+", "%2B");
        return Flux.fromIterable(upstreams.services()).concatMap(service -> ask(service, HttpMethod.GET, path, null)
                        .flatMap(answer -> Mono.justOrEmpty(instant(answer.path("due")))))
                .filter(due -> !due.isAfter(to)).collectList()
                // what is overdue fires now; the clock does not go back for it
                .map(dues -> dues.stream().min(Instant::compareTo).filter(due -> due.isAfter(clock.instant()))
                        .orElseGet(() -> dues.isEmpty() ? to : clock.instant()));
    }

    private Mono<Moved> move(String service, Instant to) {
        return ask(service, HttpMethod.POST, "/internal/rehearsal/advance", "{\"to\":\"" + wire(to) + "\"}")
                .map(answer -> new Moved(service, answer.path("fired").asInt(0), answer.path("pending").asInt(0)));
    }

    private Mono<JsonNode> ask(String service, HttpMethod method, String path, @Nullable String body) {
        Question question = body == null ? Question.get(service, path, tokens.ofGateway(), PATIENCE)
                : Question.send(service, method, path, tokens.ofGateway(), body, PATIENCE);
        return upstreams.askPatiently(question)
                .onErrorMap(error -> !(error instanceof Trouble), error -> Trouble.of(HttpStatus.BAD_GATEWAY, "service-unreachable", error)
                        .with("service", service).retryAfter(5))
                .flatMap(answer -> answer.ok() ? Mono.just(upstreams.read(answer)) : Mono.error(
                        Trouble.of(HttpStatus.BAD_GATEWAY, "rehearsal-refused").with("service", service).with("answer", answer.status())));
    }

    private Mono<Void> reach(Instant now) {
        return Mono.defer(() -> {
            clock.shiftTo(now);
            return transactions.in(Transactions.PLATFORM, () -> database.sql("INSERT INTO rehearsal_clock (jurisdiction, offset_ms) "
                            + "VALUES ('platform', :shift) ON CONFLICT (jurisdiction) DO UPDATE SET offset_ms = :shift")
                    .bind("shift", clock.offset().toMillis()).then());
        });
    }

    private <T> Mono<T> alone(Mono<T> work) {
        return Mono.defer(() -> busy.compareAndSet(false, true) ? work.doFinally(end -> busy.set(false))
                : Mono.error(Trouble.of(HttpStatus.CONFLICT, "rehearsal-busy").retryAfter(5)));
    }

    private static String wire(Instant instant) {
        return instant.atZone(RehearsalClock.ZONE).toOffsetDateTime().toString();
    }

    private static @Nullable Instant instant(JsonNode node) {
        return node.isString() ? OffsetDateTime.parse(node.asString()).toInstant() : null;
    }
}
