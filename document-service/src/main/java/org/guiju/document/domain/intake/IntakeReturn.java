package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;

import org.guiju.document.domain.Ground;
import org.guiju.regulation.ruling.Findings;

/** What the office has found not to conform goes back to its sender with the reason (退文); it cannot be carried on. */
public record IntakeReturn(Ground ground) {

    /** Carrying a paper on (呈批) that the office itself has found not to conform. */
    public Findings judgeGoingOn(List<String> confirmedFaults) {
        return confirmedFaults.isEmpty() ? ground.holds()
                : ground.broken("nonconforming-must-return", Map.of("faults", confirmedFaults));
    }

    /** Returning without saying why. */
    public Findings judgeReturning(String reason) {
        return reason.isBlank() ? ground.broken("return-without-reason", Map.of()) : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeReturn[" + ground + ": 不合规的退回并说明理由]";
    }
}
