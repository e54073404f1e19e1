package org.guiju.document.domain.intake;

import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** A report carries no request (报告夹带请示); what is asked goes up as a paper of its own. */
public record IntakeReportWithRequest(Ground ground, Set<DocumentKind> kinds) {

    private static final String KEY = "document.intake.report-with-request";

    public static RuleDefinition<IntakeReportWithRequest> definition() {
        return Defined.by(KEY, IntakeReportWithRequest::read);
    }

    private static IntakeReportWithRequest read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        if (params.count("maxRequests") != 0) {
            reading.fault(item, "params.maxRequests", "不为0", "报告中的请示事项只能是0");
        }
        return new IntakeReportWithRequest(Ground.of(item),
                Named.among(DocumentKind.class, params.choices("papers", Named.ids(DocumentKind.class))));
    }

    public IntakeReportWithRequest {
        kinds = Set.copyOf(kinds);
    }


    public Findings judge(Paper paper) {
        return kinds.contains(paper.kind()) && paper.carriesRequest()
                ? ground.broken("request-inside-report", Map.of("kind", paper.kind().title()))
                : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeReportWithRequest[" + ground + ": " + Named.titles(kinds) + "不得夹带请示]";
    }
}
