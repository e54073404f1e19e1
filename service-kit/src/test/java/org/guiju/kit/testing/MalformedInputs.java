package org.guiju.kit.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Throws nonsense at every operation that a service describes, from a seed, and tells what it should not have answered: any 5xx; an
 * error that is no problem+json with a code and a trace id; a success for a body that cannot be right.
 *
 * <pre>{@code
 * assertThat(new MalformedInputs(base, people, services).thrown(20261124L, 40)).isEmpty();
 * }</pre>
 */
public final class MalformedInputs {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORDS = List.of("", " ", "x", "0", "-1", "99999999999999999999", "1e999", "NaN", "null", "true",
            "not-a-uuid", "2026-02-30", "2026-13-01T99:99:99", "' or 1=1 --", "../../etc/passwd", "%", "{}", "[]", "\u0000", "a\u0000b",
            "\uFFFF", "演示", "\uD83D\uDE00", "\u202Eabc", "x".repeat(600), "zh_CN", "<script>", "${jndi:x}", "head", "anze");

    private final String base;
    private final String description;
    private final String personsToken;
    private final String servicesToken;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param base          address of the service
     * @param personsToken  for {@code /api}
     * @param servicesToken for {@code /internal}
     */
    public MalformedInputs(String base, String personsToken, String servicesToken) {
        this(base, "/v3/api-docs", personsToken, servicesToken);
    }

    /** @param description path of the OpenAPI description, where it is not a service's usual one */
    public MalformedInputs(String base, String description, String personsToken, String servicesToken) {
        this.base = base;
        this.description = description;
        this.personsToken = personsToken;
        this.servicesToken = servicesToken;
    }

    private record Operation(String method, String path, boolean hasBody, List<String> query, JsonNode described) {}

    private record Shot(HttpRequest request, String what, boolean cannotBeRight) {}

    /**
     * @param seed         the same shots for the same seed
     * @param perOperation how many shots at each operation
     * @return what went wrong, one line each; an error where the service describes no operation at all
     */
    public List<String> thrown(long seed, int perOperation) throws IOException, InterruptedException {
        List<Operation> operations = operations();
        if (operations.isEmpty()) {
            throw new IllegalStateException("the service describes no operation: nothing would be tried");
        }
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            for (int i = 0; i < perOperation; i++) {
                Shot shot = shot(operation, random);
                judge(operation, shot, http.send(shot.request(), HttpResponse.BodyHandlers.ofString()), wrong);
            }
        }
        return wrong;
    }

    private List<Operation> operations() throws IOException, InterruptedException {
        JsonNode api = JSON.readTree(http.send(HttpRequest.newBuilder(URI.create(base + description)).build(),
                HttpResponse.BodyHandlers.ofString()).body());
        List<Operation> operations = new ArrayList<>();
        api.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .filter(method -> !method.getValue().toString().contains("text/event-stream"))
                .forEach(method -> operations.add(new Operation(method.getKey(), path.getKey(),
                        method.getValue().has("requestBody"), queryOf(method.getValue()), api))));
        return operations;
    }

    private static List<String> queryOf(JsonNode operation) {
        return operation.path("parameters").valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Shot shot(Operation operation, Random random) {
        StringBuilder what = new StringBuilder();
        String address = base + path(operation, random, what) + query(operation, random, what);
        Body body = operation.hasBody() ? body(operation, random) : new Body("", false, "no body");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + (operation.path().startsWith("/internal") ? servicesToken : personsToken))
                .header("Content-Type", random.nextInt(12) == 0 ? "text/plain" : "application/json")
                .method(operation.method().toUpperCase(Locale.ROOT),
                        body.text().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.text()));
        if (random.nextInt(10) != 0) {
            request.header("Idempotency-Key", random.nextInt(10) == 0 ? "bad key" : UUID.randomUUID().toString());
        }
        if (random.nextInt(3) != 0) {
            request.header("If-Match", random.nextBoolean() ? "\"1\"" : pick(List.of("*", "1", "W/\"1\"", "\"-1\"", "\"x\""), random));
        }
        return new Shot(request.build(), what + " " + body.what(), body.cannotBeRight());
    }

    private static String path(Operation operation, Random random, StringBuilder what) {
        Matcher variables = VARIABLE.matcher(operation.path());
        return variables.replaceAll(_ -> {
            String value = random.nextInt(3) == 0 ? new UUID(random.nextLong(), random.nextLong()).toString() : pick(WORDS, random);
            what.append(" path=").append(shown(value));
            return Matcher.quoteReplacement(encoded(value.isEmpty() ? "x" : value));
        });
    }

    private static String query(Operation operation, Random random, StringBuilder what) {
        List<String> names = new ArrayList<>(operation.query());
        names.addAll(List.of("limit", "cursor", "dryRun"));
        String written = names.stream().filter(_ -> random.nextInt(3) == 0).map(name -> {
            String value = pick(WORDS, random);
            what.append(' ').append(name).append('=').append(shown(value));
            return encoded(name) + "=" + encoded(value);
        }).collect(Collectors.joining("&"));
        return written.isEmpty() ? "" : "?" + written;
    }

    private record Body(String text, boolean cannotBeRight, String what) {}

    private Body body(Operation operation, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Body("{\"a\":", true, "truncated body");
            case 1 -> new Body("[1,2,3]", true, "a list for a body");
            case 2 -> new Body("\"text\"", true, "a text for a body");
            case 3 -> new Body("{\"unheard-of-" + random.nextInt(100) + "\":1}", true, "an unknown member");
            case 4 -> new Body("[".repeat(2000) + "]".repeat(2000), true, "a deep body");
            case 5 -> new Body("{\"a\":1,\"a\":2}", true, "a member twice");
            case 6 -> new Body("\uFEFF not json \u0001", true, "no JSON");
            default -> new Body(membersOf(operation, random), false, "members of wrong kinds");
        };
    }

    /** The members the body really has, each with a value that may be of any kind. */
    private static String membersOf(Operation operation, Random random) {
        JsonNode schema = operation.described().path("paths").path(operation.path()).path(operation.method()).path("requestBody")
                .path("content").path("application/json").path("schema");
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asString();
            schema = operation.described().path("components").path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        Map<String, String> members = new TreeMap<>();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(6) != 0) {
                members.put(property.getKey(), value(random));
            }
        });
        return members.entrySet().stream().map(member -> JSON.writeValueAsString(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> pick(List.of("0", "-1", "1.5", "1e400", "99999999999999999999", "9223372036854775808"), random);
            case 3 -> "[]";
            case 4 -> "[null,{},[],\"x\",7]";
            case 5 -> "{}";
            case 6 -> "{\"x\":{\"y\":[]}}";
            default -> JSON.writeValueAsString(pick(WORDS, random));
        };
    }

    private static void judge(Operation operation, Shot shot, HttpResponse<String> answer, List<String> wrong) {
        String line = operation.method() + " " + operation.path() + shot.what() + " answered " + answer.statusCode() + " "
                + shown(answer.body());
        if (answer.statusCode() >= 500) {
            wrong.add(line);
        } else if (answer.statusCode() >= 400 && !problem(answer)) {
            wrong.add("no problem: " + line);
        } else if (answer.statusCode() < 300 && shot.cannotBeRight()) {
            wrong.add("taken for right: " + line);
        }
    }

    private static boolean problem(HttpResponse<String> answer) {
        try {
            JsonNode body = JSON.readTree(answer.body());
            return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && body.path("status").asInt(0) == answer.statusCode() && body.hasNonNull("code") && body.hasNonNull("traceId");
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shown(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 200 ? printable.substring(0, 200) + "…" : printable;
    }
}
