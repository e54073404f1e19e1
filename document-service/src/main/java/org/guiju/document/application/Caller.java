package org.guiju.document.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.PersonId;

/**
 * Who asks, with every post held or covered at this instant.
 *
 * @param auditor whether the person reads trails as an auditor: every paper but the work secrets
 */
public record Caller(PersonId person, String name, Jurisdiction jurisdiction, List<ActingPost> posts, boolean auditor) {

    public Caller {
        posts = List.copyOf(posts);
    }

    /** The posts in which the person may do something at all. */
    public List<Seat> seats() {
        List<Seat> seats = posts.stream().filter(p -> !p.duties().isEmpty()).map(p -> new Seat(this, p)).toList();
        return seats.isEmpty() ? List.of(new Seat(this, null)) : seats;
    }

    /** What the person's posts take part in: {@code post:<id>} and {@code unit:<id>}. */
    public Set<String> keys() {
        return posts.stream().map(ActingPost::post)
                .flatMap(p -> Stream.of("post:" + p.id().value(), "unit:" + p.unit().value()))
                .collect(Collectors.toSet());
    }
}
