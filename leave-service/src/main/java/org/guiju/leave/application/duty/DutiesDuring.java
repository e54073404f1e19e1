package org.guiju.leave.application.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.guiju.leave.application.duty.Rosters.HeldDuty;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Which duties a person would miss by being away: what whoever asks for leave is told before. */
public final class DutiesDuring {

    /** Plans reach no further than the year after the next. */
    private static final int FAR = 800;

    private final Rosters rosters;

    public DutiesDuring(Rosters rosters) {
        this.rosters = rosters;
    }

    /**
     * Duties by published plans that touch the time, in order. None where the regulation does not speak of duty.
     *
     * @param from  first instant away
     * @param until first instant back; null while none is known
     */
    public Flux<HeldDuty> of(Jurisdiction jurisdiction, PersonId person, Instant from, @Nullable Instant until) {
        LocalDate first = Circumstances.dayOf(from);
        LocalDate last = until == null ? first.plusDays(FAR) : Circumstances.dayOf(until.minusNanos(1));
        return rosters.ofPerson(jurisdiction, person, first, last);
    }
}
