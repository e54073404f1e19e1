package org.guiju.kit.problem;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guiju.kit.web.RulingView;
import org.jspecify.annotations.Nullable;

/**
 * The body of everything that is not a success (RFC 9457). A ruling's members stand at the top level.
 *
 * @param type    stable, {@code /problems/<code>}
 * @param code    {@code refused}, {@code not-entitled}, {@code needs-exception}, {@code undecided}, or a {@link ProblemKind}'s
 * @param traceId what support needs to find the request in the logs
 * @param errors  the faults of a request
 * @param ruling  outcome, breaches, missing, grantors, restsOn; absent where no rule was asked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<FieldError> errors,
        @JsonUnwrapped @Nullable RulingView ruling) {

    /**
     * One fault of the request.
     *
     * @param in      {@code body}, {@code query}, {@code path} or {@code header}
     * @param pointer JSON pointer in a body, the plain name elsewhere
     * @param value   what was found
     * @param message what is wrong with it
     * @param remedy  what to write
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FieldError(
            String in, String pointer, Optional<String> value, String code, String message, String remedy) {}
}
