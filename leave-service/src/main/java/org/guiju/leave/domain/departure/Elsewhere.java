package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Half;
import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.uncovered.WhatIf;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectoryFacts;
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
        certain().stream().filter(absence -> absence.person().equals(person))
                .flatMap(absence -> span(absence).stream())
                .flatMap(span -> span.shared(stay).stream())
                .forEach(shared -> overlaps.add(new Overlap(shared, true)));
        surroundings.planned().stream().filter(planned -> planned.person().equals(person) && !planned.cleared())
                .flatMap(planned -> planned.stay().shared(stay).stream())
                .forEach(shared -> overlaps.add(new Overlap(shared, false)));
        return overlaps;
    }

    /** What the absence of the traveller would mean, beside all departures that are approved or under way. */
    WhatIf whatIf(Departure departure) {
        Absence absence = new Absence("departure", departure.traveller().person(), cause(departure), departure.stay().from(), departure.stay().until());
        DirectoryFacts facts = surroundings.directory();
        return WhatIf.of(new DirectoryFacts(facts.jurisdiction(), facts.version(), facts.units(), facts.posts(), facts.persons(), facts.holdings(),
                facts.portfolios(), facts.pairs(), facts.entrustments(), certain(), facts.regimes()), absence);
    }

    private static String cause(Departure departure) {
        return departure.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The absences on record, those without an end as long as was asked for, and the departures that are approved. */
    private List<Absence> certain() {
        List<Absence> absences = new ArrayList<>();
        surroundings.directory().absences().stream().map(this::asAsked).forEach(absences::add);
        surroundings.planned().stream().filter(Planned::cleared)
                .filter(planned -> surroundings.directory().absences().stream().noneMatch(absence -> isOf(absence, planned)))
                .map(planned -> new Absence(planned.request(), planned.person(), "planned", planned.stay().from(), planned.stay().until()))
                .forEach(absences::add);
        return absences;
    }

    /** An absence that the directory leaves open until the return lasts as long as was asked for, and on while he has not come back. */
    private Absence asAsked(Absence absence) {
        Optional<Planned> asked = absence.until() != null ? Optional.empty()
                : surroundings.planned().stream().filter(planned -> isOf(absence, planned)).findFirst();
        return asked.filter(planned -> at.isBefore(planned.stay().until()))
                .map(planned -> new Absence(absence.id(), absence.person(), absence.cause(), absence.from(), planned.stay().until()))
                .orElse(absence);
    }

    private static Optional<Stay> span(Absence absence) {
        HalfDay first = HalfDay.at(absence.from() == null ? Instant.EPOCH : absence.from());
        HalfDay last = absence.until() == null ? new HalfDay(first.date().plusYears(100), Half.AFTERNOON)
                : HalfDay.at(absence.until().minusMillis(1));
        return last.compareTo(first) < 0 ? Optional.empty() : Optional.of(new Stay(first, last));
    }

    /** An absence carries the id of its request; it may have begun later than was asked for, where it was registered late. */
    private static boolean isOf(Absence absence, Planned planned) {
        return absence.id().equals(planned.request())
                || absence.person().equals(planned.person()) && planned.stay().from().equals(absence.from());
    }
}
