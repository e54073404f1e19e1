package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * No paper passes over the level above its issuer (越级行文), unless that was approved and the approval is recorded.
 *
 * @param approvalAllows whether an approval makes it lawful
 */
public record IntakeSkipLevel(Ground ground, boolean approvalAllows) {

    private static final String KEY = "document.intake.skip-level";

    public static RuleDefinition<IntakeSkipLevel> definition() {
        return Defined.by(KEY, IntakeSkipLevel::read);
    }

    private static IntakeSkipLevel read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.leave("evidence", "copySkipped");
        List<String> cases = params.optionalChoices("allowedWhen", Set.of("approved", "special-circumstances"));
        return new IntakeSkipLevel(Ground.of(item), !cases.isEmpty());
    }


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
