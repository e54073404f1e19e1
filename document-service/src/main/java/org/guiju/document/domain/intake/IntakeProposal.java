package org.guiju.document.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/** A request states the facts and proposes how to solve them; listing difficulties alone is not enough. */
public record IntakeProposal(Ground ground, DocumentKind kind) {

    public Findings judge(Paper paper) {
        List<String> lacking = new ArrayList<>();
        if (paper.facts().filter(text -> !text.isBlank()).isEmpty()) {
            lacking.add("事实");
        }
        if (paper.measures().filter(text -> !text.isBlank()).isEmpty()) {
            lacking.add("解决办法和措施");
        }
        return paper.kind() == kind && !lacking.isEmpty()
                ? ground.broken("proposal-lacking", Map.of("kind", kind.title(), "lacking", lacking))
                : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeProposal[" + ground + ": " + kind.title() + "须有事实和办法措施]";
    }
}
