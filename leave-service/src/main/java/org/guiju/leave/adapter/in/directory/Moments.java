package org.guiju.leave.adapter.in.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;

/** Days, instants and ids as they are written in addresses; what cannot be one is answered 400 naming the parameter. */
final class Moments {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Moments() {
    }

    /** A day means its first instant in Shanghai. */
    static Instant read(In in, String name, String written) {
        try {
            return written.length() > 10 ? OffsetDateTime.parse(written).toInstant()
                    : LocalDate.parse(written).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeParseException malformed) {
            throw ProblemException.invalid(new FieldFault(in, name, Optional.of(written), "wrong-format",
                    Map.of("expected", "moment")));
        }
    }

    static <T> T id(In in, String name, String written, Function<String, T> of) {
        try {
            return of.apply(written);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid(new FieldFault(in, name, Optional.of(written), "wrong-format", Map.of("expected", "id")));
        }
    }
}
