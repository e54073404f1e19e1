package org.guiju.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.guiju.kit.idempotency.Idempotency;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.problem.Problems;
import org.guiju.kit.problem.ValidationFaults;
import org.guiju.kit.web.json.RequiredMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a command says from its headers, its query and its body; knows nothing of who sends it. */
final class CommandReader {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String DRY_RUN = "dryRun";
    static final String EXCEPTION = "exception";
    private static final int LONGEST_KEY = 200;

    private final JsonMapper json;
    private final Validator validator;

    CommandReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What a command says, before anybody looks who says it. */
    record Said(Object body, Optional<ExceptionClaim> claim, Optional<String> key, OptionalLong expectedVersion, boolean dryRun,
                String requestHash) {}

    /** What a command says beside its body. */
    record Headers(Optional<String> key, OptionalLong expectedVersion, boolean dryRun) {}

    Headers headers(ServerHttpRequest request) {
        boolean dryRun = dryRun(request);
        Optional<String> key = key(request);
        if (key.isEmpty() && !dryRun && HttpMethod.POST.equals(request.getMethod())) {
            throw ProblemException.of(ProblemKind.IDEMPOTENCY_KEY_MISSING)
                    .listing(List.of(FieldFault.missing(In.HEADER, IDEMPOTENCY_KEY)));
        }
        return new Headers(key, Etags.expected(request), dryRun);
    }

    /** A command whose body is a file; what it says beside is in its query, which makes it what it is too. */
    Said uploaded(ServerHttpRequest request, Headers headers, Upload upload) {
        String hash = Idempotency.hash(request.getURI().getPath().getBytes(StandardCharsets.UTF_8),
                request.getQueryParams().toString().getBytes(StandardCharsets.UTF_8), upload.sha256().getBytes(StandardCharsets.US_ASCII));
        return new Said(upload, Optional.empty(), headers.key(), headers.expectedVersion(), headers.dryRun(), hash);
    }

    Said read(ServerHttpRequest request, byte[] bytes, JavaType bodyType) {
        Headers headers = headers(request);
        boolean none = bodyType.hasRawClass(Command.NoBody.class);
        if (bytes.length == 0 && !none) {
            throw ProblemException.of(ProblemKind.MISSING_BODY);
        }
        requireJson(request, bytes);
        ObjectNode members = bytes.length == 0 ? json.createObjectNode() : object(bytes);
        Optional<ExceptionClaim> claim = claim(members);
        Object body = body(members, bodyType);
        String hash = Idempotency.hash(request.getPath().value().getBytes(StandardCharsets.UTF_8), bytes);
        return new Said(body, claim, headers.key(), headers.expectedVersion(), headers.dryRun(), hash);
    }

    private static void requireJson(ServerHttpRequest request, byte[] bytes) {
        MediaType type = request.getHeaders().getContentType();
        if (bytes.length > 0 && (type == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON))) {
            throw new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON));
        }
    }

    private ObjectNode object(byte[] bytes) {
        JsonNode tree = bound(() -> json.readTree(bytes));
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw ProblemException.invalid(
                new FieldFault(In.BODY, "", Optional.empty(), "wrong-type", Map.of("expected", "object")));
    }

    private Optional<ExceptionClaim> claim(ObjectNode members) {
        JsonNode written = members.remove(EXCEPTION);
        if (written == null || written.isNull()) {
            return Optional.empty();
        }
        ExceptionClaim claim = prefixed("/" + EXCEPTION, () -> bound(() -> json.treeToValue(written, ExceptionClaim.class)));
        List<FieldFault> faults = new ArrayList<>();
        if (claim == null || blank(claim.reason())) {
            faults.add(FieldFault.missing(In.BODY, "/" + EXCEPTION + "/reason"));
        }
        if (claim == null || blank(claim.grantedBy())) {
            faults.add(FieldFault.missing(In.BODY, "/" + EXCEPTION + "/grantedBy"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return Optional.ofNullable(claim);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Binds strictly, then lists every absent member and every broken constraint. */
    private Object body(ObjectNode members, JavaType type) {
        Object body = bound(() -> json.readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(members));
        if (body instanceof Command.Settled one && one.settled()) {
            return body;
        }
        List<FieldFault> faults = new ArrayList<>(RequiredMembers.absentIn(body));
        Set<ConstraintViolation<Object>> violations = validator.validate(body);
        ValidationFaults.of(violations).stream()
                .filter(fault -> faults.stream().noneMatch(known -> known.pointer().equals(fault.pointer())))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return body;
    }

    private static <T> T bound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException failure) {
            throw Problems.known(failure);
        }
    }

    private static <T> T prefixed(String prefix, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException problem) {
            throw problem.listing(problem.faults().stream().map(fault -> new FieldFault(
                    fault.in(), prefix + fault.pointer(), fault.value(), fault.code(), fault.facts())).toList());
        }
    }

    private static Optional<String> key(ServerHttpRequest request) {
        Optional<String> key = Optional.ofNullable(request.getHeaders().getFirst(IDEMPOTENCY_KEY)).map(String::strip);
        key.filter(written -> written.isEmpty() || written.length() > LONGEST_KEY
                        || !written.chars().allMatch(c -> c > 0x20 && c < 0x7f))
                .ifPresent(written -> {
                    throw ProblemException.invalid(new FieldFault(In.HEADER, IDEMPOTENCY_KEY, Optional.of(written),
                            "wrong-format", Map.of("expected", "idempotency-key")));
                });
        return key;
    }

    private static boolean dryRun(ServerHttpRequest request) {
        List<String> written = request.getQueryParams().get(DRY_RUN);
        if (written == null) {
            return false;
        }
        String word = String.valueOf(written.getFirst());
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.invalid(new FieldFault(In.QUERY, DRY_RUN, Optional.of(word), "not-allowed",
                    Map.of("allowed", List.of("true", "false"))));
        };
    }
}
