package org.guiju.leave.adapter.in.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.regulation.calendar.CalendarDays;
import org.guiju.regulation.calendar.Months;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.Roll;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of the calendar, and lists everything that is wrong with the question. */
final class Asked {

    /** Years that anybody could sensibly ask for; beyond them dates are typing errors. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int LONGEST_SPAN = 3660;

    private final List<FieldFault> faults = new ArrayList<>();

    /** @throws ProblemException 400 where it is no region code */
    static RegionCode region(String code) {
        try {
            return RegionCode.of(code);
        } catch (IllegalArgumentException noRegion) {
            throw ProblemException.invalid(new FieldFault(In.PATH, "region", Optional.of(code), "wrong-format", Map.of("expected", "region-code")));
        }
    }

    /** A day, if it lies within reason. */
    Asked day(String name, @Nullable LocalDate day) {
        if (day == null) {
            faults.add(FieldFault.missing(In.QUERY, name));
        } else if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            range(name, day, FIRST, LAST);
        }
        return this;
    }

    /** A span of days in their order, not too long to be told one by one. */
    Asked span(@Nullable LocalDate from, @Nullable LocalDate to) {
        day("from", from).day("to", to);
        if (from != null && to != null && faults.isEmpty()) {
            if (to.isBefore(from)) {
                range("to", to, from, from.plusDays(LONGEST_SPAN));
            } else if (to.isAfter(from.plusDays(LONGEST_SPAN))) {
                range("to", to, from, from.plusDays(LONGEST_SPAN));
            }
        }
        return this;
    }

    /** Exactly one of the two, whichever way the count goes. */
    Asked oneOf(@Nullable LocalDate from, @Nullable LocalDate before) {
        if (from == null && before == null) {
            faults.add(FieldFault.missing(In.QUERY, "from"));
        } else if (from != null && before != null) {
            only("before", before.toString(), List.of("from", "before"));
        } else if (from != null) {
            day("from", from);
        } else {
            day("before", before);
        }
        return this;
    }

    /** The one term that is asked for. */
    Optional<Term> term(@Nullable Integer workingDays, @Nullable Integer calendarDays, @Nullable Integer months, boolean rolling, boolean backward) {
        Roll roll = rolling ? Roll.FORWARD : Roll.NONE;
        List<String> names = List.of("workingDays", "calendarDays", "months");
        List<Optional<Term>> terms = new ArrayList<>();
        amount("workingDays", workingDays, 2500, WorkingDays::of).ifPresent(terms::add);
        amount("calendarDays", calendarDays, 3660, amount -> new CalendarDays(amount, roll)).ifPresent(terms::add);
        amount("months", months, 120, amount -> new Months(amount, roll)).ifPresent(terms::add);
        if (terms.isEmpty()) {
            faults.add(FieldFault.missing(In.QUERY, "workingDays"));
        } else if (terms.size() > 1) {
            only(calendarDays != null ? "calendarDays" : "months", "", names);
        }
        if (rolling && (workingDays != null || backward)) {
            faults.add(new FieldFault(In.QUERY, "rolling", Optional.of("true"), "not-allowed", Map.of("allowed", List.of("false"))));
        }
        return terms.size() == 1 ? terms.getFirst() : Optional.empty();
    }

    /** @throws ProblemException 400 with everything that is wrong */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** Empty where it was not asked for; holds nothing where it was asked for wrongly. */
    private Optional<Optional<Term>> amount(String name, @Nullable Integer amount, int most, IntFunction<Term> term) {
        if (amount == null) {
            return Optional.empty();
        }
        if (amount < 1 || amount > most) {
            range(name, amount, 1, most);
            return Optional.of(Optional.empty());
        }
        return Optional.of(Optional.of(term.apply(amount)));
    }

    private void range(String name, Object value, Object min, Object max) {
        faults.add(new FieldFault(In.QUERY, name, Optional.of(value.toString()), "out-of-range", Map.of("min", min.toString(), "max", max.toString())));
    }

    private void only(String name, String value, List<String> names) {
        faults.add(new FieldFault(In.QUERY, name, value.isEmpty() ? Optional.empty() : Optional.of(value), "only-one-of", Map.of("allowed", names)));
    }
}
