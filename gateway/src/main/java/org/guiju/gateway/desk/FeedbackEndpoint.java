package org.guiju.gateway.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/feedback}, and where operators read it. Whoever writes is told that operators of the platform read it. */
@RestController
final class FeedbackEndpoint {

    private static final int LARGEST_PAGE = 200;

    private final Feedback feedback;
    private final Clock clock;

    FeedbackEndpoint(Feedback feedback, Clock realClock) {
        this.feedback = feedback;
        this.clock = realClock;
    }

    /** @param traceId the number an error page has shown (受理号), when it is about that */
    record Words(@NotBlank @Size(max = 2000) String text, @Nullable @Size(max = 300) String page,
                 @Nullable @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String traceId) {
    }

    record Taken(UUID id, String traceId) {
    }

    record Page(List<Feedback.Said> items) {
    }

    @Operation(summary = "意见反馈：平台运维会读到，请不要写公文内容")
    @PostMapping(path = "/api/v1/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Taken> take(@Valid @RequestBody Words words, ServerWebExchange exchange) {
        String traceId = words.traceId() == null ? Passage.traceId(exchange) : words.traceId();
        return CallerAuthentication.current().flatMap(who -> feedback.keep(who.caller(), words.text(), words.page(), traceId))
                .map(id -> new Taken(id, traceId))
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").with("policy", "feedback")
                        .with("quota", Feedback.A_DAY).with("windowSeconds", 86_400).retryAfter(3_600)));
    }

    @Operation(summary = "读意见反馈，新的在前")
    @GetMapping("/api/v1/operations/feedback")
    Mono<Page> read(@Nullable @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime before,
                    @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            return Mono.error(Trouble.field("#/parameter/limit", limit, "page-size"));
        }
        return feedback.before(before == null ? OffsetDateTime.now(clock).plusMinutes(1) : before, limit).map(Page::new);
    }
}
