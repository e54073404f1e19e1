package org.guiju.regulation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a due date comes about: the term itself, then each extension, as legs that follow one another. */
final class Derivation {

    /**
     * One stretch of the derivation.
     *
     * @param term     what is counted; empty for an extension to a named day
     * @param after    the day before the first that could count
     * @param unrolled the last day before any roll-forward
     * @param due      where it ends
     */
    record Leg(Optional<Term> term, LocalDate after, LocalDate unrolled, Due due) {}

    private final WorkingCalendar calendar;
    private final List<Suspension> standstills;

    private Derivation(WorkingCalendar calendar, List<Suspension> suspensions) {
        this.calendar = calendar;
        this.standstills = merged(suspensions);
    }

    static List<Leg> of(Deadline deadline, WorkingCalendar calendar) {
        if (deadline.direction() == Deadline.Direction.BEFORE) {
            return List.of(backward(deadline, calendar));
        }
        Derivation derivation = new Derivation(calendar, deadline.suspensions());
        List<Leg> legs = new ArrayList<>();
        legs.add(derivation.forward(deadline.budget(), deadline.triggerDay(), deadline.trigger()));
        for (Extension extension : deadline.extensions()) {
            legs.add(derivation.extend(legs.getLast().due(), extension));
        }
        return legs;
    }

    /** The ledger without overlaps, in order of days. */
    static List<Suspension> merged(List<Suspension> suspensions) {
        List<Suspension> merged = new ArrayList<>();
        for (Suspension next : suspensions.stream().sorted(Comparator.comparing(Suspension::from)).toList()) {
            Suspension previous = merged.isEmpty() ? null : merged.getLast();
            if (previous == null || next.from().isAfter(previous.until())) {
                merged.add(next);
            } else if (next.until().isAfter(previous.until())) {
                merged.set(merged.size() - 1, new Suspension(previous.from(), next.until(), previous.reason()));
            }
        }
        return merged;
    }

    private Leg extend(Due before, Extension extension) {
        return switch (extension) {
            case Extension.By(Term further, LocalDate _, String _) -> {
                Leg leg = forward(further, before.date(), before.end());
                Optional<LocalDate> unknown = before.unknownFrom().or(leg.due()::unknownFrom);
                yield new Leg(leg.term(), leg.after(), leg.unrolled(), new Due(leg.due().date(), leg.due().end(), unknown));
            }
            // a named day holds whatever the calendar says; it never shortens what is already granted
            case Extension.Until(LocalDate date, LocalDate _, String _) -> new Leg(Optional.empty(), before.date(), date,
                    date.isAfter(before.date()) ? endOf(date, Optional.empty()) : before);
        };
    }

    private Leg forward(Term term, LocalDate day, Instant moment) {
        return switch (term) {
            case WorkingDays(int amount) -> forwardWorking(term, day, amount);
            case CalendarDays(int amount, Roll roll) -> rolled(term, day, shifted(day, day.plusDays(amount)), roll);
            case Months(int amount, Roll roll) -> rolled(term, day, shifted(day, day.plusMonths(amount)), roll);
            case SameDay() -> rolled(term, day, resumed(day), Roll.NONE);
            case Hours(int amount) -> forwardHours(term, day, moment, amount);
        };
    }

    private Leg forwardWorking(Term term, LocalDate day, int amount) {
        LocalDate cursor = day;
        Optional<LocalDate> unknown = Optional.empty();
        long left = amount;
        for (Suspension standstill : standstills) {
            LocalDate lastRunning = standstill.from().minusDays(1);
            if (!standstill.until().minusDays(1).isAfter(cursor)) {
                continue;
            }
            if (lastRunning.isAfter(cursor)) {
                long running = calendar.workingDaysBetween(cursor, lastRunning);
                if (running >= left) {
                    break;
                }
                left -= running;
                unknown = unknown.or(unknownBetween(cursor.plusDays(1), lastRunning));
            }
            cursor = standstill.until().minusDays(1);
        }
        LocalDate last = LocalDate.ofEpochDay(calendar.plusWorkingDays(cursor.toEpochDay(), Math.toIntExact(left)));
        unknown = unknown.or(unknownBetween(cursor.plusDays(1), last));
        return new Leg(Optional.of(term), day, last, endOf(last, unknown));
    }

    private Supplier<Optional<LocalDate>> unknownBetween(LocalDate from, LocalDate to) {
        return () -> calendar.firstUnknown(from, to);
    }

    /** The last day of a term in calendar days, moved on by every day on which it stood still. */
    private LocalDate shifted(LocalDate after, LocalDate last) {
        LocalDate end = last;
        for (Suspension standstill : standstills) {
            LocalDate from = standstill.from().isAfter(after) ? standstill.from() : after.plusDays(1);
            if (!from.isAfter(end) && standstill.until().isAfter(from)) {
                end = end.plusDays(standstill.until().toEpochDay() - from.toEpochDay());
            }
        }
        return end;
    }

    private LocalDate resumed(LocalDate day) {
        return standstills.stream().filter(s -> s.covers(day)).map(Suspension::until).findFirst().orElse(day);
    }

    private Leg rolled(Term term, LocalDate after, LocalDate unrolled, Roll roll) {
        if (roll == Roll.NONE) {
            return new Leg(Optional.of(term), after, unrolled, endOf(unrolled, Optional.empty()));
        }
        LocalDate last = unrolled;
        LocalDate settled;
        do {
            settled = last;
            last = LocalDate.ofEpochDay(calendar.plusWorkingDays(last.toEpochDay() - 1, 1));
            last = resumed(last);
        } while (!last.equals(settled));
        return new Leg(Optional.of(term), after, unrolled, endOf(last, calendar.firstUnknown(unrolled, last)));
    }

    private Leg forwardHours(Term term, LocalDate day, Instant moment, int amount) {
        Instant end = moment.plus(Duration.ofHours(amount));
        for (Suspension standstill : standstills) {
            Instant from = startOf(standstill.from());
            Instant until = startOf(standstill.until());
            Instant stopped = from.isAfter(moment) ? from : moment;
            if (stopped.isBefore(end) && until.isAfter(stopped)) {
                end = end.plus(Duration.between(stopped, until));
            }
        }
        return hours(term, day, end);
    }

    private static Leg backward(Deadline deadline, WorkingCalendar calendar) {
        LocalDate event = deadline.triggerDay();
        Term term = deadline.budget();
        return switch (term) {
            case WorkingDays days -> {
                LocalDate last = calendar.minus(event, days);
                yield new Leg(Optional.of(term), event, last, endOf(last, calendar.firstUnknown(last, event.minusDays(1))));
            }
            case CalendarDays(int amount, Roll _) -> plain(term, event, event.minusDays(amount));
            case Months(int amount, Roll _) -> plain(term, event, event.minusMonths(amount));
            case SameDay() -> plain(term, event, event);
            case Hours(int amount) -> hours(term, event, deadline.trigger().minus(Duration.ofHours(amount)));
        };
    }

    private static Leg plain(Term term, LocalDate after, LocalDate last) {
        return new Leg(Optional.of(term), after, last, endOf(last, Optional.empty()));
    }

    private static Leg hours(Term term, LocalDate after, Instant end) {
        // an end at midnight belongs to the day it closes
        LocalDate last = end.minusNanos(1).atZone(WorkingCalendar.ZONE).toLocalDate();
        return new Leg(Optional.of(term), after, last, new Due(last, end, Optional.empty()));
    }

    private static Due endOf(LocalDate last, Optional<LocalDate> unknown) {
        return new Due(last, startOf(last.plusDays(1)), unknown);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
