package org.guiju.gateway.notifications;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import org.guiju.gateway.config.GatewaySettings;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.notifications.Notifications.Kept;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * {@code GET /api/v1/notifications/stream}. Each event carries its number; a browser that comes back with {@code Last-Event-ID} gets what
 * it missed, or {@code resync} when that is no longer kept. A stream ends after a while: the browser opens the next one and shows with it
 * that its session still stands.
 */
@RestController
final class NotificationStream {

    /** Notes a listener may lag behind; one that is slower loses its stream and comes back for what it missed. */
    private static final int SLOWEST = 2_000;

    private final Notifications notifications;
    private final GatewaySettings.Streams settings;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    NotificationStream(Notifications notifications, GatewaySettings settings) {
        this.notifications = notifications;
        this.settings = settings.streams();
    }

    /** All that is told: type of the change, id of the thing, its version when known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(String type, String id, @Nullable Long version) {
    }

    /** The web server waits for open answers before it stops; this comes before that. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }

    @Operation(summary = "变动通知（SSE）：只说什么变了，不说内容")
    @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Told>> stream(@Nullable @RequestHeader(name = "Last-Event-ID", required = false) String last,
                                       ServerWebExchange exchange) {
        long after = number(last);
        exchange.getResponse().getHeaders().set("X-Accel-Buffering", "no");
        return CallerAuthentication.current().flatMapMany(who -> {
            String jurisdiction = who.caller().jurisdiction();
            if (jurisdiction == null) {
                return Flux.error(Trouble.of(HttpStatus.FORBIDDEN, "people-only"));
            }
            Flux<ServerSentEvent<Told>> beats = Flux.interval(Duration.ZERO, settings.heartbeat())
                    .map(beat -> ServerSentEvent.<Told>builder().comment("beat").build()).onBackpressureDrop();
            return Flux.merge(beats, changes(jurisdiction, after)).take(settings.longest()).takeUntilOther(closing.asMono());
        });
    }

    /** Who listens first and reads the past second misses nothing in between; what comes twice is told once. */
    private Flux<ServerSentEvent<Told>> changes(String jurisdiction, long after) {
        return Flux.using(() -> new Listening(notifications.live(jurisdiction)), listening -> {
            AtomicLong told = new AtomicLong();
            Mono<Long> from = after >= 0 ? Mono.just(after) : notifications.newest(jurisdiction);
            return from.flatMapMany(start -> {
                told.set(start);
                Flux<Kept> missed = after < 0 ? Flux.empty() : pages(jurisdiction, start);
                return gap(jurisdiction, after).concatWith(Flux.concat(missed, listening.heard())
                        .filter(kept -> kept.sequence() > told.get())
                        .doOnNext(kept -> told.set(kept.sequence())).map(NotificationStream::event));
            });
        }, Listening::end);
    }

    /** The note the browser saw last is gone: there may have been others after it that are gone as well. */
    private Flux<ServerSentEvent<Told>> gap(String jurisdiction, long after) {
        return after <= 0 ? Flux.empty() : notifications.keeps(jurisdiction, after)
                .flatMapMany(known -> known ? Flux.empty() : Flux.just(resync()));
    }

    /** Ears that are open from the moment they are made. */
    private static final class Listening {

        private final Sinks.Many<Kept> heard = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(SLOWEST));
        private final Disposable subscription;

        Listening(Flux<Kept> live) {
            subscription = live.subscribe(kept -> {
                if (heard.tryEmitNext(kept) == Sinks.EmitResult.FAIL_OVERFLOW) {
                    heard.tryEmitComplete();
                }
            }, heard::tryEmitError, heard::tryEmitComplete);
        }

        Flux<Kept> heard() {
            return heard.asFlux();
        }

        void end() {
            subscription.dispose();
        }
    }

    private Flux<Kept> pages(String jurisdiction, long start) {
        return notifications.after(jurisdiction, start).collectList().expand(page -> page.isEmpty() ? Mono.empty()
                : notifications.after(jurisdiction, page.getLast().sequence()).collectList()).flatMapIterable(page -> page);
    }

    private static ServerSentEvent<Told> event(Kept kept) {
        return ServerSentEvent.builder(new Told(kept.type(), kept.subject(), kept.version()))
                .id(Long.toString(kept.sequence())).build();
    }

    private static ServerSentEvent<Told> resync() {
        return ServerSentEvent.builder(new Told("resync", "", null)).event("resync").build();
    }

    private static long number(@Nullable String last) {
        if (last == null || last.isBlank()) {
            return -1;
        }
        if (!last.matches("\\d{1,18}")) {
            throw Trouble.field("#/header/Last-Event-ID", null, "number");
        }
        return Long.parseLong(last);
    }
}
