package org.guiju.document.domain.intake;

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

/** Papers come in through the office alone; only what may go to a leader personally takes another way. */
public record IntakeChannel(Ground ground) {

    private static final String KEY = "document.intake.channel";

    public static RuleDefinition<IntakeChannel> definition() {
        return Defined.by(KEY, IntakeChannel::read);
    }

    private static IntakeChannel read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.leave("senders", "exceptItems");
        params.choice("channel", Set.of("office"));
        return new IntakeChannel(Ground.of(item));
    }


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
