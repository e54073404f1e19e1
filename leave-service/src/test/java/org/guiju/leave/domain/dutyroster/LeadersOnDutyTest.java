package org.guiju.leave.domain.dutyroster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.dutyroster.Swapping.Hand;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.dutyroster.Ziyang.CALENDAR;
import static org.guiju.leave.domain.dutyroster.Ziyang.RULE;
import static org.guiju.leave.domain.dutyroster.Ziyang.codes;
import static org.guiju.leave.domain.dutyroster.Ziyang.day;
import static org.guiju.leave.domain.dutyroster.Ziyang.duty;
import static org.guiju.leave.domain.dutyroster.Ziyang.presence;

/** Who may be on duty, how they are reached, and how a day changes hands. */
class LeadersOnDutyTest {

    private static final Roster QINGMING = Roster.drafted(new UUID(0, 1),
            new Break.Announced("清明节", day("2018-04-05"), day("2018-04-07")), CALENDAR.version())
            .with(day("2018-04-05"), List.of(duty("2018-04-05", "deputy-1", "13800000001")), ADirectory.day("2018-03-01"))
            .with(day("2018-04-06"), List.of(duty("2018-04-06", "deputy-2", "13800000002")), ADirectory.day("2018-03-01"))
            .with(day("2018-04-07"), List.of(duty("2018-04-07", "deputy-3", "13800000003")), ADirectory.day("2018-03-01"));

    private static Publishing publishing(Roster roster, ADirectory directory) {
        return new Publishing(roster.version(), roster.first(), roster.last(), roster.seats(presence(directory)));
    }

    @Test
    @Proves("ziyang-73.2")
    void aDutyWithoutAContactIsNotPublished() {
        assertThat(codes(publishing(QINGMING, Ziyang.directory()).judge(RULE, CALENDAR))).isEmpty();
        Roster silent = QINGMING.reaching(PersonId.of("deputy-2"), " ");

        Ruling ruling = publishing(silent, Ziyang.directory()).judge(RULE, CALENDAR).ruling();
        assertThat(ruling).isInstanceOfSatisfying(Ruling.Refused.class, refused -> {
            assertThat(refused.breaches().getFirst().code()).isEqualTo("duty-without-contact");
            assertThat(refused.breaches().getFirst().clause().item()).isEqualTo("ziyang-73.2");
            assertThat(refused.breaches().getFirst().facts()).containsEntry("day", "2018-04-06");
        });
    }

    @Test
    @Proves({"ziyang-73.2", "ziyang-73.1"})
    void onlyTheOfficeAndTheLeaderHimselfSayHowHeIsReached() {
        assertThat(codes(new Reaching(1, false, "演示·deputy-2").judge(RULE, CALENDAR))).containsExactly("duty-contact-of-other");
        assertThat(new Reaching(1, true, "演示·deputy-2").judge(RULE, CALENDAR).ruling().restsOn().getFirst().item()).isEqualTo("ziyang-73.2");
    }

    @Test
    @Proves("ziyang-73.1")
    void whoeverIsAwayOrNoLeaderLeavesTheDayOpen() {
        ADirectory away = Ziyang.directory().away("deputy-2", "2018-04-06", "2018-04-07");
        assertThat(codes(publishing(QINGMING, away).judge(RULE, CALENDAR))).containsExactly("duty-day-uncovered", "duty-holder-away");
        assertThat(codes(publishing(QINGMING, Ziyang.directory().away("deputy-2", "2018-04-04", "2018-04-06")).judge(RULE, CALENDAR)))
                .as("back at midnight").isEmpty();

        Roster wrong = QINGMING.with(day("2018-04-06"), List.of(duty("2018-04-06", "secretary-general", "1")), ADirectory.day("2018-03-01"));
        assertThat(codes(publishing(wrong, Ziyang.directory()).judge(RULE, CALENDAR)))
                .containsExactly("duty-day-uncovered", "duty-not-a-leader");
    }

