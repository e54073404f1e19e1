package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.dutyroster.Ziyang.RULE;
import static org.guiju.leave.domain.dutyroster.Ziyang.day;
import static org.guiju.leave.domain.dutyroster.Ziyang.presence;

/** Whose turn it is. */
@Proves("ziyang-73.1")
class RotationTest {

    private static List<String> propose(ADirectory directory, List<Served> served, String... days) {
        return new Rotation(presence(directory), served).propose(List.of(days).stream().map(Ziyang::day).toList(), 1).values().stream()
                .flatMap(Collection::stream).map(leader -> leader.person().value()).toList();
    }

    private static Served served(String day, String person) {
        return new Served(day(day), PersonId.of(person));
    }

    @Test
    void theFewestDaysFirstThenTheLongestSinceThenTheOrderOfPosts() {
        assertThat(propose(Ziyang.directory(), List.of(), "2018-04-05", "2018-04-06", "2018-04-07"))
                .containsExactly("head", "executive-deputy", "deputy-1");
        List<Served> history = List.of(served("2017-10-01", "deputy-1"), served("2017-10-02", "head"), served("2017-10-03", "executive-deputy"),
                served("2017-10-04", "deputy-2"), served("2017-10-05", "deputy-3"), served("2017-10-06", "head"));
        assertThat(propose(Ziyang.directory(), history, "2018-04-05", "2018-04-06", "2018-04-07", "2018-04-29"))
                .containsExactly("deputy-1", "executive-deputy", "deputy-2", "deputy-3");
    }

    @Test
    void whoIsAwayIsPassedOver() {
        ADirectory away = Ziyang.directory().away("head", "2018-04-05", "2018-04-06").away("executive-deputy", "2018-04-05", null);
        assertThat(propose(away, List.of(), "2018-04-05", "2018-04-06")).containsExactly("deputy-1", "head");
        ADirectory nobody = Ziyang.directory();
        for (String person : new String[] {"head", "executive-deputy", "deputy-1", "deputy-2", "deputy-3"}) {
            nobody.away(person, "2018-04-05", "2018-04-06");
        }
        assertThat(propose(nobody, List.of(), "2018-04-05")).as("a gap stays a gap").isEmpty();
    }

    @Test
    void whoJoinsLaterStartsLevelAndMakesUpForNobody() {
        ADirectory joined = Ziyang.directory().vacantPost("deputy-4", "deputy", "government").held("deputy-4", "deputy-4", "2018-01-01", null);
        List<Served> history = new ArrayList<>();
        for (String person : new String[] {"head", "executive-deputy", "deputy-1", "deputy-2", "deputy-3"}) {
            IntStream.rangeClosed(1, 7).forEach(day -> history.add(served("2017-10-0" + day, person)));
        }
        List<String> turns = propose(joined, history, "2018-04-05", "2018-04-06", "2018-04-07", "2018-04-29", "2018-04-30", "2018-05-01");
        assertThat(turns).doesNotHaveDuplicates().contains("deputy-4");
    }

    @Property(tries = 60)
    void overManyBreaksThosePresentDifferByOneDayAtMostAndNobodyAwayIsAsked(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int breaks) {
        Random random = new Random(seed);
        ADirectory directory = Ziyang.directory();
        LocalDate start = LocalDate.of(2017, 1, 1);
        IntStream.range(0, 10).forEach(_ -> {
            LocalDate from = start.plusDays(random.nextInt(breaks * 30));
            directory.away(random.nextBoolean() ? "deputy-2" : "deputy-3", from.toString(), from.plusDays(1 + random.nextInt(40)).toString());
        });
        Presence presence = presence(directory);
        List<Served> served = new ArrayList<>();
        for (int i = 0; i < breaks; i++) {
            LocalDate first = start.plusDays(i * 30L + random.nextInt(20));
            List<LocalDate> days = first.datesUntil(first.plusDays(1 + random.nextInt(8))).toList();
            new Rotation(presence, served).propose(days, RULE.days().least()).forEach((day, leaders) -> {
                assertThat(leaders).hasSize(1).allMatch(leader -> !presence.away(leader.person(), day));
                leaders.forEach(leader -> served.add(new Served(day, leader.person())));
            });
        }
        List<Long> always = List.of("head", "executive-deputy", "deputy-1").stream()
                .map(person -> served.stream().filter(s -> s.person().value().equals(person)).count()).sorted().toList();
        assertThat(always.getLast() - always.getFirst()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 20)
    void theSameHistoryGivesTheSameProposal(@ForAll long seed) {
        Random random = new Random(seed);
        List<Served> history = IntStream.range(0, 20).mapToObj(i -> served("2017-01-" + (10 + i), "deputy-" + (1 + random.nextInt(3)))).toList();
        List<Served> reversed = history.reversed();
        String[] days = {"2018-04-05", "2018-04-06", "2018-04-07"};
        assertThat(propose(Ziyang.directory(), history, days)).isEqualTo(propose(Ziyang.directory(), reversed, days));
    }
}
