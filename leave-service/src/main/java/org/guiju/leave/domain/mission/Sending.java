package org.guiju.leave.domain.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.OverseasTrip;
import org.guiju.leave.domain.mission.MissionRules.Counted;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Registering a group, or changing what it is.
 *
 * @param kinds        kinds of post of its members, as far as the directory knows them
 * @param days         days abroad
 * @param groupsBefore groups of the year without this one
 * @param peopleBefore persons in those
 * @param caps         what the government has settled for the year
 * @param gone         whether it had left before it was put on record: what has happened is recorded, never refused for its size
 */
public record Sending(long version, OverseasTrip trip, List<String> kinds, int days, int groupsBefore, int peopleBefore, Caps caps,
        boolean gone, Optional<Findings.Grant> grant) implements MissionQuestion {

    public Sending {
        kinds = List.copyOf(kinds);
    }

    /** Refused beyond a cap that is settled; what is not settled is told and only counted. */
    @Override
    public Findings judge(MissionRules rules) {
        Findings findings = rules.basis().holds();
        for (String kind : kinds.isEmpty() ? List.of("") : kinds) {
            findings = findings.and(rules.overseas().map(rule -> rule.judge(kind, Optional.of(trip))).orElse(Findings.none()));
        }
        List<String> unsettled = new ArrayList<>();
        for (Counted counted : rules.counted()) {
            findings = findings.and(counted.ground().holds()).and(judge(counted));
            if (!caps.speakOf(counted.metric())) {
                unsettled.add(named(counted.metric()));
            }
        }
        return unsettled.isEmpty() ? findings : findings.and(rules.counted().getFirst().ground()
                .obliges("mission-cap-not-settled", Map.of("metrics", unsettled, "year", caps.year())));
    }

    private Findings judge(Counted counted) {
        Ground ground = counted.ground();
        return switch (counted.metric()) {
            case GROUP_COUNT -> within(ground, "全年团组数（groups）", groupsBefore + 1, caps.groups());
            case GROUP_SIZE -> within(ground, "每团人数（groupSize）", trip.groupSize(), caps.groupSize())
                    .and(within(ground, "全年人数（people）", peopleBefore + trip.groupSize(), caps.people()));
            case COUNTRIES -> within(ground, "国家数（countries）", trip.countries().size(), caps.countries());
            case DAYS_ABROAD -> within(ground, "在外天数（daysAbroad）", days, caps.daysAbroad());
        };
    }

    private Findings within(Ground ground, String what, int value, Optional<Integer> cap) {
        if (cap.isEmpty() || value <= cap.get()) {
            return Findings.none();
        }
        Map<String, Object> facts = Map.of("what", what, "value", value, "cap", cap.get(), "year", caps.year(), "basis", caps.basis());
        return gone ? ground.obliges("mission-over-cap", facts) : ground.broken("mission-cap-exceeded", facts);
    }

    private static String named(Metric metric) {
        return switch (metric) {
            case GROUP_COUNT -> "团组数（groups）";
            case GROUP_SIZE -> "人数（groupSize、people）";
            case COUNTRIES -> "国家数（countries）";
            case DAYS_ABROAD -> "在外天数（daysAbroad）";
        };
    }
}
