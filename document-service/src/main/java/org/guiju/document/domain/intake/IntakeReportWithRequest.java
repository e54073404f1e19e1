package org.guiju.document.domain.intake;

import java.util.Map;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/** A report carries no request (报告夹带请示); what is asked goes up as a paper of its own. */
public record IntakeReportWithRequest(Ground ground, DocumentKind kind) {

    public Findings judge(Paper paper) {
        return paper.kind() == kind && paper.carriesRequest()
                ? ground.broken("request-inside-report", Map.of("kind", kind.title()))
                : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeReportWithRequest[" + ground + ": " + kind.title() + "不得夹带请示]";
    }
}
