package org.guiju.leave.domain.mission;

import java.util.Map;

import org.guiju.regulation.ruling.Findings;

/**
 * What is put on record and no clause restricts: the report, gifts, a group that does not go, what the government has settled.
 *
 * @param gifts how many gifts are not handled once this is done
 */
public record Keeping(long version, What what, int gifts) implements MissionQuestion {

    /** What is kept. */
    public enum What { REPORT, GIFT, WITHDRAWAL, CAPS }

    /** Allowed under the items that ask for it, or under the first on trips abroad. */
    @Override
    public Findings judge(MissionRules rules) {
        return switch (what) {
            case REPORT -> rules.report().map(report -> report.ground().holds()).orElseGet(() -> rules.basis().holds());
            case GIFT -> rules.gifts().map(ground -> gifts == 0 ? ground.holds() : ground.obliges("mission-gifts-to-handle",
                    Map.of("count", gifts))).orElseGet(() -> rules.basis().holds());
            case WITHDRAWAL -> rules.basis().holds();
            case CAPS -> rules.counted().stream().map(counted -> counted.ground().holds()).reduce(rules.basis().holds(), Findings::and);
        };
    }
}
