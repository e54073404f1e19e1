package org.guiju.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The time of this service, for the gateway that rehearses with the whole suite. For services only; absent outside a rehearsal. */
@RestController
public class RehearsalEndpoint {

    private final Rehearsal rehearsal;
    private final Clock clock;

    RehearsalEndpoint(Rehearsal rehearsal, Clock clock) {
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    /** @param now what the clock shows, or is to show */
    public record Now(@NotNull OffsetDateTime now) {}

    /** @param to the instant to live through to */
    public record To(@NotNull OffsetDateTime to) {}

    /** @param due the earliest instant at which something happens; null where nothing does */
    public record NextDue(@Nullable OffsetDateTime due) {}

    @GetMapping("/internal/rehearsal/clock")
    public Mono<Now> clock() {
        return Mono.fromSupplier(() -> new Now(local(rehearsal.now())));
    }

    @PutMapping("/internal/rehearsal/clock")
    public Mono<Now> setClock(@Valid @RequestBody Now wanted) {
        return rehearsal.set(wanted.now().toInstant()).map(instant -> new Now(local(instant)));
    }

    @GetMapping("/internal/rehearsal/next-due")
    public Mono<NextDue> nextDue(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime until) {
        return rehearsal.nextDue(until.toInstant())
                .map(due -> new NextDue(local(due)))
                .defaultIfEmpty(new NextDue(null));
    }

    @PostMapping("/internal/rehearsal/advance")
    public Mono<Rehearsal.Advance> advance(@Valid @RequestBody To to) {
        return rehearsal.advance(to.to().toInstant());
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
