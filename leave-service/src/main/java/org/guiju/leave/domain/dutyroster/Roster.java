package org.guiju.leave.domain.dutyroster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.guiju.regulation.posts.PersonId;

/**
 * Who is on duty in one announced break. Immutable; what is done to it answers a new value.
 *
 * @param version         grows with every change; 0 before it is kept
 * @param name            what the notice calls the break
 * @param days            the days that need somebody, in order
 * @param duties          by day, then in the order they were given
 * @param swaps           wishes to swap, oldest first
 * @param calendarVersion version of the calendar the days were told by
 */
public record Roster(UUID id, long version, String name, List<LocalDate> days, List<Assignment> duties, List<Swap> swaps, State state,
        String calendarVersion) {

    /** Where a plan stands. */
    public sealed interface State permits Draft, Published, Dropped {}

    /** The office is still at it. */
    public record Draft() implements State {}

    /** Everybody relies on it; a day changes hands by a swap, or where it has become open. */
    public record Published(Instant at) implements State {}

    /** The calendar has changed, and there is no such break any more. */
    public record Dropped(Instant at) implements State {}

    public Roster {
        days = days.stream().distinct().sorted().toList();
        duties = duties.stream().sorted(Comparator.comparing(Assignment::day)).toList();
        swaps = List.copyOf(swaps);
    }

    /** A plan in which nobody is on duty yet. */
    public static Roster drafted(UUID id, Break.Announced holidays, String calendarVersion) {
        return new Roster(id, 0, holidays.name(), holidays.days(), List.of(), List.of(), new Draft(), calendarVersion);
    }

    public LocalDate first() {
        return days.getFirst();
    }

    public LocalDate last() {
        return days.getLast();
    }

    public boolean published() {
        return state instanceof Published;
    }

    /** Who is on duty that day. */
    public List<Assignment> on(LocalDate day) {
        return duties.stream().filter(duty -> duty.day().equals(day)).toList();
    }

    /** The person's duty that day. */
    public Optional<Assignment> of(PersonId person, LocalDate day) {
        return on(day).stream().filter(duty -> duty.person().equals(person)).findFirst();
    }

    /** How the plan reaches a person. */
    public Optional<String> contact(PersonId person) {
        return duties.stream().filter(duty -> duty.person().equals(person) && duty.reachable()).map(Assignment::contact).findFirst();
    }

    public Optional<Swap> swap(UUID id) {
        return swaps.stream().filter(swap -> swap.id().equals(id)).findFirst();
    }

    /** The plan as the rule judges it. */
    public List<Seat> seats(Presence presence) {
        return duties.stream().map(duty -> presence.seat(duty.day(), duty.person(), duty.reachable())).toList();
    }

    /** These people on duty that day, and nobody else; whatever was asked about the day is overtaken. */
    public Roster with(LocalDate day, List<Assignment> onDuty, Instant now) {
        List<Assignment> all = new ArrayList<>(duties.stream().filter(duty -> !duty.day().equals(day)).toList());
        all.addAll(onDuty);
        return changed(all, swaps.stream().map(swap -> swap.open() && swap.touches(day) ? swap.in(new Swap.Overtaken(now)) : swap).toList());
    }

    /** This person reached so on every day. */
    public Roster reaching(PersonId person, String contact) {
        return changed(each(duty -> duty.person().equals(person) ? duty.reachedBy(contact) : duty), swaps);
    }

    public Roster publishedAt(Instant now) {
        return new Roster(id, version, name, days, duties, swaps, new Published(now), calendarVersion);
    }

    public Roster asked(Swap swap) {
        List<Swap> all = new ArrayList<>(swaps);
        all.add(swap);
        return changed(duties, all);
    }

    /** The wish ends without effect. */
    public Roster closed(Swap swap, Swap.State end) {
        return changed(duties, swaps.stream().map(each -> each.id().equals(swap.id()) ? swap.in(end) : each).toList());
    }

    /**
     * The wish comes true; others about the same days are overtaken.
     *
     * @param taker the one who was asked, as on duty on the day he takes
     */
    public Roster swapped(Swap swap, Assignment taker, Instant now) {
        Assignment giver = of(swap.from(), swap.day()).orElseThrow();
        List<Assignment> changed = each(duty -> {
            if (duty.day().equals(swap.day()) && duty.person().equals(swap.from())) {
                return taker;
            }
            boolean givenBack = swap.exchange().filter(duty.day()::equals).isPresent() && duty.person().equals(swap.to());
            return givenBack ? giver.on(duty.day()) : duty;
        });
        return changed(changed, swaps.stream().map(each -> each.id().equals(swap.id()) ? swap.in(new Swap.Accepted(now))
                : each.open() && (each.touches(swap.day()) || swap.exchange().filter(each::touches).isPresent())
                        ? each.in(new Swap.Overtaken(now)) : each).toList());
    }

    /** The same plan by another calendar: days that need nobody any more fall away with whoever was on duty, new ones are open. */
    public Roster toldFrom(List<LocalDate> needed, String calendar) {
        return new Roster(id, version, name, needed, duties.stream().filter(duty -> needed.contains(duty.day())).toList(), swaps, state,
                calendar);
    }

    /** The plan of a break that is not to be. */
    public Roster dropped(String calendar, Instant now) {
        return new Roster(id, version, name, days, List.of(), swaps, new Dropped(now), calendar);
    }

    /** What is no longer as it should be, day by day. */
    public List<Flaw> flaws(DutyRoster rule, DutyDays calendar, Presence presence) {
        List<Flaw> flaws = new ArrayList<>();
        for (LocalDate day : days) {
            if (calendar.need(day) == Need.NOT_REQUIRED) {
                flaws.add(new Flaw(day, Flaw.Kind.NOT_NEEDED, Optional.empty()));
                continue;
            }
            List<Seat> seats = on(day).stream().map(duty -> presence.seat(day, duty.person(), duty.reachable())).toList();
            for (Seat seat : seats) {
                flaw(rule, seat).ifPresent(kind -> flaws.add(new Flaw(day, kind, Optional.of(seat.person()))));
            }
            if (seats.stream().filter(Seat::covers).count() < rule.days().least()) {
                flaws.add(new Flaw(day, Flaw.Kind.UNCOVERED, Optional.empty()));
            }
        }
        return List.copyOf(flaws);
    }

    private static Optional<Flaw.Kind> flaw(DutyRoster rule, Seat seat) {
        if (!seat.leader()) {
            return Optional.of(Flaw.Kind.NOT_A_LEADER);
        }
        if (seat.away()) {
            return Optional.of(Flaw.Kind.HOLDER_AWAY);
        }
        return !seat.reachable() && rule.contact().filter(DutyRoster.Contact::written).isPresent()
                ? Optional.of(Flaw.Kind.WITHOUT_CONTACT) : Optional.empty();
    }

    /** The same at a version, as it has been kept. */
    public Roster at(long kept) {
        return new Roster(id, kept, name, days, duties, swaps, state, calendarVersion);
    }

    private List<Assignment> each(UnaryOperator<Assignment> change) {
        return duties.stream().map(change).toList();
    }

    private Roster changed(List<Assignment> onDuty, List<Swap> wishes) {
        return new Roster(id, version, name, days, onDuty, wishes, state, calendarVersion);
    }
}
