package org.guiju.document.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.Duty;
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

    /** The posts in which the person may handle papers at all. */
    public List<Seat> seats() {
        return seats(_ -> true);
    }

    /** The posts in which the person may handle this paper: a cover that hands over only what is new does not reach what lay there before. */
    public List<Seat> seats(Parties parties) {
        return seats(acting -> {
            Instant came = parties.seenBy().get(post(acting));
            return came == null || acting.reaches(came);
        });
    }

    private List<Seat> seats(Predicate<ActingPost> reached) {
        List<Seat> seats = posts.stream().filter(Caller::handlesPapers).filter(reached).map(p -> new Seat(this, p)).toList();
        return seats.isEmpty() ? List.of(new Seat(this, null)) : seats;
    }

    /** A partner who only takes over activities neither reads nor signs. */
    private static boolean handlesPapers(ActingPost acting) {
        return acting.duties().contains(Duty.PAPERS) || acting.duties().contains(Duty.RESERVED);
    }

    /**
     * What the person's posts take part in: {@code post:<id>} and {@code unit:<id>}, each with the instant since which it must have come
     * to be theirs; {@link Instant#MIN} for what is theirs altogether.
     */
    public Map<String, Instant> keys() {
        Map<String, Instant> keys = new HashMap<>();
        for (ActingPost acting : posts) {
            if (!acting.covered() || handlesPapers(acting)) {
                Instant since = acting.onlySince() == null ? Instant.MIN : acting.onlySince();
                keys.merge(post(acting), since, Caller::sooner);
                keys.merge("unit:" + acting.post().unit().value(), since, Caller::sooner);
            }
        }
        return keys;
    }

    /** Whether any of the person's posts takes part. */
    public boolean takesPart(Parties parties) {
        return keys().entrySet().stream().anyMatch(key -> {
            Instant came = parties.seenBy().get(key.getKey());
            return came != null && !came.isBefore(key.getValue());
        });
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static String post(ActingPost acting) {
        return "post:" + acting.post().id().value();
    }
}
