package org.guiju.document.adapter.out.keeping;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.intake.ReceivedPapers;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.elements.TextSketch;
import org.guiju.document.domain.intake.Received;
import org.guiju.document.domain.question.Registering.Candidate;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Papers that came from elsewhere, in PostgreSQL. Near-equal texts meet under one of their bands and are compared by their sketches. */
public record ReceivedRows(Transactions transactions) implements ReceivedPapers {

    private static final int MOST = 20;
    private static final String ADD = """
            insert into received_paper (jurisdiction, document, plain_body, plain_number, plain_title, dated, sketch, bands, content)
            values (:jurisdiction, :document, :body, :number, :title, :dated, :sketch, :bands, :content::jsonb)
            """;
    private static final String ALIKE = """
            select r.document, r.sketch, d.secrecy, d.title, r.content ->> 'number' as number,
                   (r.plain_number <> '' and r.plain_number = :number and r.plain_body = :body) as same_number,
                   (r.plain_title = :title and r.dated = :dated and r.plain_body = :body) as same_title
            from guiju_papers_alike(:number, :body, :title, :dated, :bands::bigint[]) as found (document)
            join received_paper r on r.jurisdiction = :jurisdiction and r.document = found.document
            join document d on d.jurisdiction = :jurisdiction and d.id = found.document
            """;
    private static final String OF = "select content from received_paper where jurisdiction = :jurisdiction and document = :document";

    @Override
    public Flux<Candidate> alike(Jurisdiction jurisdiction, Paper paper, Received received) {
        TextSketch sketch = TextSketch.of(paper.body());
        return transactions.many(jurisdiction, () -> transactions.database().sql(ALIKE).bind("jurisdiction", jurisdiction.id())
                .bind("number", received.plainNumber().orElse("")).bind("body", received.plainBody())
                .bind("title", TextSketch.plain(paper.title())).bind("dated", received.dated())
                .bind("bands", sketch.blank() ? new Long[0] : sketch.bands().toArray(Long[]::new))
                .map(row -> candidate(row, sketch)).all())
                .filter(Optional::isPresent).map(Optional::orElseThrow).take(MOST);
    }

    private static Optional<Candidate> candidate(Readable row, TextSketch sketch) {
        TextSketch other = new TextSketch(Arrays.asList(row.get("sketch", Integer[].class)));
        double likeness = sketch.blank() || other.blank() ? 0 : sketch.likeness(other);
        String why = Boolean.TRUE.equals(row.get("same_number", Boolean.class)) ? "same-number"
                : Boolean.TRUE.equals(row.get("same_title", Boolean.class)) ? "same-title" : likeness >= TextSketch.NEAR ? "near-text" : "";
        boolean secret = !"none".equals(row.get("secrecy", String.class));
        String number = Optional.ofNullable(row.get("number", String.class)).orElse("");
        return why.isEmpty() ? Optional.empty() : Optional.of(new Candidate(row.get("document", UUID.class),
                secret ? "" : row.get("title", String.class), secret ? "" : number, why, (int) Math.round(likeness * 100)));
    }

    @Override
    public Mono<Void> add(Jurisdiction jurisdiction, UUID document, Paper paper, Received received) {
        TextSketch sketch = TextSketch.of(paper.body());
        return transactions.in(jurisdiction, () -> transactions.database().sql(ADD).bindValues(Map.of("jurisdiction", jurisdiction.id(),
                        "document", document, "body", received.plainBody(), "number", received.plainNumber().orElse(""),
                        "title", TextSketch.plain(paper.title()), "dated", received.dated(),
                        "sketch", sketch.places().toArray(Integer[]::new),
                        "bands", sketch.blank() ? new Long[0] : sketch.bands().toArray(Long[]::new), "content", Json.text(received)))
                .fetch().rowsUpdated()).then();
    }

    @Override
    public Mono<Received> of(Jurisdiction jurisdiction, UUID document) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(OF).bind("jurisdiction", jurisdiction.id())
                .bind("document", document).map(row -> Json.read(row.get("content", String.class), Received.class)).one());
    }
}
