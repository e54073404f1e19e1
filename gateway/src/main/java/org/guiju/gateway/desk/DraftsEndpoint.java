package org.guiju.gateway.desk;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.problem.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/v1/drafts}: what one has begun to write. The portal saves it while one pauses; it says nothing to any rule. */
@RestController
@RequestMapping("/api/v1/drafts")
final class DraftsEndpoint {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,119}");
    private static final int LONGEST = 256 * 1024;

    private final Drafts drafts;
    private final JsonMapper json;

    DraftsEndpoint(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    record Saved(String key, OffsetDateTime savedAt) {
    }

    record All(List<Drafts.Title> items) {
    }

    record One(String key, OffsetDateTime savedAt, JsonNode body) {
    }

    @Operation(summary = "我的草稿，新的在前")
    @GetMapping
    Mono<All> all() {
        return mine().flatMap(who -> drafts.of(government(who), who.subject())).map(All::new);
    }

    @Operation(summary = "一份草稿")
    @GetMapping("/{key}")
    Mono<One> one(@PathVariable String key) {
        checkKey(key);
        return mine().flatMap(who -> drafts.one(government(who), who.subject(), key))
                .map(found -> new One(found.key(), found.savedAt(), json.readTree(found.body())))
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    @Operation(summary = "存草稿（JSON 对象，256 KB 以内），覆盖同名的上一份")
    @PostMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Saved> save(@PathVariable String key, @RequestBody JsonNode body) {
        checkKey(key);
        if (!body.isObject()) {
            return Mono.error(Trouble.field("", null, "type"));
        }
        String text = json.writeValueAsString(body);
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Mono.error(Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large").with("limitBytes", LONGEST));
        }
        return mine().flatMap(who -> drafts.save(government(who), who.subject(), key, text)).map(at -> new Saved(key, at))
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.CONFLICT, "drafts-full").with("most", Drafts.MOST)));
    }

    @Operation(summary = "丢弃一份草稿")
    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> drop(@PathVariable String key) {
        checkKey(key);
        return mine().flatMap(who -> drafts.drop(government(who), who.subject(), key));
    }

    private static Mono<Caller> mine() {
        return CallerAuthentication.current().map(CallerAuthentication::caller);
    }

    /** Only people of a government come here. */
    static String government(Caller caller) {
        if (caller.jurisdiction() == null) {
            throw Trouble.of(HttpStatus.FORBIDDEN, "people-only");
        }
        return caller.jurisdiction();
    }

    private static void checkKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw Trouble.field("#/parameter/key", key, "draft-key");
        }
    }
}
