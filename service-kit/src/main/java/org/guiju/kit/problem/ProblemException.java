package org.guiju.kit.problem;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;

/**
 * A problem that is not a ruling, on its way to the one place that answers it. A refusal by the rules is never thrown: it is a
 * value.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Map<String, Object> facts;
    private final transient List<FieldFault> faults;
    private final transient HttpHeaders headers;

    private ProblemException(ProblemKind kind, Map<String, Object> facts, List<FieldFault> faults, HttpHeaders headers) {
        super(kind.code() + " " + facts + (faults.isEmpty() ? "" : " " + faults));
        this.kind = kind;
        this.facts = Map.copyOf(facts);
        this.faults = List.copyOf(faults);
        this.headers = headers;
    }

    public static ProblemException of(ProblemKind kind) {
        return new ProblemException(kind, Map.of(), List.of(), new HttpHeaders());
    }

    /** @param facts what the texts of this kind show */
    public static ProblemException of(ProblemKind kind, Map<String, Object> facts) {
        return new ProblemException(kind, facts, List.of(), new HttpHeaders());
    }

    /** A request with faults, all listed. */
    public static ProblemException invalid(List<FieldFault> faults) {
        return new ProblemException(ProblemKind.INVALID_REQUEST, Map.of(), faults, new HttpHeaders());
    }

    public static ProblemException invalid(FieldFault fault) {
        return invalid(List.of(fault));
    }

    /** No such thing, or none that this person may know of: both answer alike. */
    public static ProblemException notFound(String id) {
        return of(ProblemKind.NOT_FOUND, Map.of("id", id));
    }

    /** The same problem listing these faults. */
    public ProblemException listing(List<FieldFault> listed) {
        return new ProblemException(kind, facts, listed, headers);
    }

    /** The same problem, answered with one more header. */
    public ProblemException with(String header, String value) {
        HttpHeaders more = new HttpHeaders(headers);
        more.add(header, value);
        return new ProblemException(kind, facts, faults, more);
    }

    /** The same problem, remembering where it came from; the cause is for the log and never answered. */
    public ProblemException causedBy(Throwable cause) {
        ProblemException same = new ProblemException(kind, facts, faults, headers);
        same.initCause(cause);
        return same;
    }

    public ProblemKind kind() {
        return kind;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public HttpHeaders headers() {
        return headers;
    }
}
