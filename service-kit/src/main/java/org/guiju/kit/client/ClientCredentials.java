package org.guiju.kit.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Tokens of the gateway's client-credentials grant: one at a time, used until shortly before it expires. */
public final class ClientCredentials implements ServiceTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebClient gateway;
    private final String clientId;
    private final String secret;
    private final Duration slack;
    private final InstantSource time;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final AtomicReference<@Nullable Mono<Held>> running = new AtomicReference<>();

    private record Held(String token, Instant usableUntil) {}

    /** What the token endpoint answers; it may say more. */
    record Granted(@JsonProperty("access_token") String accessToken, @JsonProperty("token_type") String tokenType,
                   @JsonProperty("expires_in") long expiresIn) {}

    /** @param time the real time, not a rehearsal's: tokens expire by the wall clock */
    public ClientCredentials(WebClient gateway, String clientId, String secret, Duration slack, InstantSource time) {
        this.gateway = gateway;
        this.clientId = clientId;
        this.secret = secret;
        this.slack = slack;
        this.time = time;
    }

    @Override
    public Mono<String> token() {
        return Mono.defer(() -> {
            Held now = held.get();
            return now != null && now.usableUntil().isAfter(time.instant()) ? Mono.just(now) : granted();
        }).map(Held::token);
    }

    /** Forgets the token, as after a neighbour has refused it. */
    public void forget() {
        held.set(null);
    }

    /** One request at a time; whoever comes meanwhile waits for its answer. */
    private Mono<Held> granted() {
        Mono<Held> mine = Mono.defer(this::request)
                .map(this::usable)
                .doOnNext(held::set)
                .doOnTerminate(() -> running.set(null))
                .cache();
        Mono<Held> other = running.compareAndExchange(null, mine);
        return other == null ? mine : other;
    }

    private Mono<Granted> request() {
        return gateway.post().uri("/oauth/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.APPLICATION_JSON)
                .body(BodyInserters.fromFormData("grant_type", "client_credentials")
                        .with("client_id", clientId)
                        .with("client_secret", secret))
                .retrieve()
                .bodyToMono(Granted.class)
                .timeout(PATIENCE);
    }

    /** A token that lives shorter than the slack is used for half its life. */
    private Held usable(Granted granted) {
        Duration life = Duration.ofSeconds(Math.max(0, granted.expiresIn()));
        Duration used = life.compareTo(slack.multipliedBy(2)) > 0 ? life.minus(slack) : life.dividedBy(2);
        return new Held(granted.accessToken(), time.instant().plus(used));
    }
}
