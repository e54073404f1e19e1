package org.guiju.kit.calendar;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asked by the owner of the calendar before it takes notices in. For services only; a question, nothing is changed. */
@RestController
public class ForesightEndpoint {

    private final Foresight foresight;

    ForesightEndpoint(Foresight foresight) {
        this.foresight = foresight;
    }

    /** What the proposed notices would move here. */
    @PostMapping("/internal/deadlines/preview")
    public Mono<Foresight.Foreseen> preview(@RequestBody Foresight.Proposed proposed) {
        return Mono.defer(() -> foresight.of(proposed)).onErrorMap(
                error -> error instanceof IllegalArgumentException || error instanceof DateTimeException, refused ->
                        ProblemException.invalid(new FieldFault(In.BODY, "/notices", Optional.empty(), "wrong-format",
                                Map.of("expected", "calendar-notices"))));
    }
}
