package org.guiju.kit.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventDeserializationException;
import org.guiju.kit.keeping.Json;
import org.guiju.regulation.Jurisdiction;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/** Where the gateway brings the neighbours' events. For services only. */
@RestController
public class EventsEndpoint {

    private final Inbox inbox;
    private final CloudEventJson format = new CloudEventJson();

    EventsEndpoint(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes one structured CloudEvent; 204 also for a repeat and for a type that nobody here takes. */
    @PostMapping(path = "/internal/events", consumes = CloudEventJson.CONTENT_TYPE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public Mono<Void> take(@RequestBody byte[] body) {
        return Mono.defer(() -> inbox.take(read(body))).then();
    }

    private IncomingEvent read(byte[] body) {
        try {
            CloudEvent event = format.deserialize(body);
            if (event.getTime() == null || event.getData() == null
                    || !(event.getExtension("jurisdiction") instanceof String jurisdiction)) {
                throw new IllegalArgumentException("the CloudEvent needs time, data and the extension jurisdiction");
            }
            return new IncomingEvent(event.getId(), event.getSource().toString(), event.getType(),
                    String.valueOf(event.getSubject()), Jurisdiction.of(jurisdiction), event.getTime(),
                    Json.tree(event.getData().toBytes()));
        } catch (EventDeserializationException | IllegalArgumentException malformed) {
            throw new ServerWebInputException("not an event: " + malformed.getMessage(), null, malformed);
        }
    }
}
