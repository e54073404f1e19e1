package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/**
 * As a rule no paper is addressed to a leader personally; every government names its own exceptions.
 *
 * @param exceptions what lifts the rule; each asks for something in writing: who assigned it and when, or why it must go directly
 */
public record IntakeDirectToLeader(Ground ground, List<Exception> exceptions) {

    /** One exception, by the id that the paper claims it with. */
    public record Exception(String id, String title) {}

    public IntakeDirectToLeader {
        exceptions = List.copyOf(exceptions);
    }

    public Findings judge(Paper paper) {
        Optional<Addressee> leader = paper.addressees().stream().filter(a -> a.kind() == Addressee.Kind.LEADER).findFirst();
        return leader.map(addressee -> judgeDirect(addressee, paper.direct())).orElseGet(ground::holds);
    }

    private Findings judgeDirect(Addressee leader, Optional<Paper.DirectSubmission> claim) {
        if (claim.isEmpty() || exceptions.stream().noneMatch(e -> e.id().equals(claim.get().exception()))) {
            return ground.broken("addressed-to-leader",
                    Map.of("addressee", leader.name(), "exceptions", exceptions.stream().map(Exception::title).toList()));
        }
        return claim.get().evidence().isBlank()
                ? ground.broken("direct-exception-without-evidence", Map.of("addressee", leader.name(), "exception", titleOf(claim.get())))
                : ground.holds();
    }

    private String titleOf(Paper.DirectSubmission claim) {
        return exceptions.stream().filter(e -> e.id().equals(claim.exception())).map(Exception::title).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return "IntakeDirectToLeader[" + ground + ": 一般不直报领导个人，例外"
                + exceptions.stream().map(Exception::title).toList() + "]";
    }
}
