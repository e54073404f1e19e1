package org.guiju.leave.application.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostKinds;

/**
 * Who asks, with every post held or covered at this instant.
 *
 * @param auditor whether the person reads trails as an auditor
 */
public record Caller(PersonId person, String name, Jurisdiction jurisdiction, List<ActingPost> posts, boolean auditor) {

    private static final Set<String> OFFICE = Set.of(PostKinds.OFFICE, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR,
            PostKinds.SECRETARY_GENERAL, PostKinds.DEPUTY_SECRETARY_GENERAL);

    public Caller {
        posts = List.copyOf(posts);
    }

    /** The posts in which the person may do something at all; the person as such where there is none. */
    public List<Seat> seats() {
        List<Seat> seats = posts.stream().filter(post -> !post.duties().isEmpty()).map(post -> new Seat(this, post)).toList();
        return seats.isEmpty() ? List.of(new Seat(this, null)) : seats;
    }

    /** What the person takes part in: {@code person:<id>}, {@code post:<id>} and {@code unit:<id>} of the office. */
    public Set<String> keys() {
        return Stream.concat(Stream.of("person:" + person.value()), posts.stream().flatMap(Caller::keys)).collect(Collectors.toSet());
    }

    private static Stream<String> keys(ActingPost acting) {
        String post = "post:" + acting.post().id().value();
        return OFFICE.contains(acting.post().kind()) ? Stream.of(post, "unit:" + acting.post().unit().value()) : Stream.of(post);
    }

    /** Whether the person acts for the office that keeps the list of who is away. */
    public boolean atOffice() {
        return seats().stream().anyMatch(Seat::atOffice);
    }

    static boolean office(String kind) {
        return OFFICE.contains(kind);
    }
}
