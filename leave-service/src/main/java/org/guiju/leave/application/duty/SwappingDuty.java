package org.guiju.leave.application.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.duty.DutyNews.News;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Leader;
import org.guiju.leave.domain.dutyroster.Presence;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Seat;
import org.guiju.leave.domain.dutyroster.Swap;
import org.guiju.leave.domain.dutyroster.Swapping;
import org.guiju.leave.domain.dutyroster.Swapping.Hand;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.proceeding.OutOfTurn;

/** Two leaders agree that one takes the other's day. */
public final class SwappingDuty {

    /**
     * What is wished.
     *
     * @param day      the day given away
     * @param from     who is on duty then; the caller where absent
     * @param to       who is asked
     * @param exchange a day of the other's taken over for it
     */
    public record Wish(LocalDate day, Optional<PersonId> from, PersonId to, Optional<LocalDate> exchange, String reason) {}

    /** Somebody asks another. @throws Unfit where one of the days is not theirs to swap */
    public Prepared<Swapping> ask(Scene scene, UUID id, Wish wish) {
        Roster roster = scene.roster();
        if (!roster.published()) {
            throw OutOfTurn.about("duty-not-published", roster.name());
        }
        PersonId from = wish.from().orElse(scene.caller().person());
        List<Unfit.Part> unfit = new ArrayList<>();
        if (roster.of(from, wish.day()).isEmpty()) {
            unfit.add(new Unfit.Part("/day", wish.day().toString(), "duty-not-on-duty-then", Map.of("person", scene.around().presence().name(from))));
        }
        if (scene.around().directory().person(wish.to()).isEmpty()) {
            unfit.add(new Unfit.Part("/to", wish.to().value(), "unknown-person", Map.of()));
        } else if (wish.to().equals(from) || roster.of(wish.to(), wish.day()).isPresent()) {
            unfit.add(new Unfit.Part("/to", wish.to().value(), "duty-on-duty-already", Map.of("day", wish.day().toString())));
        }
        wish.exchange().ifPresent(day -> {
            if (roster.of(wish.to(), day).isEmpty()) {
                unfit.add(new Unfit.Part("/exchange", day.toString(), "duty-not-on-duty-then", Map.of("person", scene.around().presence().name(wish.to()))));
            } else if (roster.of(from, day).isPresent()) {
                unfit.add(new Unfit.Part("/exchange", day.toString(), "duty-on-duty-already", Map.of("day", day.toString())));
            }
        });
        if (!unfit.isEmpty()) {
            throw new Unfit(unfit);
        }
        Swap swap = new Swap(id, wish.day(), from, wish.to(), wish.exchange(), wish.reason(), scene.around().now(), new Swap.Asked());
        return new Prepared<>(new Swapping(roster.version(), Hand.ASKS, scene.caller().person().equals(from),
                scene.around().presence().name(from), after(scene, swap, scene.contact(swap.to()))), roster.asked(swap),
                List.of(news("swap-asked", swap)));
    }

    /**
     * The one who was asked answers.
     *
     * @param contact how he is reached on the day he takes; as the plan says, or as when last on duty, where absent
     * @throws OutOfTurn where the wish has ended
     */
    public Prepared<Swapping> answer(Scene scene, Swap swap, boolean agrees, Optional<String> contact) {
        Presence presence = scene.around().presence();
        Roster roster = scene.roster();
        refuseEnded(swap);
        boolean mine = scene.caller().person().equals(swap.to());
        String whose = presence.name(swap.to());
        if (!agrees) {
            return new Prepared<>(new Swapping(roster.version(), Hand.DECLINES, mine, whose, List.of()),
                    roster.closed(swap, new Swap.Declined(scene.around().now())), List.of(news("swap-declined", swap)));
        }
        Optional<String> reached = contact.map(String::strip).filter(text -> !text.isEmpty()).or(() -> scene.contact(swap.to()));
        Optional<Leader> taker = presence.leader(swap.to(), swap.day());
        Roster after = taker.map(leader -> roster.swapped(swap, new Assignment(swap.day(), leader.person(), leader.name(), leader.post(),
                leader.postTitle(), reached.orElse("")), scene.around().now())).orElse(roster);
        return new Prepared<>(new Swapping(roster.version(), Hand.ACCEPTS, mine, whose, after(scene, swap, reached)), after,
                List.of(news("swapped", swap)));
    }

    /** Whoever asked has thought better of it. @throws OutOfTurn where the wish has ended */
    public Prepared<Swapping> withdraw(Scene scene, Swap swap) {
        refuseEnded(swap);
        return new Prepared<>(new Swapping(scene.roster().version(), Hand.WITHDRAWS, scene.caller().person().equals(swap.from()),
                scene.around().presence().name(swap.from()), List.of()),
                scene.roster().closed(swap, new Swap.Withdrawn(scene.around().now())), List.of(news("swap-withdrawn", swap)));
    }

    /** The two duties as they would be. */
    private static List<Seat> after(Scene scene, Swap swap, Optional<String> takerReached) {
        Presence presence = scene.around().presence();
        List<Seat> seats = new ArrayList<>();
        seats.add(presence.seat(swap.day(), swap.to(), takerReached.isPresent()));
        swap.exchange().ifPresent(day -> seats.add(presence.seat(day, swap.from(), scene.contact(swap.from()).isPresent())));
        return seats;
    }

    private static void refuseEnded(Swap swap) {
        if (!swap.open()) {
            throw OutOfTurn.about("duty-swap-ended", swap.day().toString());
        }
    }

    private static News news(String what, Swap swap) {
        List<String> days = new ArrayList<>(List.of(swap.day().toString()));
        swap.exchange().ifPresent(day -> days.add(day.toString()));
        return new News(what, List.of(swap.from().value(), swap.to().value()), days);
    }
}
