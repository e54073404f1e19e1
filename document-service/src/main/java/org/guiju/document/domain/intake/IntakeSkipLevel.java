package org.guiju.document.domain.intake;

import java.util.Map;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/**
 * No paper passes over the level above its issuer (越级行文), unless that was approved and the approval is recorded.
 *
 * @param approvalAllows whether an approval makes it lawful
 */
public record IntakeSkipLevel(Ground ground, boolean approvalAllows) {

    public Findings judge(Paper paper) {
        return paper.addressees().stream()
                .filter(a -> a.kind().rank() - paper.rank() > 1)
                .findFirst()
                .filter(a -> !(approvalAllows && paper.skipApproval().filter(text -> !text.isBlank()).isPresent()))
                .map(this::skipped)
                .orElseGet(ground::holds);
    }

    private Findings skipped(Addressee addressee) {
        return ground.broken("level-skipped", Map.of("addressee", addressee.name()));
    }

    @Override
    public String toString() {
        return "IntakeSkipLevel[" + ground + ": 不得越级行文" + (approvalAllows ? "，经批准的除外" : "") + "]";
    }
}
