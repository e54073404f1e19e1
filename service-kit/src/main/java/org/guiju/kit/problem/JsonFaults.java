package org.guiju.kit.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.web.json.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says which field of a JSON body is wrong, and how, from what the reader of JSON reports. */
final class JsonFaults {

    private JsonFaults() {}

    static ProblemException of(JacksonException failure) {
        return switch (failure) {
            case DatabindException binding -> ProblemException.invalid(fault(binding));
            case InputCoercionException unfit when !unfit.getPath().isEmpty() ->
                    ProblemException.invalid(new FieldFault(In.BODY, pointer(unfit.getPath()), Optional.empty(), "wrong-format",
                            Map.of("expected", Expected.of(unfit.getTargetType()))));
            case StreamReadException unreadable -> malformed(unreadable);
            default -> malformed(failure);
        };
    }

    private static ProblemException malformed(JacksonException failure) {
        return ProblemException.of(ProblemKind.MALFORMED_JSON, Map.of(
                "line", Math.max(1, failure.getLocation() == null ? 1 : failure.getLocation().getLineNr()),
                "column", Math.max(1, failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr())));
    }

    private static FieldFault fault(DatabindException failure) {
        String pointer = pointer(failure.getPath());
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> FieldFault.inBody(pointer, unknown.getPropertyName(), "unknown-field",
                    Map.of("known", names(unknown.getKnownPropertyIds())));
            case InvalidFormatException format -> ofFormat(pointer, format);
            case ValueInstantiationException refused -> new FieldFault(In.BODY, pointer, Optional.empty(), "nonsense",
                    Map.of("reason", reason(refused)));
            case InvalidNullException _ -> FieldFault.missing(In.BODY, pointer);
            case MismatchedInputException mismatch -> ofType(pointer, mismatch.getTargetType());
            default -> new FieldFault(In.BODY, pointer, Optional.empty(), "nonsense", Map.of("reason", reason(failure)));
        };
    }

    private static FieldFault ofFormat(String pointer, InvalidFormatException format) {
        Class<?> type = format.getTargetType();
        return type != null && type.isEnum()
                ? FieldFault.inBody(pointer, format.getValue(), "not-allowed", Map.of("allowed", Expected.valuesOf(type)))
                : FieldFault.inBody(pointer, format.getValue(), "wrong-format", Map.of("expected", Expected.of(type)));
    }

    private static FieldFault ofType(String pointer, Class<?> type) {
        return new FieldFault(In.BODY, pointer, Optional.empty(), "wrong-type", Map.of("expected", Expected.of(type)));
    }

    /** The words of a value that refused to be made; they are ours and name the value. Anything else is only "not possible". */
    private static String reason(DatabindException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException refused && refused.getMessage() != null) {
                return refused.getMessage();
            }
        }
        return "";
    }

    static String pointer(List<Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(Math.max(0, step.getIndex()))
                        : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static List<String> names(Collection<Object> known) {
        return known == null ? List.of() : known.stream().map(String::valueOf).sorted().toList();
    }

    /** What a value should have looked like, as a code of {@code expected.<code>}, and the allowed words of an enumeration. */
    static final class Expected {

        private static final Map<String, String> BY_TYPE = Map.ofEntries(
                Map.entry("java.lang.String", "text"), Map.entry("java.time.LocalDate", "date"),
                Map.entry("java.time.LocalTime", "time"), Map.entry("java.time.YearMonth", "month"),
                Map.entry("java.time.OffsetDateTime", "instant"), Map.entry("java.time.Instant", "instant"),
                Map.entry("java.time.ZonedDateTime", "instant"), Map.entry("java.time.LocalDateTime", "date-time"),
                Map.entry("java.util.UUID", "uuid"), Map.entry("java.net.URI", "uri"),
                Map.entry("boolean", "flag"), Map.entry("java.lang.Boolean", "flag"),
                Map.entry("int", "whole-number"), Map.entry("java.lang.Integer", "whole-number"),
                Map.entry("long", "whole-number"), Map.entry("java.lang.Long", "whole-number"),
                Map.entry("short", "whole-number"), Map.entry("java.math.BigInteger", "whole-number"),
                Map.entry("double", "number"), Map.entry("java.lang.Double", "number"),
                Map.entry("java.math.BigDecimal", "number"));

        private Expected() {}

        static String of(Class<?> type) {
            if (type == null) {
                return "object";
            }
            if (type.isArray() || Collection.class.isAssignableFrom(type)) {
                return "list";
            }
            return BY_TYPE.getOrDefault(type.getName(), "object");
        }

        static List<String> valuesOf(Class<?> type) {
            return Words.of(type);
        }
    }
}
