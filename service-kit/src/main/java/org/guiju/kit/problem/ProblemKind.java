package org.guiju.kit.problem;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * Every problem that is not a ruling. The code is the name in kebab case; its type is {@code /problems/<code>} and never changes
 * its meaning. Texts: {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public enum ProblemKind {

    /** The request has one or more faults, each listed in {@code errors}. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    /** The body is not JSON. */
    MALFORMED_JSON(HttpStatus.BAD_REQUEST),
    MISSING_BODY(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** No such thing, or none that this person may know of. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    NO_SUCH_ROUTE(HttpStatus.NOT_FOUND),
    /** The government's regulation does not speak of what is asked: nothing is required there, and nothing invented. */
    NO_SUCH_RULE(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The first request with this idempotency key is still being worked on. */
    IDEMPOTENCY_IN_PROGRESS(HttpStatus.CONFLICT),
    /** What is sent cannot be joined with what is there already, as a second thing under one name. */
    CONFLICT(HttpStatus.CONFLICT),
    /** Somebody changed the thing since it was read. */
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The idempotency key was used before with another content. */
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    IF_MATCH_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The service cannot answer now, as when its database is away. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
