package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A person is away, in the sense in which the regulation lets others stand in: a trip within the county is none. It ends with the
 * return (销假), which sets {@code until}.
 *
 * @param id    id of the record
 * @param cause what kind of absence, as {@code business-trip}, {@code study-away}, {@code on-leave}
 */
public record Absence(String id, PersonId person, String cause, @Nullable Instant from, @Nullable Instant until) implements Dated {

    public Absence {
        Ids.check(id, "外出标识");
        Dated.check(from, until);
    }
}
