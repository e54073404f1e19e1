package org.guiju.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import jakarta.validation.ConstraintViolationException;
import org.guiju.kit.idempotency.IdempotencyException;
import org.guiju.kit.problem.FieldFault.In;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;

/** Turns what the framework, the database driver and the security filters throw into one of our problems. */
final class FrameworkProblems {

    /** How long a client waits before it asks a service again that cannot answer now, in seconds. */
    private static final String SOON = "5";

    private FrameworkProblems() {}

    static ProblemException of(Throwable failure) {
        return switch (failure) {
            case ProblemException ours -> ours;
            case IdempotencyException.KeyReused _ -> ProblemException.of(ProblemKind.IDEMPOTENCY_KEY_REUSED);
            case IdempotencyException.StillRunning _ ->
                    ProblemException.of(ProblemKind.IDEMPOTENCY_IN_PROGRESS).with(HttpHeaders.RETRY_AFTER, "1");
            case WebExchangeBindException binding -> ofBinding(binding);
            case HandlerMethodValidationException invalid -> ProblemException.invalid(ValidationFaults.of(invalid));
            case ConstraintViolationException invalid ->
                    ProblemException.invalid(ValidationFaults.of(invalid.getConstraintViolations()));
            case ServerWebInputException input -> ofInput(input);
            case ResponseStatusException status -> ofStatus(status);
            case JacksonException json -> JsonFaults.of(json);
            case DataBufferLimitException _ -> ProblemException.of(ProblemKind.TOO_LARGE);
            case ServerExchangeRejectedException _ ->
                    ProblemException.invalid(new FieldFault(In.PATH, "path", Optional.empty(), "unkeepable", Map.of()));
            case AuthenticationServiceException silent -> unavailable(silent);
            case AuthenticationException _ -> ProblemException.of(ProblemKind.INVALID_TOKEN);
            case AccessDeniedException _ -> ProblemException.of(ProblemKind.FORBIDDEN);
            case DataAccessResourceFailureException away -> unavailable(away);
            case QueryTimeoutException slow -> unavailable(slow);
            case TransientDataAccessException race -> unavailable(race);
            case CannotCreateTransactionException away -> unavailable(away);
            case R2dbcTransientResourceException away -> unavailable(away);
            case R2dbcNonTransientResourceException away -> unavailable(away);
            default -> ProblemException.of(ProblemKind.INTERNAL).causedBy(failure);
        };
    }

    private static ProblemException unavailable(Throwable cause) {
        return ProblemException.of(ProblemKind.UNAVAILABLE).with(HttpHeaders.RETRY_AFTER, SOON).causedBy(cause);
    }

