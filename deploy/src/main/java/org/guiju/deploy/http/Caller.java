package org.guiju.deploy.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.jspecify.annotations.Nullable;

/** A person, or an operator, signed in at the gateway with a bearer token. */
public final class Caller {

    /** A token is replaced this long before it ends. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Door door;
    private final String account;
    private final String password;
    private @Nullable String token;
    private Instant fresh = Instant.MIN;

    public Caller(Door door, String account, String password) {
        this.door = door;
        this.account = account;
        this.password = password;
    }

    public String account() {
        return account;
    }

    /** The bearer token, fetched when there is none that lasts; once, also where several threads ask. */
    public synchronized String token() {
        String current = token;
        if (current == null || Instant.now().isAfter(fresh)) {
            Answer answer = door.send("POST", "/api/v1/session/token", Map.of(), Map.of("username", account, "password", password));
            current = answer.text("/access_token");
            if (!answer.ok() || current.isEmpty()) {
                throw new Failure(Say.text("door.sign-in", account, answer));
            }
            token = current;
            fresh = Instant.now().plusSeconds(answer.body().at("/expires_in").asLong(60)).minus(MARGIN);
        }
        return current;
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** A command without a version to match: something new. */
    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body, null);
    }

    /**
     * A command on something that has a version.
     *
     * @param etag as the last read gave it
     */
    public Answer post(String path, @Nullable Object body, String etag) {
        return send("POST", path, body, etag);
    }

    public Answer put(String path, @Nullable Object body, @Nullable String etag) {
        return send("PUT", path, body, etag);
    }

    /** Sends with the token; every command gets an idempotency key of its own. */
    public Answer send(String method, String path, @Nullable Object body, @Nullable String etag) {
        return door.send(method, path, headers(method, etag), body);
    }

    /** Sends a file as it is. */
    public Answer sendFile(String method, String path, String contentType, byte[] content) {
        return door.send(method, path, headers(method, null), contentType, content);
    }

    /** Fetches a file as it is. */
    public Download download(String path) {
        return door.download(path, headers("GET", null));
    }

    private Map<String, String> headers(String method, @Nullable String etag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer " + token());
        if (!method.equals("GET")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return headers;
    }
}
