package org.guiju.document.application;

import java.util.Optional;
import java.util.UUID;

import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which document is this? All calls join the running transaction of the government. */
public interface Documents {

    /** As it stands; empty where there is none by this id. */
    Mono<OfficialDocument> byId(Jurisdiction jurisdiction, UUID id);

    /** As it stands, held against others until the transaction ends, so that of two who act at once one sees what the other did. */
    Mono<OfficialDocument> held(Jurisdiction jurisdiction, UUID id);

    /** Keeps a new one. Answers it with its first version. */
    Mono<OfficialDocument> add(OfficialDocument document, Parties parties);

    /** Keeps what changed since {@code before}. Answers it with its new version. */
    Mono<OfficialDocument> save(OfficialDocument before, OfficialDocument after, Parties parties);

    /** Notes under which receipt the acts from {@code seq} on were allowed. */
    Mono<Void> note(Jurisdiction jurisdiction, UUID id, int seq, UUID receipt);

    /** Documents with a consultation whose term still runs, in the order of their ids: at most {@code limit}, those after a given one. */
    Flux<UUID> withRunningTerms(Jurisdiction jurisdiction, Optional<UUID> after, int limit);

    /** Whose papers are under way, each with the leader who was in charge when they were last kept; no post where nobody was. */
    Flux<Divided> divided(Jurisdiction jurisdiction);

    /**
     * A part of the papers under way.
     *
     * @param unit     id of the unit that sponsors them
     * @param inCharge id of the post in charge of it; empty text where nobody was
     */
    record Divided(String unit, String inCharge) {}

    /** The papers under way of such a part, in the order of their ids: at most {@code limit}, those after a given one. */
    Flux<UUID> underWay(Jurisdiction jurisdiction, Divided part, Optional<UUID> after, int limit);

    /** Keeps who takes part now in a document that has not changed itself. */
    Mono<Void> involve(OfficialDocument document, Parties parties);
}
