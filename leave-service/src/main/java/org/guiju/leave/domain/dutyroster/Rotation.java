package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.guiju.regulation.posts.PersonId;

/**
 * Whose turn it is (轮流在岗). On each day those with the fewest days on duty so far; among them whoever has not been on duty for the
 * longest; among them the order of posts. Nobody who is away. The same history gives the same proposal.
 *
 * <p>Whoever joins later starts level with those he joins: he is credited the fewest days that one of them had done by then, so that he
 * need not make up for years in which he was not there.
 */
public final class Rotation {

    private final Presence presence;
    private final List<Served> served;

    public Rotation(Presence presence, Collection<Served> served) {
        this.presence = presence;
        this.served = new ArrayList<>(served);
    }

    /**
     * @param days to be filled, in order
     * @param each how many on each day
     * @return a day for each asked; with fewer leaders than wanted, or none, where not enough are there
     */
    public SequencedMap<LocalDate, List<Leader>> propose(List<LocalDate> days, int each) {
        SequencedMap<LocalDate, List<Leader>> plan = new TreeMap<>();
        for (LocalDate day : days) {
            List<Leader> chosen = new ArrayList<>();
            List<Leader> there = presence.leaders(day).stream().filter(leader -> !presence.away(leader.person(), day))
                    .filter(leader -> served.stream().noneMatch(s -> s.day().equals(day) && s.person().equals(leader.person()))).toList();
            Map<PersonId, Integer> loads = loads(presence.leaders(day));
            there.stream().sorted(turn(loads, day)).limit(each).forEach(chosen::add);
            chosen.forEach(leader -> served.add(new Served(day, leader.person())));
            plan.put(day, List.copyOf(chosen));
        }
        return plan;
    }

    private Comparator<Leader> turn(Map<PersonId, Integer> loads, LocalDate day) {
        return Comparator.<Leader>comparingInt(leader -> loads.getOrDefault(leader.person(), 0))
                .thenComparing(leader -> lastBefore(leader, day))
                .thenComparingInt(Leader::rank);
    }

    private LocalDate lastBefore(Leader leader, LocalDate day) {
        return served.stream().filter(s -> s.person().equals(leader.person()) && s.day().isBefore(day)).map(Served::day)
                .max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** Days on duty of each, with what those who joined later are credited. */
    private Map<PersonId, Integer> loads(List<Leader> leaders) {
        List<Leader> bySince = leaders.stream().sorted(Comparator.comparing(leader -> leader.since().orElse(LocalDate.MIN))).toList();
        Map<PersonId, Integer> credits = new HashMap<>();
        Map<PersonId, Integer> loads = new HashMap<>();
        for (Leader leader : bySince) {
            LocalDate since = leader.since().orElse(LocalDate.MIN);
            int credit = bySince.stream().filter(other -> other.since().orElse(LocalDate.MIN).isBefore(since))
                    .mapToInt(other -> credits.get(other.person()) + count(other.person(), since)).min().orElse(0);
            credits.put(leader.person(), credit);
            loads.put(leader.person(), credit + count(leader.person(), LocalDate.MAX));
        }
        return loads;
    }

    private int count(PersonId person, LocalDate before) {
        return (int) served.stream().filter(s -> s.person().equals(person) && s.day().isBefore(before)).count();
    }
}
