package org.guiju.document.domain.intake;

import java.util.Map;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/** Papers come in through the office alone; only what may go to a leader personally takes another way. */
public record IntakeChannel(Ground ground) {

    /**
     * @param directLawful whether the rule on direct submission lets this paper pass
     */
    public Findings judge(Paper paper, boolean directLawful) {
        return paper.addressees().stream().filter(a -> a.kind() == Addressee.Kind.LEADER).findFirst()
                .filter(leader -> !directLawful)
                .map(leader -> ground.broken("not-through-office", Map.of("addressee", leader.name())))
                .orElseGet(ground::holds);
    }

    @Override
    public String toString() {
        return "IntakeChannel[" + ground + ": 公文从政府办公室进]";
    }
}