    @Test
    @Proves("ziyang-73.1")
    void whatHasBecomeOpenIsFlaggedByTheDirectoryAndTheCalendarAsTheyAreNow() {
        DutyDays days = RULE.over(CALENDAR);
        assertThat(QINGMING.flaws(RULE, days, presence(Ziyang.directory()))).isEmpty();
        assertThat(QINGMING.flaws(RULE, days, presence(Ziyang.directory().away("deputy-3", "2018-04-01", null))))
                .containsExactly(new Flaw(day("2018-04-07"), Flaw.Kind.HOLDER_AWAY, Optional.of(PersonId.of("deputy-3"))),
                        new Flaw(day("2018-04-07"), Flaw.Kind.UNCOVERED, Optional.empty()));
        Roster longer = QINGMING.toldFrom(List.of(day("2018-04-06"), day("2018-04-07"), day("2018-04-08")), "other");
        assertThat(longer.flaws(RULE, days, presence(Ziyang.directory())))
                .containsExactly(new Flaw(day("2018-04-08"), Flaw.Kind.NOT_NEEDED, Optional.empty()));
        assertThat(longer.duties()).extracting(Assignment::day).containsExactly(day("2018-04-06"), day("2018-04-07"));
    }

    @Test
    void aSwapNeedsTheWordOfBoth() {
        assertThat(codes(new Swapping(1, Hand.ASKS, false, "演示·deputy-1", List.of()).judge(RULE, CALENDAR)))
                .containsExactly("duty-swap-of-other");
        assertThat(codes(new Swapping(1, Hand.ACCEPTS, false, "演示·deputy-2", List.of()).judge(RULE, CALENDAR)))
                .containsExactly("duty-swap-answered-by-other");
        Seat away = presence(Ziyang.directory().away("deputy-2", "2018-04-05", "2018-04-06")).seat(day("2018-04-05"), PersonId.of("deputy-2"), true);
        assertThat(codes(new Swapping(1, Hand.ACCEPTS, true, "演示·deputy-2", List.of(away)).judge(RULE, CALENDAR)))
                .containsExactly("duty-holder-away");
        Seat silent = presence(Ziyang.directory()).seat(day("2018-04-05"), PersonId.of("head"), false);
        assertThat(codes(new Swapping(1, Hand.ASKS, true, "演示·deputy-1", List.of(silent)).judge(RULE, CALENDAR))).isEmpty();
        assertThat(codes(new Swapping(1, Hand.ACCEPTS, true, "演示·head", List.of(silent)).judge(RULE, CALENDAR)))
                .containsExactly("duty-without-contact");
    }

    @Test
    void anAcceptedExchangeTurnsBothDaysAndOvertakesOtherWishesAboutThem() {
        Swap exchange = new Swap(new UUID(0, 2), day("2018-04-05"), PersonId.of("deputy-1"), PersonId.of("deputy-2"),
                Optional.of(day("2018-04-06")), "", ADirectory.day("2018-03-02"), new Swap.Asked());
        Swap other = new Swap(new UUID(0, 3), day("2018-04-05"), PersonId.of("deputy-1"), PersonId.of("head"), Optional.empty(), "",
                ADirectory.day("2018-03-02"), new Swap.Asked());
        Swap apart = new Swap(new UUID(0, 4), day("2018-04-07"), PersonId.of("deputy-3"), PersonId.of("head"), Optional.empty(), "",
                ADirectory.day("2018-03-02"), new Swap.Asked());

        Roster swapped = QINGMING.asked(exchange).asked(other).asked(apart)
                .swapped(exchange, duty("2018-04-05", "deputy-2", "13800000002"), ADirectory.day("2018-03-03"));

        assertThat(swapped.duties()).extracting(duty -> duty.day().getDayOfMonth() + " " + duty.person() + " " + duty.contact())
                .containsExactly("5 deputy-2 13800000002", "6 deputy-1 13800000001", "7 deputy-3 13800000003");
        assertThat(swapped.swaps()).extracting(swap -> swap.state().getClass().getSimpleName())
                .containsExactly("Accepted", "Overtaken", "Asked");
    }
}
