package org.guiju.leave.domain.mission;

import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.mission.MissionRules.Counted;
import org.guiju.regulation.ruling.Clause;

/**
 * A year of groups going abroad.
 *
 * @param groups    groups, without those withdrawn
 * @param people    persons in them; who goes twice counts twice (人次)
 * @param largest   persons in the largest group
 * @param countries most countries of one group
 * @param longest   most days abroad of one group
 * @param gifts     gifts registered
 * @param unhandled gifts nobody has said what became of
 * @param reports   groups that are back and have handed in no report
 * @param counts    each thing the regulation wants kept down
 */
public record MissionYear(int year, int groups, int people, int largest, int countries, int longest, int gifts, int unhandled, int reports,
        List<Count> counts) {

    /**
     * One thing that is counted.
     *
     * @param cap as the government has settled it; empty where it has not: only counted
     */
    public record Count(Metric metric, String what, int value, Optional<Integer> cap, Clause clause) {

        /** Whether it is within its cap; empty where there is none. */
        public Optional<Boolean> within() {
            return cap.map(most -> value <= most);
        }
    }

    public MissionYear {
        counts = List.copyOf(counts);
    }

    /** Reckons a year from its groups. */
    public static MissionYear of(MissionRules rules, Caps caps, List<Mission> missions) {
        List<Mission> counting = missions.stream().filter(mission -> mission.counts() && mission.outline().year() == caps.year()).toList();
        List<Gift> gifts = counting.stream().flatMap(mission -> mission.gifts().stream()).toList();
        int people = counting.stream().mapToInt(mission -> mission.outline().members().size()).sum();
        MissionYear bare = new MissionYear(caps.year(), counting.size(), people,
                counting.stream().mapToInt(mission -> mission.outline().members().size()).max().orElse(0),
                counting.stream().mapToInt(mission -> mission.outline().countries().size()).max().orElse(0),
                counting.stream().mapToInt(mission -> mission.outline().days()).max().orElse(0), gifts.size(),
                (int) gifts.stream().filter(gift -> gift.handled().isEmpty()).count(),
                rules.report().isEmpty() ? 0 : (int) counting.stream().filter(mission -> mission.state() instanceof MissionState.Returned).count(),
                List.of());
        return new MissionYear(bare.year, bare.groups, bare.people, bare.largest, bare.countries, bare.longest, bare.gifts, bare.unhandled,
                bare.reports, rules.counted().stream().flatMap(counted -> bare.counts(counted, caps).stream()).toList());
    }

    private List<Count> counts(Counted counted, Caps caps) {
        Clause clause = counted.ground().clause();
        return switch (counted.metric()) {
            case GROUP_COUNT -> List.of(new Count(counted.metric(), "groups", groups, caps.groups(), clause));
            case GROUP_SIZE -> List.of(new Count(counted.metric(), "people", people, caps.people(), clause),
                    new Count(counted.metric(), "groupSize", largest, caps.groupSize(), clause));
            case COUNTRIES -> List.of(new Count(counted.metric(), "countries", countries, caps.countries(), clause));
            case DAYS_ABROAD -> List.of(new Count(counted.metric(), "daysAbroad", longest, caps.daysAbroad(), clause));
        };
    }
}
