package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A person is away, in the sense in which the regulation lets others stand in: a trip within the county is none. It ends with the
 * return (销假), which sets {@code until}.
 *
 * @param id    id of the record
 * @param cause what kind of absence, as {@code business-trip}, {@code study-away}, {@code on-leave}
 * @param handOver what a stand-in takes over; null where nobody has said so yet, which hands over everything
 */
public record Absence(
        String id, PersonId person, String cause, @Nullable HandOver handOver, @Nullable Instant from, @Nullable Instant until)
        implements Dated {

    public Absence {
        Ids.check(id, "外出标识");
        Dated.check(from, until);
    }

    /** An absence of which nobody has said yet what a stand-in takes over. */
    public Absence(String id, PersonId person, String cause, @Nullable Instant from, @Nullable Instant until) {
        this(id, person, cause, null, from, until);
    }

    /** The same absence with another end. */
    public Absence until(@Nullable Instant end) {
        return new Absence(id, person, cause, handOver, from, end);
    }

    /** The same absence, handing over that much. */
    public Absence handingOver(HandOver asked) {
        return new Absence(id, person, cause, asked, from, until);
    }

    /** The instant since which what comes to the post is handed over; null where all of it is. */
    public @Nullable Instant onlySince() {
        return handOver == HandOver.ONLY_NEW ? from : null;
    }
}
