package org.guiju.kit.audit;

import java.time.OffsetDateTime;
import java.util.List;

import org.guiju.regulation.Jurisdiction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells leave-service what was done here for a post by cover, so that its holder finds it in one report when he is back. */
@RestController
public class ActsByCoverEndpoint {

    private final ActsByCover acts;

    ActsByCoverEndpoint(ActsByCover acts) {
        this.acts = acts;
    }

    /** The acts, the earliest first. */
    public record Acts(List<ActsByCover.Act> acts) {
        public Acts {
            acts = List.copyOf(acts);
        }
    }

    @GetMapping("/internal/acts-by-cover/{jurisdiction}/{post}")
    public Mono<Acts> of(@PathVariable String jurisdiction, @PathVariable String post,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime until) {
        return acts.of(Jurisdiction.of(jurisdiction), post, from.toInstant(), until.toInstant()).collectList().map(Acts::new);
    }
}
