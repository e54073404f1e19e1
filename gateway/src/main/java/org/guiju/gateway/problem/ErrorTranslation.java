package org.guiju.gateway.problem;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.r2dbc.spi.R2dbcException;
import org.guiju.gateway.problem.Trouble.FieldFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one place where an exception becomes an answer; what it does not know is a 500 that gives nothing away. */
public final class ErrorTranslation implements WebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorTranslation.class);
    /** How long an upstream that does not answer is worth leaving alone, seconds. */
    private static final long UPSTREAM_PAUSE = 10;

    private final Problems problems;

    public ErrorTranslation(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        Trouble trouble = translate(exchange, error);
        if (trouble.status() == HttpStatus.INTERNAL_SERVER_ERROR && DisconnectedClientHelper.isClientDisconnectedException(error)) {
            LOG.debug("the caller has left {}", exchange.getRequest().getPath());
            return Mono.error(error);
        }
        if (trouble.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("unexpected failure on {} {}", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), error);
        } else if (trouble.status().is5xxServerError()) {
            LOG.warn("{} on {} {}: {}", trouble.code(), exchange.getRequest().getMethod(), exchange.getRequest().getPath(),
                    error.toString());
        }
        return exchange.getResponse().isCommitted() ? Mono.error(error) : problems.answer(exchange, trouble);
    }

    private static Trouble translate(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case Trouble trouble -> trouble;
            case DataBufferLimitException tooLarge -> Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            case MethodNotAllowedException wrong -> methodNotAllowed(wrong);
            case NotAcceptableStatusException wrong -> Trouble.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case UnsupportedMediaTypeStatusException wrong -> Trouble.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            case WebExchangeBindException invalid -> Trouble.fields(invalid.getFieldErrors().stream().map(ErrorTranslation::fault).toList());
            case MissingRequestValueException missing -> Trouble.field("#/parameter/" + missing.getName(), null, "required");
            case ServerWebInputException unreadable -> unreadable(unreadable);
            case BulkheadFullException full -> upstream(exchange, HttpStatus.SERVICE_UNAVAILABLE, "service-busy").retryAfter(1);
            case CallNotPermittedException open -> unavailable(exchange);
            case ServiceUnavailableException open -> unavailable(exchange);
            case NotFoundException none -> unavailable(exchange);
            case ConnectException refused -> unreachable(exchange);
            case UnknownHostException unknown -> unreachable(exchange);
            case TimeoutException late -> late(exchange);
            case org.springframework.cloud.gateway.support.TimeoutException late -> late(exchange);
            case RejectedExecutionException busy -> Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "busy").retryAfter(2);
            case DataAccessException database -> database(database);
            case R2dbcException database -> database(database);
            case TransactionException database -> Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "database-silent").retryAfter(5);
            case IOException broken when route(exchange) != null -> unreachable(exchange);
            case ResponseStatusException other -> byStatus(exchange, other.getStatusCode());
            case Throwable unexpected -> Trouble.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        };
    }

    private static Trouble byStatus(ServerWebExchange exchange, HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case UNAUTHORIZED -> Trouble.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
            case FORBIDDEN -> Trouble.of(HttpStatus.FORBIDDEN, "forbidden");
            case NOT_FOUND -> Trouble.of(HttpStatus.NOT_FOUND, "not-found");
            case CONTENT_TOO_LARGE -> Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            case BAD_GATEWAY -> unreachable(exchange);
            case SERVICE_UNAVAILABLE -> unavailable(exchange);
            case GATEWAY_TIMEOUT -> late(exchange);
            case null -> Trouble.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
            case HttpStatus other when other.is4xxClientError() -> Trouble.of(HttpStatus.BAD_REQUEST, "bad-request");
            case HttpStatus other -> Trouble.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        };
    }

    /** SQLSTATE class 22: what the caller sent is no value the database can hold, such as a NUL in a text. */
    private static Trouble database(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && String.valueOf(refused.getSqlState()).startsWith("22")) {
                return Trouble.of(HttpStatus.BAD_REQUEST, "bad-request");
            }
        }
        return Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "database-silent").retryAfter(5);
    }

    private static Trouble methodNotAllowed(MethodNotAllowedException wrong) {
        String allowed = String.join(", ", wrong.getSupportedMethods().stream().map(HttpMethod::name).sorted().toList());
        return Trouble.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed")
                .with("method", wrong.getHttpMethod()).with("allowed", allowed).header(HttpHeaders.ALLOW, allowed);
    }

    private static FieldFault fault(FieldError error) {
        String pointer = "/" + error.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        boolean required = List.of("NotBlank", "NotNull", "NotEmpty").contains(String.valueOf(error.getCode()));
        return new FieldFault(pointer, shown(pointer, error.getRejectedValue()), required ? "required" : "shape");
    }

    private static Trouble unreadable(ServerWebInputException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnrecognizedPropertyException unknown -> {
                    return Trouble.field(pointer(unknown), null, "unknown");
                }
                case InvalidFormatException format -> {
                    return Trouble.field(pointer(format), shown(pointer(format), format.getValue()), "type");
                }
                case MismatchedInputException mismatch -> {
                    return Trouble.field(pointer(mismatch), null, "type");
                }
                case JacksonException syntax -> {
                    return Trouble.of(HttpStatus.BAD_REQUEST, "malformed-json")
                            .with("line", syntax.getLocation() == null ? 0 : syntax.getLocation().getLineNr())
                            .with("column", syntax.getLocation() == null ? 0 : syntax.getLocation().getColumnNr());
                }
                case DataBufferLimitException tooLarge -> {
                    return Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
                }
                case Throwable other -> {
                }
            }
        }
        if (error.getMethodParameter() != null && error.getMethodParameter().getParameterName() != null
                && !String.valueOf(error.getReason()).contains("request body")) {
            return Trouble.field("#/parameter/" + error.getMethodParameter().getParameterName(), null, "type");
        }
        return Trouble.field("", null, "required");
    }

    /** What was sent, to be sent back: never a secret, never more than can be read at a glance. */
    private static @Nullable Object shown(String pointer, @Nullable Object value) {
        boolean secret = pointer.toLowerCase(Locale.ROOT).contains("password");
        boolean plain = value instanceof Number || value instanceof Boolean || value instanceof String text && text.length() <= 200;
        return secret || !plain ? null : value;
    }

    private static String pointer(JacksonException error) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : error.getPath()) {
            pointer.append('/').append(step.getPropertyName() != null
                    ? step.getPropertyName().replace("~", "~0").replace("/", "~1") : Integer.toString(step.getIndex()));
        }
        return pointer.toString();
    }

    private static Trouble unavailable(ServerWebExchange exchange) {
        return upstream(exchange, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable").retryAfter(UPSTREAM_PAUSE);
    }

    private static Trouble unreachable(ServerWebExchange exchange) {
        return upstream(exchange, HttpStatus.BAD_GATEWAY, "service-unreachable").retryAfter(UPSTREAM_PAUSE);
    }

    private static Trouble late(ServerWebExchange exchange) {
        return upstream(exchange, HttpStatus.GATEWAY_TIMEOUT, "service-late").retryAfter(UPSTREAM_PAUSE);
    }

    private static Trouble upstream(ServerWebExchange exchange, HttpStatus status, String code) {
        Route route = route(exchange);
        Object service = route == null ? "gateway" : route.getMetadata().getOrDefault("service", route.getId());
        return Trouble.of(status, code).with("service", service);
    }

    private static @Nullable Route route(ServerWebExchange exchange) {
        return exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    }
}
