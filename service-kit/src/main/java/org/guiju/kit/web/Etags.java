package org.guiju.kit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Versions of aggregates as ETags: {@code "7"}. */
public final class Etags {

    private static final Pattern SHAPE = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private Etags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** An answer carrying the version of what it shows. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    /** The version a command expects; empty where it sends no If-Match, a problem 400 where that is no version of ours. */
    static OptionalLong expected(ServerHttpRequest request) {
        List<String> written = request.getHeaders().getOrEmpty(HttpHeaders.IF_MATCH);
        if (written.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher version = SHAPE.matcher(String.join(",", written).strip());
        if (!version.matches()) {
            throw ProblemException.invalid(new FieldFault(In.HEADER, HttpHeaders.IF_MATCH, Optional.of(String.join(",", written)),
                    "wrong-format", Map.of("expected", "etag")));
        }
        return OptionalLong.of(Long.parseLong(version.group(1)));
    }
}
