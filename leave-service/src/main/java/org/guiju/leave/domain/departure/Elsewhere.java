package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * Who else is away, or means to be, while somebody is.
 *
 * @param at instant of the question: whoever has not come back by then is still away
 */
record Elsewhere(Surroundings surroundings, DirectorySnapshot directory, Instant at) {

    /**
     * The part of a stay in which somebody else is away too.
     *
     * @param certain whether his departure is approved or under way, and not asked for only
     */
    record Overlap(Stay shared, boolean certain) {}

    /** Where the holder of a post is away during the stay, by what the directory and the requests say. */
    List<Overlap> of(PostId post, Stay stay) {
        return directory.holder(post, stay.from()).map(person -> of(person, stay)).orElse(List.of());
    }

    private List<Overlap> of(PersonId person, Stay stay) {
        List<Overlap> overlaps = new ArrayList<>();
        surroundings.directory().absences().stream().filter(absence -> absence.person().equals(person))
                .flatMap(absence -> span(absence).stream())
                .flatMap(span -> span.shared(stay).stream())
                .forEach(shared -> overlaps.add(new Overlap(shared, true)));
        surroundings.planned().stream().filter(planned -> planned.person().equals(person))
                .filter(planned -> surroundings.directory().absences().stream().noneMatch(absence -> isOf(absence, planned)))
                .forEach(planned -> planned.stay().shared(stay).ifPresent(shared -> overlaps.add(new Overlap(shared, planned.cleared()))));
        return overlaps;
    }

    /** How long an absence lasts; one without an end lasts as long as was asked for, and on while he has not come back. */
    private Optional<Stay> span(Absence absence) {
        HalfDay first = absence.from() == null ? HalfDay.at(Instant.EPOCH) : HalfDay.at(absence.from());
        if (absence.until() != null) {
            HalfDay last = HalfDay.at(absence.until().minusMillis(1));
            return last.compareTo(first) < 0 ? Optional.empty() : Optional.of(new Stay(first, last));
        }
        HalfDay asked = surroundings.planned().stream().filter(planned -> isOf(absence, planned)).map(planned -> planned.stay().last())
                .findFirst().orElse(new HalfDay(first.date().plusYears(100), Half.AFTERNOON));
        HalfDay now = HalfDay.at(at);
        HalfDay last = asked.compareTo(now) < 0 ? now : asked;
        return Optional.of(new Stay(first, last.compareTo(first) < 0 ? first : last));
    }

    private static boolean isOf(Absence absence, Planned planned) {
        return absence.person().equals(planned.person()) && planned.stay().from().equals(absence.from());
    }
}
