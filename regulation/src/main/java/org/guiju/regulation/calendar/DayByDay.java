package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a deadline day by day. It follows the derivation of the due date, and must count exactly its days. */
final class DayByDay {

    private final WorkingCalendar calendar;
    private final List<Suspension> suspensions;
    private final List<DayExplanation> lines = new ArrayList<>();
    private int ordinal;

    private DayByDay(WorkingCalendar calendar, List<Suspension> suspensions) {
        this.calendar = calendar;
        this.suspensions = suspensions;
    }

    static List<DayExplanation> between(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        DayByDay telling = new DayByDay(calendar, List.of());
        telling.plain(from, Reason.TRIGGER);
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            telling.working(day);
        }
        return List.copyOf(telling.lines);
    }

    static List<DayExplanation> of(Deadline deadline, WorkingCalendar calendar) {
        List<Derivation.Leg> legs = Derivation.of(deadline, calendar);
        DayByDay telling = new DayByDay(calendar, deadline.suspensions());
        if (deadline.direction() == Deadline.Direction.BEFORE) {
            return telling.backward(deadline.budget(), legs.getFirst());
        }
        telling.plain(deadline.triggerDay(), Reason.TRIGGER);
        for (Derivation.Leg leg : legs) {
            for (LocalDate day = leg.after().plusDays(1); !day.isAfter(leg.due().date()); day = day.plusDays(1)) {
                telling.tell(day, leg);
            }
        }
        return List.copyOf(telling.lines);
    }

    private List<DayExplanation> backward(Term term, Derivation.Leg leg) {
        LocalDate event = leg.after();
        plain(event, Reason.TRIGGER);
        for (LocalDate day = event.minusDays(1); !day.isBefore(leg.due().date()); day = day.minusDays(1)) {
            count(day, term);
        }
        return List.copyOf(lines.reversed());
    }

    private void tell(LocalDate day, Derivation.Leg leg) {
        Optional<Suspension> standstill = suspensions.stream().filter(s -> s.covers(day)).findFirst();
        if (standstill.isPresent()) {
            lines.add(new DayExplanation(day, false, 0, Reason.SUSPENDED, standstill.get().reason(), Optional.empty()));
        } else if (leg.term().isEmpty()) {
            plain(day, Reason.EXTENDED);
        } else if (day.isAfter(leg.unrolled())) {
            plain(day, Reason.ROLLED);
        } else {
            count(day, leg.term().get());
        }
    }

    private void count(LocalDate day, Term term) {
        if (term instanceof WorkingDays) {
            working(day);
        } else {
            lines.add(new DayExplanation(day, true, ++ordinal, Reason.CALENDAR_DAY, "", Optional.empty()));
        }
    }

    private void working(LocalDate date) {
        Day day = calendar.day(date);
        lines.add(new DayExplanation(date, day.counts(), day.counts() ? ++ordinal : 0, Reason.of(day), day.name(), day.notice()));
    }

    /** A day that is not counted for a reason of the term's own; what the calendar calls it is still told. */
    private void plain(LocalDate date, Reason reason) {
        Day day = calendar.day(date);
        lines.add(new DayExplanation(date, false, 0, reason, day.name(), day.notice()));
    }
}
