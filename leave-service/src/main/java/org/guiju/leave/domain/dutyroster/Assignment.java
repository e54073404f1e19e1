package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * A person on duty on a day.
 *
 * @param post    the post that takes its turn
 * @param contact how the person is reached that day; empty where nobody has said yet
 */
public record Assignment(LocalDate day, PersonId person, String name, PostId post, String postTitle, String contact) {

    public boolean reachable() {
        return !contact.isBlank();
    }

    /** The same, reached so. */
    public Assignment reachedBy(String how) {
        return new Assignment(day, person, name, post, postTitle, how);
    }

    /** The same person on another day. */
    public Assignment on(LocalDate other) {
        return new Assignment(other, person, name, post, postTitle, contact);
    }
}
