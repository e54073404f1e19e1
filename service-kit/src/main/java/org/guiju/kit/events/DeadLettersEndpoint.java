package org.guiju.kit.events;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Dead letters, for the operator's page at the gateway. For services only. */
@RestController
public class DeadLettersEndpoint {

    private final DeadLetters letters;

    DeadLettersEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    /** The answer's body. */
    public record Page(List<DeadLetters.DeadLetter> items) {}

    @GetMapping("/internal/dead-letters")
    public Mono<Page> list() {
        return letters.latest().collectList().map(Page::new);
    }

    /** Sends one again; 404 where there is none by this id. */
    @PostMapping("/internal/dead-letters/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Mono<Void> resend(@PathVariable UUID id) {
        return letters.resend(id)
                .flatMap(found -> found ? Mono.empty() : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
