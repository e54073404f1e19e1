package org.guiju.kit.problem;

import java.util.Map;
import java.util.Optional;

/**
 * One fault of a request, before it is put into words: {@code fault.<code>} and {@code fault.<code>.remedy}.
 *
 * @param in      where in the request
 * @param pointer JSON pointer in a body ({@code /units/0}); the plain name of a header or parameter elsewhere
 * @param value   what was found, shortened; empty where there is nothing or it must not be repeated
 * @param code    stable name of the fault
 * @param facts   what the texts show, as the allowed values
 */
public record FieldFault(In in, String pointer, Optional<String> value, String code, Map<String, Object> facts) {

    private static final int LONGEST_VALUE = 120;

    /** The parts of a request. */
    public enum In { BODY, QUERY, PATH, HEADER }

    public FieldFault {
        value = value.map(FieldFault::shortened);
        facts = Map.copyOf(facts);
    }

    public static FieldFault inBody(String pointer, Object value, String code, Map<String, Object> facts) {
        return new FieldFault(In.BODY, pointer, Optional.of(String.valueOf(value)), code, facts);
    }

    public static FieldFault missing(In in, String pointer) {
        return new FieldFault(in, pointer, Optional.empty(), "missing", Map.of());
    }

    private static String shortened(String value) {
        String printable = value.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .limit(LONGEST_VALUE + 1L)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.codePointCount(0, printable.length()) > LONGEST_VALUE
                ? printable.substring(0, printable.offsetByCodePoints(0, LONGEST_VALUE)) + "…"
                : printable;
    }
}
