package org.guiju.gateway.events;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.guiju.gateway.config.GatewaySettings;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.notifications.Notifications;
import org.guiju.gateway.notifications.Notifications.Note;
import org.guiju.gateway.problem.Trouble;
import org.guiju.gateway.problem.Trouble.FieldFault;
import org.guiju.gateway.upstream.Upstreams;
import org.guiju.gateway.upstream.Upstreams.Question;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /internal/events}: a CloudEvent (structured JSON) of one service, handed to every subscriber. It is accepted only when all
 * have taken it; the sender sends it again otherwise, and each receiver's inbox knows what it has taken before.
 */
@RestController
final class EventsEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(EventsEndpoint.class);
    private static final String CLOUD_EVENT = "application/cloudevents+json";
    private static final MediaType CLOUD_EVENT_TYPE = MediaType.parseMediaType(CLOUD_EVENT);

    private final Subscribers subscribers;
    private final Upstreams upstreams;
    private final RelayedTokens tokens;
    private final Notifications notifications;
    private final GatewaySettings settings;
    private final JsonMapper json;

    EventsEndpoint(Subscribers subscribers, Upstreams upstreams, RelayedTokens tokens, Notifications notifications,
                   GatewaySettings settings, JsonMapper json) {
        this.subscribers = subscribers;
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.notifications = notifications;
        this.settings = settings;
        this.json = json;
    }

    @Hidden
    @PostMapping(path = "/internal/events", consumes = CLOUD_EVENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> take(@RequestBody JsonNode event) {
        check(event);
        return CallerAuthentication.current().flatMap(who -> {
            String source = who.caller().subject();
            if (!event.path("source").asString("").endsWith("/" + source)) {
                return Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "source-not-yours").with("service", source));
            }
            return notifications.keep(note(event)).then(handOn(event, source));
        });
    }

    private Mono<Void> handOn(JsonNode event, String source) {
        byte[] body = json.writeValueAsBytes(event);
        return Flux.fromIterable(subscribers.of(event.path("type").asString(), source))
                .flatMap(service -> failure(service, body))
                .collectList()
                .flatMap(silent -> silent.isEmpty() ? Mono.empty() : Mono.error(Trouble.of(HttpStatus.BAD_GATEWAY, "event-not-taken")
                        .with("undelivered", silent.stream().sorted().toList()).retryAfter(5)));
    }

    /** The service's id when it has not taken the event; empty when it has. */
    private Mono<String> failure(String service, byte[] body) {
        return upstreams.ask(new Question(service, HttpMethod.POST, "/internal/events", tokens.ofGateway(), CLOUD_EVENT_TYPE, body,
                        settings.upstream().responseTimeout(), "zh-CN"))
                .flatMap(answer -> {
                    if (answer.ok()) {
                        return Mono.<String>empty();
                    }
                    LOG.warn("{} does not take an event: status {}", service, answer.status());
                    return Mono.just(service);
                })
                .onErrorResume(error -> {
                    LOG.warn("{} does not take an event: {}", service, error.toString());
                    return Mono.just(service);
                });
    }

    private static void check(JsonNode event) {
        List<FieldFault> faults = new ArrayList<>();
        if (!event.isObject()) {
            throw Trouble.field("", null, "type");
        }
        for (String name : List.of("specversion", "id", "source", "type", "subject", "jurisdiction")) {
            JsonNode value = event.get(name);
            if (value == null || value.isNull()) {
                faults.add(new FieldFault("/" + name, null, "required"));
            } else if (!value.isString() || value.asString().isBlank() || value.asString().length() > 512
                    // one NUL would cost all notes that are kept together with this one
                    || value.asString().indexOf(0) >= 0) {
                faults.add(new FieldFault("/" + name, null, "shape"));
            }
        }
        if (faults.isEmpty() && !event.path("specversion").asString().equals("1.0")) {
            faults.add(new FieldFault("/specversion", event.path("specversion").asString(), "shape"));
        }
        if (!faults.isEmpty()) {
            throw Trouble.fields(faults);
        }
    }

    private static Note note(JsonNode event) {
        return new Note(event.path("jurisdiction").asString(), event.path("source").asString(), event.path("id").asString(),
                event.path("type").asString(), event.path("subject").asString(), version(event));
    }

    private static @Nullable Long version(JsonNode event) {
        JsonNode extension = event.path("version");
        if (extension.isString() && extension.asString().matches("\\d{1,18}")) {
            return Long.valueOf(extension.asString());
        }
        JsonNode version = extension.isIntegralNumber() ? extension : event.path("data").path("version");
        return version.isIntegralNumber() ? version.asLong() : null;
    }
}
