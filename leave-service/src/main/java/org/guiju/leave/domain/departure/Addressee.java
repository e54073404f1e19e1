package org.guiju.leave.domain.departure;

import java.util.List;

import org.guiju.regulation.posts.PostId;

/** To whom a step goes. */
public sealed interface Addressee permits Addressee.Posts, Addressee.Outside, Addressee.AsRecorded {

    /** What the regulation calls it. */
    String title();

    /**
     * Posts of this government: any of them may answer, or whoever covers it.
     *
     * @param role the rulebook's word, as {@code leader-in-charge}
     */
    record Posts(String role, String title, List<PostId> anyOf) implements Addressee {
        public Posts {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * A body outside this government, whose answer the office records.
     *
     * @param body {@code party-committee}, {@code upper-government}, {@code upper-party-committee} …
     */
    record Outside(String body, String title) implements Addressee {}

    /** The text leaves open to whom, and the government has not settled it: whoever records the step says to whom. */
    record AsRecorded(String title) implements Addressee {}
}
