package org.guiju.leave.application.cover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Mono;

/** What was done for a post by others than its holder, in each part of the platform? */
public interface DoneByCover {

    /**
     * One act.
     *
     * @param service where it was done
     * @param person  id of who acted
     * @param clause  id of the item the cover rests on
     * @param receipt id of the receipt of the ruling that let it happen
     */
    record Act(Instant at, String service, PostId post, String person, String name, String action, String subject,
            Optional<String> clause, Optional<String> receipt) {}

    /**
     * What the parts have answered.
     *
     * @param silent those that have not: what was done there is not known, which is not the same as nothing
     */
    record Answer(List<Act> acts, List<String> silent) {
        public Answer {
            acts = List.copyOf(acts);
            silent = List.copyOf(silent);
        }
    }

    /** The acts in {@code [from, until)}, the earliest first. */
    Mono<Answer> of(Jurisdiction jurisdiction, PostId post, Instant from, Instant until);
}
