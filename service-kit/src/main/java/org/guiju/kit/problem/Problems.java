package org.guiju.kit.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.Problem.FieldError;
import org.guiju.regulation.ruling.MissingFactException;
import org.springframework.http.HttpHeaders;

/** Puts anything that was thrown into the one shape; never answers internals, whatever was thrown. */
public final class Problems {

    private final Messages messages;
    private final RulingProblems rulingProblems;

    public Problems(Messages messages, RulingProblems rulingProblems) {
        this.messages = messages;
        this.rulingProblems = rulingProblems;
    }

    /** The answer to a failure of whatever kind. */
    public ProblemAnswer of(Throwable failure, Place place) {
        return failure instanceof MissingFactException missing
                ? rulingProblems.undecided(missing.fact(), missing.restsOn(), place)
                : of(known(failure), place);
    }

    /** What a failure is, as a problem of ours; anything unforeseen is {@link ProblemKind#INTERNAL} with its cause. */
    public static ProblemException known(Throwable failure) {
        return FrameworkProblems.of(failure);
    }

    private ProblemAnswer of(ProblemException problem, Place place) {
        ProblemKind kind = problem.kind();
        String key = "problem." + kind.code();
        HttpHeaders headers = new HttpHeaders(problem.headers());
        List<FieldError> errors = problem.faults().stream().map(fault -> error(fault, place.language())).toList();
        return new ProblemAnswer(kind.status(), headers, new Problem("/problems/" + kind.code(),
                messages.text(key + ".title", place.language()), kind.status().value(),
                messages.text(key + ".detail", problem.facts(), place.language()), place.instance(), kind.code(),
                place.traceId(), errors, null));
    }

    private FieldError error(FieldFault fault, Language language) {
        Map<String, Object> facts = new HashMap<>(fault.facts());
        facts.put("field", fault.pointer().isEmpty() ? messages.text("fault.whole-body", language) : fault.pointer());
        if (facts.get("expected") instanceof String expected) {
            facts.put("expected", messages.text("expected." + expected, language));
        }
        return new FieldError(fault.in().name().toLowerCase(Locale.ROOT), fault.pointer(), fault.value(), fault.code(),
                messages.text("fault." + fault.code(), facts, language),
                messages.text("fault." + fault.code() + ".remedy", facts, language));
    }
}
