package org.guiju.document.application.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.text.TextVersions.TextVersion;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.text.Block;
import org.guiju.document.domain.text.Difference;
import org.guiju.regulation.proceeding.WrongInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions of a paper, and what differs between two, for whoever may see the paper. */
public final class ReadingVersions {

    private final Documents documents;
    private final Proceedings proceedings;
    private final TextVersions versions;
    private final TextComparison comparison;

    public ReadingVersions(Documents documents, Proceedings proceedings, TextVersions versions, TextComparison comparison) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.versions = versions;
        this.comparison = comparison;
    }

    /** In order; empty where there is no such document, or none the caller may know of. */
    public Flux<TextVersion> of(Caller caller, UUID id) {
        return seen(caller, id).flatMapMany(_ -> versions.of(caller.jurisdiction(), id));
    }

    public Mono<TextVersion> numbered(Caller caller, UUID id, int number) {
        return seen(caller, id).flatMap(_ -> versions.numbered(caller.jurisdiction(), id, number));
    }

    /** What the later of two versions has otherwise than the earlier; a {@link WrongInput} for a version that is not there. */
    public Mono<Difference> between(Caller caller, UUID id, int before, int after) {
        return seen(caller, id).flatMap(_ -> version(caller, id, "a", before).zipWith(version(caller, id, "with", after)))
                .map(both -> new Difference(fields(both.getT1().paper(), both.getT2().paper()),
                        comparison.between(paragraphs(both.getT1().paper()), paragraphs(both.getT2().paper()))));
    }

    private Mono<TextVersion> version(Caller caller, UUID id, String name, int number) {
        return versions.numbered(caller.jurisdiction(), id, number)
                .switchIfEmpty(Mono.error(() -> new WrongInput(name, String.valueOf(number), "no-such-version", Map.of())));
    }

    private Mono<Boolean> seen(Caller caller, UUID id) {
        return documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene)
                .filter(scene -> Proceedings.maySee(scene, caller)).map(_ -> true);
    }

    private static List<String> paragraphs(Paper paper) {
        return Block.of(paper.body()).stream().map(Block::text).toList();
    }

    private static List<String> fields(Paper one, Paper other) {
        List<String> fields = new ArrayList<>();
        differ(fields, "title", one.title(), other.title());
        differ(fields, "kind", one.kind(), other.kind());
        differ(fields, "issuer", one.issuer(), other.issuer());
        differ(fields, "secrecy", one.secrecy(), other.secrecy());
        differ(fields, "urgency", one.urgency(), other.urgency());
        differ(fields, "addressees", one.addressees(), other.addressees());
        differ(fields, "matters", one.matters(), other.matters());
        differ(fields, "carriesRequest", one.carriesRequest(), other.carriesRequest());
        differ(fields, "facts", one.facts(), other.facts());
        differ(fields, "measures", one.measures(), other.measures());
        differ(fields, "touches", one.touches(), other.touches());
        differ(fields, "marks", one.marks(), other.marks());
        differ(fields, "skipApproval", one.skipApproval(), other.skipApproval());
        differ(fields, "direct", one.direct(), other.direct());
        differ(fields, "particulars", one.particulars(), other.particulars());
        return fields;
    }

    private static void differ(List<String> fields, String name, Object one, Object other) {
        if (!one.equals(other)) {
            fields.add(name);
        }
    }
}
