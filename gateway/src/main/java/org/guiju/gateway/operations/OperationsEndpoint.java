package org.guiju.gateway.operations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import org.guiju.gateway.config.GatewaySettings;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.identity.account.SecurityEvents;
import org.guiju.gateway.identity.account.SecurityEvents.SecurityEvent;
import org.guiju.gateway.identity.token.SigningKeys;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.problem.Trouble;
import org.guiju.gateway.upstream.Upstreams;
import org.guiju.gateway.upstream.Upstreams.Answer;
import org.guiju.gateway.upstream.Upstreams.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/v1/operations}, for operators of the platform. Nothing here shows what a paper says or whom it concerns. */
@RestController
@RequestMapping("/api/v1/operations")
final class OperationsEndpoint {

    /** What an operator may see of a dead letter; its data stay where they are. */
    private static final List<String> SHOWN =
            List.of("id", "jurisdiction", "type", "subject", "occurredAt", "diedAt", "attempts", "lastError");

    private static final String UUID_WRITTEN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Upstreams upstreams;
    private final RelayedTokens tokens;
    private final SigningKeys keys;
    private final SecurityEvents events;
    private final GatewaySettings settings;
    private final Clock clock;

    OperationsEndpoint(Upstreams upstreams, RelayedTokens tokens, SigningKeys keys, SecurityEvents events, GatewaySettings settings,
                       Clock realClock) {
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.keys = keys;
        this.events = events;
        this.settings = settings;
        this.clock = realClock;
    }

    /** @param status {@code UP}, {@code DOWN}, {@code SILENT} … */
    record ServiceHealth(String service, String status) {
    }

    record Health(OffsetDateTime asOf, List<ServiceHealth> services) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeadLetters(OffsetDateTime asOf, List<JsonNode> items, List<String> missing) {
    }

    record NewKey(String kid, long signsAfterSeconds) {
    }

    @Operation(summary = "各服务是否可用")
    @GetMapping("/health")
    Mono<Health> health() {
        return Flux.fromIterable(upstreams.services()).flatMapSequential(service -> get(service, "/actuator/health/readiness")
                        .map(answer -> new ServiceHealth(service, upstreams.read(answer).path("status").asString("UNKNOWN")))
                        .onErrorReturn(new ServiceHealth(service, "SILENT")))
                .collectList().map(services -> {
                    List<ServiceHealth> all = new ArrayList<>(List.of(new ServiceHealth("gateway", "UP")));
                    all.addAll(services);
                    return new Health(OffsetDateTime.now(clock), all);
                });
    }

    @Operation(summary = "各服务的死信")
    @GetMapping("/dead-letters")
    Mono<DeadLetters> deadLetters() {
        List<String> missing = Collections.synchronizedList(new ArrayList<>());
        return Flux.fromIterable(upstreams.services()).flatMapSequential(service -> get(service, "/internal/dead-letters")
                        .flatMapIterable(answer -> letters(service, answer, missing))
                        .onErrorResume(error -> {
                            missing.add(service);
                            return Flux.empty();
                        }))
                .collectList().map(items -> new DeadLetters(OffsetDateTime.now(clock), items, missing.stream().sorted().toList()));
    }

    @Operation(summary = "重发一封死信；收件方只认一次")
    @PostMapping("/dead-letters/{service}/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> resend(@PathVariable String service, @PathVariable String id) {
        if (!id.matches(UUID_WRITTEN)) {
            return Mono.error(Trouble.field("#/parameter/id", id, "type"));
        }
        if (!upstreams.knows(service)) {
            return Mono.error(Trouble.of(HttpStatus.NOT_FOUND, "not-found"));
        }
        return upstreams.ask(new Question(service, HttpMethod.POST, "/internal/dead-letters/" + id + "/resend", tokens.ofGateway(),
                        null, null, settings.upstream().responseTimeout(), "zh-CN"))
                .onErrorMap(error -> Trouble.of(HttpStatus.BAD_GATEWAY, "service-unreachable", error).with("service", service).retryAfter(5))
                .flatMap(answer -> answer.ok() ? Mono.empty() : Mono.error(answer.status() == 404
                        ? Trouble.of(HttpStatus.NOT_FOUND, "not-found")
                        : Trouble.of(HttpStatus.BAD_GATEWAY, "service-unreachable").with("service", service).retryAfter(5)));
    }

    @Operation(summary = "换新的签名密钥：先公布，十分钟后启用")
    @PostMapping("/signing-keys")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewKey> rotate() {
        return CallerAuthentication.current().flatMap(who -> keys.rotate().flatMap(kid -> events.keep(Transactions.PLATFORM,
                        new SecurityEvent("key-rotated", null, who.caller().subject(), null, Map.of("kid", kid)))
                .thenReturn(new NewKey(kid, SigningKeys.NOTICE.toSeconds()))));
    }

    private Mono<Answer> get(String service, String path) {
        return upstreams.ask(Question.get(service, path, tokens.ofGateway(), settings.upstream().aggregateLimit()));
    }

    private List<JsonNode> letters(String service, Answer answer, List<String> missing) {
        if (!answer.ok()) {
            missing.add(service);
            return List.of();
        }
        List<JsonNode> letters = new ArrayList<>();
        for (JsonNode item : upstreams.read(answer).path("items")) {
            letters.add(shown(service, item));
        }
        return letters;
    }

    private static JsonNode shown(String service, JsonNode item) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("service", service);
        SHOWN.forEach(name -> {
            @Nullable JsonNode value = item.get(name);
            if (value != null && !value.isContainer()) {
                shown.set(name, value);
            }
        });
        return shown;
    }
}
