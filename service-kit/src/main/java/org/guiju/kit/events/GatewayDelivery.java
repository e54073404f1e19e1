package org.guiju.kit.events;

import java.time.Duration;

import io.cloudevents.CloudEvent;
import org.guiju.kit.client.ServiceTokens;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Posts events to the gateway, which knows the subscribers. */
public final class GatewayDelivery implements Delivery {

    private static final MediaType CLOUD_EVENT = MediaType.parseMediaType(CloudEventJson.CONTENT_TYPE);

    private final WebClient gateway;
    private final ServiceTokens tokens;
    private final Duration patience;
    private final CloudEventJson format = new CloudEventJson();

    /**
     * @param gateway  a client whose base is the gateway
     * @param patience how long one event may take
     */
    public GatewayDelivery(WebClient gateway, ServiceTokens tokens, Duration patience) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.patience = patience;
    }

    @Override
    public Mono<Void> deliver(CloudEvent event) {
        return tokens.token()
                .flatMap(token -> gateway.post().uri("/internal/events")
                        .headers(headers -> headers.setBearerAuth(token))
                        .contentType(CLOUD_EVENT)
                        .bodyValue(format.serialize(event))
                        .retrieve().toBodilessEntity())
                .timeout(patience)
                .then();
    }
}