    private static ProblemException ofStatus(ResponseStatusException status) {
        return switch (status) {
            case NoResourceFoundException _ -> ProblemException.of(ProblemKind.NO_SUCH_ROUTE);
            case ContentTooLargeException _ -> ProblemException.of(ProblemKind.TOO_LARGE);
            case MethodNotAllowedException method -> allow(method);
            case NotAcceptableStatusException accept -> ProblemException.of(ProblemKind.NOT_ACCEPTABLE,
                    Map.of("supported", accept.getSupportedMediaTypes().stream().map(String::valueOf).toList()));
            case UnsupportedMediaTypeStatusException media -> ProblemException.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    Map.of("supported", media.getSupportedMediaTypes().isEmpty() ? List.of("application/json")
                            : media.getSupportedMediaTypes().stream().map(String::valueOf).distinct().toList()));
            // a blank where the path should name something, which the framework takes for a fault of ours
            case ServerErrorException blank when in(blank.getMethodParameter()) == In.PATH -> ProblemException.invalid(
                    FieldFault.missing(In.PATH, String.valueOf(Objects.requireNonNull(blank.getMethodParameter()).getParameterName())));
            default -> byStatus(status);
        };
    }

    private static ProblemException allow(MethodNotAllowedException method) {
        List<String> supported = method.getSupportedMethods().stream().map(String::valueOf).sorted().toList();
        return ProblemException.of(ProblemKind.METHOD_NOT_ALLOWED,
                        Map.of("method", method.getHttpMethod(), "supported", supported))
                .with(HttpHeaders.ALLOW, String.join(", ", supported));
    }

    private static ProblemException byStatus(ResponseStatusException status) {
        return switch (status.getStatusCode().value()) {
            case 401 -> ProblemException.of(ProblemKind.UNAUTHENTICATED);
            case 403 -> ProblemException.of(ProblemKind.FORBIDDEN);
            case 404 -> ProblemException.of(ProblemKind.NO_SUCH_ROUTE);
            case 409 -> ProblemException.of(ProblemKind.CONFLICT);
            case 413 -> ProblemException.of(ProblemKind.TOO_LARGE);
            case 429 -> ProblemException.of(ProblemKind.TOO_MANY_REQUESTS);
            case 503, 504 -> unavailable(status);
            default -> status.getStatusCode().is4xxClientError()
                    ? ProblemException.of(ProblemKind.INVALID_REQUEST)
                    : ProblemException.of(ProblemKind.INTERNAL).causedBy(status);
        };
    }

    private static ProblemException ofInput(ServerWebInputException input) {
        if (input instanceof MissingRequestValueException missing) {
            return ProblemException.invalid(FieldFault.missing(in(missing.getMethodParameter()), missing.getName()));
        }
        if (input instanceof UnsatisfiedRequestParameterException unsatisfied) {
            return ProblemException.invalid(unsatisfied.getConditions().stream()
                    .map(condition -> FieldFault.missing(In.QUERY, condition)).toList());
        }
        return causes(input).<ProblemException>mapMulti((cause, found) -> {
            switch (cause) {
                case JacksonException json -> found.accept(JsonFaults.of(json));
                case TypeMismatchException mismatch -> found.accept(mismatch(input.getMethodParameter(), mismatch));
                case DataBufferLimitException _ -> found.accept(ProblemException.of(ProblemKind.TOO_LARGE));
                case DecodingException undecodable when undecodable.getCause() == null ->
                        found.accept(ProblemException.of(ProblemKind.MALFORMED_JSON, Map.of("line", 1, "column", 1)));
                default -> { }
            }
        }).findFirst().orElseGet(() -> isBody(input.getMethodParameter())
                ? ProblemException.of(ProblemKind.MISSING_BODY)
                : ProblemException.of(ProblemKind.INVALID_REQUEST).causedBy(input));
    }

    private static ProblemException ofBinding(WebExchangeBindException binding) {
        In in = isBody(binding.getMethodParameter()) ? In.BODY : In.QUERY;
        return ProblemException.invalid(ValidationFaults.of(binding.getBindingResult(), in));
    }

    private static ProblemException mismatch(@Nullable MethodParameter parameter, TypeMismatchException mismatch) {
        Class<?> type = wanted(parameter, mismatch);
        Optional<String> value = Optional.ofNullable(mismatch.getValue()).map(String::valueOf);
        String name = name(parameter, mismatch);
        if (type != null && type.isEnum()) {
            return ProblemException.invalid(new FieldFault(in(parameter), name, value, "not-allowed",
                    Map.of("allowed", JsonFaults.Expected.valuesOf(type))));
        }
        String expected = JsonFaults.Expected.of(type);
        Optional<String> reason = expected.equals("object") ? reason(mismatch) : Optional.empty();
        return ProblemException.invalid(reason
                .map(words -> new FieldFault(in(parameter), name, value, "nonsense", Map.of("reason", words)))
                .orElseGet(() -> new FieldFault(in(parameter), name, value, "wrong-format", Map.of("expected", expected))));
    }

    /** What an optional parameter holds, rather than that it is optional. */
    private static @Nullable Class<?> wanted(@Nullable MethodParameter parameter, TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        return type == Optional.class && parameter != null
                ? parameter.nestedIfOptional().getNestedParameterType()
                : type;
    }

    /** The words of one of our value types that refused to be made. */
    private static Optional<String> reason(Throwable failure) {
        return causes(failure)
                .filter(cause -> cause.getClass() == IllegalArgumentException.class && cause.getCause() == null)
                .map(Throwable::getMessage)
                .reduce((_, last) -> last);
    }

    private static String name(@Nullable MethodParameter parameter, TypeMismatchException mismatch) {
        if (mismatch.getPropertyName() != null) {
            return mismatch.getPropertyName();
        }
        return parameter == null || parameter.getParameterName() == null ? "" : parameter.getParameterName();
    }

    private static In in(@Nullable MethodParameter parameter) {
        if (parameter == null) {
            return In.QUERY;
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return In.PATH;
        }
        return parameter.hasParameterAnnotation(RequestHeader.class) || parameter.hasParameterAnnotation(CookieValue.class)
                ? In.HEADER : In.QUERY;
    }

    private static boolean isBody(@Nullable MethodParameter parameter) {
        return parameter != null && parameter.hasParameterAnnotation(RequestBody.class);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
