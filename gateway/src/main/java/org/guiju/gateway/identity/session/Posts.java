package org.guiju.gateway.identity.session;

import java.time.Duration;
import java.util.List;

import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.upstream.Upstreams;
import org.guiju.gateway.upstream.Upstreams.Question;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The posts a person holds or covers at this instant, asked from the owner of the directory. */
public final class Posts {

    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);
    private static final String OWNER = "leave";

    private final Upstreams upstreams;
    private final RelayedTokens tokens;
    private final Duration limit;

    public Posts(Upstreams upstreams, RelayedTokens tokens, Duration limit) {
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.limit = limit;
    }

    /**
     * What is known of somebody's posts.
     *
     * @param posts   {@code {post, kind, title, unit, covered, until, chain[]}} each; null when nobody could say, which is not the same
     *                as none
     * @param missing who did not say
     */
    public record Known(@Nullable JsonNode posts, List<String> missing) {
    }

    /** Never fails: a session tells who one is, also while the directory is silent. */
    public Mono<Known> of(Caller caller) {
        if (caller.jurisdiction() == null) {
            return Mono.just(new Known(null, List.of()));
        }
        String path = "/internal/posts/" + UriUtils.encodePathSegment(caller.jurisdiction(), "UTF-8") + "/"
                + UriUtils.encodePathSegment(caller.subject(), "UTF-8");
        return upstreams.ask(Question.get(OWNER, path, tokens.ofGateway(), limit))
                .map(answer -> answer.ok() ? new Known(upstreams.read(answer).get("posts"), List.of()) : new Known(null, List.of(OWNER)))
                .onErrorResume(error -> {
                    LOG.warn("posts of {} are unknown: {}", caller.key(), error.toString());
                    return Mono.just(new Known(null, List.of(OWNER)));
                });
    }
}
