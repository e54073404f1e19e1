package org.guiju.document.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * A paper conforms to the regulation on official documents before it is taken in. What a machine can see is judged here
 * (title, its kind at the end of the title, addressee, text, matter); what needs a person is confirmed by the office check by check.
 *
 * @param checks what the office looks at, by id; empty where the regulation lists nothing of its own
 */
public record IntakeConformity(Ground ground, List<String> checks) {

    private static final String KEY = "document.intake.conformity";

    public static RuleDefinition<IntakeConformity> definition() {
        return Defined.by(KEY, IntakeConformity::read);
    }

    private static IntakeConformity read(RuleBook book, Params.Reading reading) {
        List<Item> items = book.items(RuleKey.of(KEY));
        List<String> checks = items.stream().map(reading::of).flatMap(params -> {
            params.leave("senders", "directions", "inNameOf", "checker", "standard");
            return params.optionalTexts("checks").stream();
        }).toList();
        return new IntakeConformity(Ground.of(items.getFirst()), checks);
    }


    public IntakeConformity {
        checks = List.copyOf(checks);
    }

    /** What can be seen on the paper itself. */
    public Findings judge(Paper paper) {
        List<String> lacking = new ArrayList<>();
        if (paper.title().isBlank()) {
            lacking.add("标题");
        }
        if (paper.addressees().isEmpty()) {
            lacking.add("主送机关");
        }
        if (paper.body().isBlank()) {
            lacking.add("正文");
        }
        if (paper.matters().isEmpty()) {
            lacking.add("事由");
        }
        Findings elements = lacking.isEmpty() ? ground.holds() : ground.broken("elements-lacking", Map.of("lacking", lacking));
        return elements.and(judgeTitle(paper));
    }

    /** What the office found when it looked: a check that failed bars the way, it is not a matter of taste. */
    public Findings judgeFindings(Set<String> failed) {
        return failed.isEmpty() ? ground.holds()
                : ground.broken("conformity-failed", Map.of("checks", failed.stream().sorted().toList()));
    }

    private Findings judgeTitle(Paper paper) {
        String title = paper.title().strip();
        boolean mixed = title.endsWith("请示报告") || title.endsWith("请示函") || title.endsWith("报告函");
        return title.isEmpty() || (paper.kind().endsTitle(title) && !mixed)
                ? ground.holds()
                : ground.broken("title-names-other-kind", Map.of("kind", paper.kind().title()));
    }

    @Override
    public String toString() {
        return "IntakeConformity[" + ground + ": 合乎公文处理条例" + (checks.isEmpty() ? "" : "，核" + checks) + "]";
    }
}
