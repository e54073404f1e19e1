package org.guiju.deploy.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The gateway's address and the one way to send it a request. */
public final class Door {

    /** Generous: a process that has just started answers its first requests slowly on a small machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;

    /** @param address with scheme and port, without a slash at the end */
    public Door(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /**
     * Sends one request.
     *
     * @param path with its query, from the slash on
     * @param body sent as JSON; {@code null} for none
     */
    public Answer send(String method, String path, Map<String, String> headers, @Nullable Object body) {
        byte[] content = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        return send(method, path, headers, "application/json", content);
    }

    /** Sends one request with a body that is not ours to write: a CSV, a broken JSON of a test. */
    public Answer send(String method, String path, Map<String, String> headers, String contentType, byte[] content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(method, content.length == 0
                        ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(content));
        if (content.length > 0) {
            request.header("Content-Type", contentType);
        }
        request.header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        HttpResponse<byte[]> response = exchange(request.build());
        return new Answer(response.statusCode(), response.headers(), read(response.body()));
    }

    /**
     * Fetches a file as it is.
     *
     * @param path with its query, from the slash on
     */
    public Download download(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).GET();
        headers.forEach(request::header);
        HttpResponse<byte[]> response = exchange(request.build());
        return new Download(response.statusCode(), response.body());
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new Failure(Say.text("door.unreachable", address, String.valueOf(unreachable.getMessage())), unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure(Say.text("interrupted"), interrupted);
        }
    }

    private static JsonNode read(byte[] body) {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException notJson) {
            return JSON.getNodeFactory().stringNode(new String(body, StandardCharsets.UTF_8));
        }
    }
}
