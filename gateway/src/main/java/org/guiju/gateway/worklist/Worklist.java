package org.guiju.gateway.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.guiju.gateway.upstream.Upstreams;
import org.guiju.gateway.upstream.Upstreams.Answer;
import org.guiju.gateway.upstream.Upstreams.Question;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * The worklists of all services as one. A service that is silent takes nothing from the rest, but the list says that it may not be
 * complete, and since when. A service that answers that it has no worklist (404) is not missing.
 */
public final class Worklist {

    private static final Logger LOG = LoggerFactory.getLogger(Worklist.class);
    private static final Comparator<JsonNode> BY_DUE = Comparator.comparing((JsonNode item) -> due(item),
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(item -> item.path("href").asString(""));

    private final Upstreams upstreams;
    private final Map<String, String> roots;
    private final Duration limit;
    private final Clock clock;
    private final Map<String, OffsetDateTime> silentSince = new ConcurrentHashMap<>();

    /** @param roots where each service keeps its list, by its id */
    public Worklist(Upstreams upstreams, Map<String, String> roots, Duration limit, Clock clock) {
        this.upstreams = upstreams;
        this.roots = Map.copyOf(roots);
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * All that waits for one person.
     *
     * @param asOf    the oldest of the instants at which the services looked
     * @param items   by due instant, those without one last
     * @param missing the services that did not answer
     */
    public record Rows(OffsetDateTime asOf, List<JsonNode> items, Counts counts, List<Missing> missing) {
    }

    /** Counted over the very items of the same answer. */
    public record Counts(int total, Map<String, Integer> byService, Map<String, Integer> byUrgency) {
    }

    /**
     * @param since  when it was first silent, as far as this replica has seen
     * @param reason {@code silent}, or {@code status 503} and the like
     */
    public record Missing(String service, OffsetDateTime since, String reason) {
    }

    private record Part(String service, List<JsonNode> items, @Nullable OffsetDateTime asOf, @Nullable String failure) {
    }

    /** The rows of the person whose token it is. */
    public Mono<Rows> of(String token, String language) {
        return Flux.fromIterable(roots.keySet().stream().sorted().toList())
                .flatMapSequential(service -> part(service, token, language))
                .collectList().map(this::merge);
    }

    private Mono<Part> part(String service, String token, String language) {
        return upstreams.ask(Question.get(service, roots.get(service) + "/worklist", token, limit).in(language))
                .map(answer -> read(service, answer))
                .onErrorResume(error -> {
                    LOG.warn("{} gives no worklist: {}", service, error.toString());
                    return Mono.just(new Part(service, List.of(), null, "silent"));
                });
    }

    private Part read(String service, Answer answer) {
        if (answer.status() == 404) {
            return new Part(service, List.of(), null, null);
        }
        if (!answer.ok()) {
            return new Part(service, List.of(), null, "status " + answer.status());
        }
        JsonNode body = upstreams.read(answer);
        List<JsonNode> items = new ArrayList<>();
        body.path("items").forEach(items::add);
        return new Part(service, items, instant(body.path("asOf")), null);
    }

    private Rows merge(List<Part> parts) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Missing> missing = new ArrayList<>();
        for (Part part : parts) {
            if (part.failure() == null) {
                silentSince.remove(part.service());
            } else {
                missing.add(new Missing(part.service(), silentSince.computeIfAbsent(part.service(), first -> now), part.failure()));
            }
        }
        List<JsonNode> items = parts.stream().flatMap(part -> part.items().stream()).sorted(BY_DUE).toList();
        OffsetDateTime asOf = parts.stream().map(Part::asOf).filter(at -> at != null).min(Comparator.naturalOrder()).orElse(now);
        return new Rows(asOf, items, counts(items), missing);
    }

    private static Counts counts(List<JsonNode> items) {
        Map<String, Integer> byService = new TreeMap<>();
        Map<String, Integer> byUrgency = new TreeMap<>();
        for (JsonNode item : items) {
            byService.merge(item.path("service").asString("unknown"), 1, Integer::sum);
            byUrgency.merge(item.path("urgency").asString("none"), 1, Integer::sum);
        }
        return new Counts(items.size(), byService, byUrgency);
    }

    private static @Nullable OffsetDateTime due(JsonNode item) {
        return instant(item.path("due"));
    }

    private static @Nullable OffsetDateTime instant(JsonNode node) {
        try {
            return node.isString() ? OffsetDateTime.parse(node.asString()) : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
