package org.guiju.kit.idempotency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** An HTTP answer as it was given the first time: status, headers and the bytes of the body. */
public final class StoredAnswer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    public StoredAnswer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = new TreeMap<>(headers);
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    public Map<String, List<String>> headers() {
        return Map.copyOf(headers);
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredAnswer answer && status == answer.status && headers.equals(answer.headers)
                && Arrays.equals(body, answer.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body));
    }

    @Override
    public String toString() {
        return "StoredAnswer[" + status + ", " + body.length + " bytes]";
    }
}
