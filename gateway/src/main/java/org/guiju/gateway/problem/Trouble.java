package org.guiju.gateway.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Something a caller must be told instead of an answer: a code (its text stands in the messages as {@code problem.<code>}), the facts
 * the text and the body are filled from, the fields it is about.
 */
public final class Trouble extends RuntimeException {

    private final String code;
    private final HttpStatus status;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private final transient List<FieldFault> faults;
    private final transient HttpHeaders headers = new HttpHeaders();

    /**
     * One field that cannot be taken as it is.
     *
     * @param pointer JSON Pointer of the field, {@code #/parameter/x} or {@code #/header/x} for what is not in the body
     * @param value   what was sent, absent for secrets
     * @param text    key of the message, {@code field.<text>}
     */
    public record FieldFault(String pointer, @Nullable Object value, String text) {
    }

    private Trouble(HttpStatus status, String code, List<FieldFault> faults, @Nullable Throwable cause) {
        super(code, cause, false, cause != null);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public static Trouble of(HttpStatus status, String code) {
        return new Trouble(status, code, List.of(), null);
    }

    public static Trouble of(HttpStatus status, String code, Throwable cause) {
        return new Trouble(status, code, List.of(), cause);
    }

    /** The body or a parameter breaks the shape: 400 with each field named. */
    public static Trouble fields(List<FieldFault> faults) {
        return new Trouble(HttpStatus.BAD_REQUEST, "invalid-input", faults, null);
    }

    public static Trouble field(String pointer, @Nullable Object value, String text) {
        return fields(List.of(new FieldFault(pointer, value, text)));
    }

    /** Adds a fact: fills the text and stands in the body under its name. */
    public Trouble with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** Adds a header of the answer. */
    public Trouble header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** When it is worth asking again, in whole seconds, at least one. */
    public Trouble retryAfter(long seconds) {
        return header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    Map<String, Object> facts() {
        return facts;
    }

    List<FieldFault> faults() {
        return faults;
    }

    HttpHeaders headers() {
        return headers;
    }
}
