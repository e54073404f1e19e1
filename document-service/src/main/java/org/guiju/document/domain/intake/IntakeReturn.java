package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** What the office has found not to conform goes back to its sender with the reason (退文); it cannot be carried on. */
public record IntakeReturn(Ground ground) {

    private static final String KEY = "document.intake.return";

    public static RuleDefinition<IntakeReturn> definition() {
        return Defined.by(KEY, IntakeReturn::read);
    }

    private static IntakeReturn read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.leave("actor", "reasonRequired");
        params.choice("condition", Set.of("non-conforming"));
        params.choice("action", Set.of("return", "refuse"));
        return new IntakeReturn(Ground.of(item));
    }


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
