package org.guiju.leave.adapter.out.cover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.guiju.kit.audit.ActsByCover;
import org.guiju.kit.audit.ActsByCoverEndpoint.Acts;
import org.guiju.kit.client.Neighbours;
import org.guiju.leave.application.cover.DoneByCover;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The own trail, and those of the neighbours through the gateway; a neighbour that does not answer is named. */
public final class Trails implements DoneByCover {

    private static final Logger LOG = LoggerFactory.getLogger(Trails.class);
    private static final String OWN = "leave";
    private static final List<String> NEIGHBOURS = List.of("document", "meeting", "supervision");

    private final ActsByCover own;
    private final Neighbours neighbours;

    public Trails(ActsByCover own, Neighbours neighbours) {
        this.own = own;
        this.neighbours = neighbours;
    }

    private record Told(String service, Optional<Acts> acts) {}

    @Override
    public Mono<Answer> of(Jurisdiction jurisdiction, PostId post, Instant from, Instant until) {
        Mono<Told> here = own.of(jurisdiction, post.value(), from, until).collectList().map(acts -> new Told(OWN, Optional.of(new Acts(acts))));
        return Flux.concat(here, Flux.fromIterable(NEIGHBOURS).flatMap(neighbour -> asked(neighbour, jurisdiction, post, from, until)))
                .collectList().map(told -> answer(told, post));
    }

    private Mono<Told> asked(String neighbour, Jurisdiction jurisdiction, PostId post, Instant from, Instant until) {
        String path = "/acts-by-cover/" + jurisdiction.id() + "/" + post.value() + "?from=" + from + "&until=" + until;
        return neighbours.get(neighbour, path, Optional.empty(), Acts.class)
                .map(answer -> new Told(neighbour, Optional.ofNullable(answer.getBody())))
                .onErrorResume(silence -> {
                    LOG.warn("{} does not tell what was done by cover: {}", neighbour, silence.toString());
                    return Mono.just(new Told(neighbour, Optional.empty()));
                });
    }

    private static Answer answer(List<Told> told, PostId post) {
        List<Act> acts = new ArrayList<>();
        told.forEach(one -> one.acts().ifPresent(known -> known.acts().forEach(act -> acts.add(new Act(act.at().toInstant(), one.service(), post,
                act.actor().actedBy(), Objects.toString(act.actor().actedByName(), ""), act.action(), act.subject(),
                Optional.ofNullable(act.actor().clause()), act.receipt())))));
        acts.sort(Comparator.comparing(Act::at));
        return new Answer(acts, told.stream().filter(one -> one.acts().isEmpty()).map(Told::service).toList());
    }
}
