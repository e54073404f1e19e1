package org.guiju.gateway.rehearsal;

import java.time.OffsetDateTime;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/rehearsal}; does not exist unless the suite is started for rehearsal. */
@RestController
@RequestMapping("/api/v1/rehearsal")
@ConditionalOnProperty("guiju.gateway.rehearsal")
final class RehearsalEndpoint {

    private final Rehearsal rehearsal;

    RehearsalEndpoint(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    record ClockReading(@NotNull OffsetDateTime now) {
    }

    record Advance(@NotNull OffsetDateTime to) {
    }

    @Operation(summary = "演练时钟")
    @GetMapping("/clock")
    ClockReading clock() {
        return new ClockReading(rehearsal.now());
    }

    @Operation(summary = "拨演练时钟，其间不触发任何到期")
    @PutMapping("/clock")
    Mono<ClockReading> set(@Valid @RequestBody ClockReading wanted) {
        return rehearsal.set(wanted.now().toInstant()).map(ClockReading::new);
    }

    @Operation(summary = "演练时钟向前走到某一时刻，其间到期的逐个触发")
    @PostMapping("/advance")
    Mono<Rehearsal.Advanced> advance(@Valid @RequestBody Advance wanted) {
        return rehearsal.advance(wanted.to().toInstant());
    }
}
