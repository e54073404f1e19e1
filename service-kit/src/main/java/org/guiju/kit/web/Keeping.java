package org.guiju.kit.web;

import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditEntry;
import org.guiju.kit.receipts.Receipt;
import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.web.CommandFlow.JudgedFacts;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** Leaves the paper trail of a command, inside its transaction: a receipt always, a line in the trail where it took effect. */
final class Keeping {

    private final Receipts receipts;
    private final Audit audit;

    Keeping(Receipts receipts, Audit audit) {
        this.receipts = receipts;
        this.audit = audit;
    }

    /** @return id of the receipt */
    <F> Mono<String> allowed(Gathered<F> gathered, JudgedFacts<F> judged, Ruling.Allowed allowed, Kept kept) {
        return receipts.keep(judged.judgement(), judged.book(), judged.calendar(), judged.facts(), allowed, kept.by(),
                        kept.subject())
                .flatMap(receipt -> audit.record(new AuditEntry(receipt.jurisdiction(), kept.by(), gathered.action(),
                        kept.subject(), receipt.id(), kept.details()))
                        .then(kept.noting().apply(receipt.id())).thenReturn(id(receipt)));
    }

    /** A refusal is an answer of the rules too, and can be replayed. */
    <F> Mono<String> notAllowed(Gathered<F> gathered, JudgedFacts<F> judged) {
        return receipts.keep(judged.judgement(), judged.book(), judged.calendar(), judged.facts(), judged.ruling(),
                gathered.command().actor().actedByThemselves(), gathered.subject()).map(Keeping::id);
    }

    private static String id(Receipt receipt) {
        return receipt.id().toString();
    }
}
