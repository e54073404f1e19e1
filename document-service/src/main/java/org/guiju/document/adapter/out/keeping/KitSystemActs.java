package org.guiju.document.adapter.out.keeping;

import java.util.Map;
import java.util.UUID;

import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.SystemActs;
import org.guiju.document.domain.question.Question;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditEntry;
import org.guiju.kit.receipts.QuestionJudgement;
import org.guiju.kit.receipts.Receipt;
import org.guiju.kit.receipts.Receipts;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** Receipt and trail of what the system does by itself. */
public record KitSystemActs(Receipts receipts, Audit audit, RulesInForce rules) implements SystemActs {

    @Override
    public <F extends Record & Claim.Carried> Mono<UUID> keep(
            Question<F> question, RuleBook book, WorkingCalendar calendar, F facts, Ruling ruling, String action, String subject) {
        ActedBy system = ActedBy.service("document");
        return receipts.keep(new QuestionJudgement<>(question, rules::of), book, calendar, facts, ruling, system, subject).map(Receipt::id)
                .flatMap(receipt -> audit.record(new AuditEntry(book.jurisdiction(), system, action, subject, receipt, Map.of()))
                        .thenReturn(receipt));
    }
}
