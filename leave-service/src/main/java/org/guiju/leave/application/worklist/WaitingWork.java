package org.guiju.leave.application.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Flux;

/** What waits for a person? Each part of the service answers for its own; all beans of this type together are the worklist. */
public interface WaitingWork {

    /** Everything of this part that waits for the person, in no order. */
    Flux<Work> waitingFor(Person person);

    /**
     * Who asks.
     *
     * @param posts held or covered at the instant
     */
    record Person(PersonId id, Jurisdiction jurisdiction, List<ActingPost> posts, Instant now) {
        public Person {
            posts = List.copyOf(posts);
        }
    }

    /**
     * One line of the worklist.
     *
     * @param kind what it is about, as {@code duty-swap}
     * @param id of the thing
     * @param title code of its title: the text is {@code work.<title>} with these facts
     * @param facts what the title shows
     * @param href where it is read
     * @param step what is to be done: its name is {@code action.<step>}
     * @param post the post it waits for; empty where it waits for the person as such
     * @param due when it is late; empty where nothing says so
     * @param urgent whether it goes before what is due
     */
    record Work(String kind, String id, String title, Map<String, Object> facts, String href, String step, Optional<PostId> post,
            Optional<Instant> due, boolean urgent) {}
}
