package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * As a rule no paper is addressed to a leader personally; every government names its own exceptions.
 *
 * @param exceptions what lifts the rule; each asks for something in writing: who assigned it and when, or why it must go directly
 */
public record IntakeDirectToLeader(Ground ground, List<Exception> exceptions) {

    private static final String KEY = "document.intake.direct-to-leader";

    public static RuleDefinition<IntakeDirectToLeader> definition() {
        return Defined.by(KEY, IntakeDirectToLeader::read);
    }

    private static IntakeDirectToLeader read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        List<Exception> exceptions = reading.of(item).each("allowedWhen").stream().map(one -> {
            one.leave("evidence", "reasonRequired", "minIncidentLevel", "matters");
            String id = one.choice("case", CASES.keySet());
            return new Exception(id, one.optionalText("label").orElse(CASES.getOrDefault(id, id)));
        }).toList();
        return new IntakeDirectToLeader(Ground.of(item), exceptions);
    }

    private static final Map<String, String> CASES = Map.of(
            "assigned-by-leader", "领导交办事项",
            "top-secret-direct", "必须直送的绝密事项",
            "secret-direct", "必须直送的机密事项",
            "personal-by-rule", "按规定必须直送领导本人的事项",
            "sensitive-or-classified", "敏感涉密事项",
            "urgent-major", "紧急重大事项",
            "major-incident", "较大以上或敏感突发事件",
            "some-foreign-affairs", "部分涉外事项");


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
