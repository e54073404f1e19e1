package org.guiju.leave.application.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.guiju.leave.application.schedule.ExpectedAt;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A turn of duty lasts from midnight to midnight. */
public record TurnsOfDuty(DutiesDuring duties) implements ExpectedAt {

    @Override
    public Flux<Engagement> during(Jurisdiction jurisdiction, PersonId person, PostId as, Instant from, @Nullable Instant until) {
        return duties.of(jurisdiction, person, from, until)
                .map(held -> new Engagement(as, held.name(), begin(held.duty().day()), begin(held.duty().day().plusDays(1))));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
