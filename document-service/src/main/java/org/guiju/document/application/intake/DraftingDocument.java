package org.guiju.document.application.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Consequences;
import org.guiju.document.application.Documents;
import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Parties;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.question.Drafting;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Findings;
import reactor.core.publisher.Mono;

/** A handler begins a paper in the name of the unit of one of his posts. */
public final class DraftingDocument {

    private static final String NO_UNIT = "（无单位）";

    private final Documents documents;
    private final Proceedings proceedings;
    private final Consequences consequences;
    private final Clock clock;
    private final Drafting question = new Drafting();

    public DraftingDocument(Documents documents, Proceedings proceedings, Consequences consequences, Clock clock) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** A draft ready to be judged. */
    public record Prepared(Scene scene, Seat seat, Drafting.Facts facts) {}

    public Drafting question() {
        return question;
    }

    /**
     * @param sponsor id of the unit whose paper it shall be; empty for that of the caller's first post
     */
    public Mono<Prepared> prepare(Caller caller, Paper paper, Optional<String> sponsor, Optional<Findings.Grant> grant) {
        if (paper.issuer() == Issuer.OUTSIDE) {
            return Mono.error(new WrongInput("/issuer", paper.issuer().id(), "outside-is-registered", Map.of()));
        }
        Instant now = clock.instant();
        Seat seat = caller.seats().stream().filter(s -> sponsor.isEmpty() || s.of(sponsor.get())).findFirst()
                .orElseGet(() -> caller.seats().getFirst());
        String unit = sponsor.orElseGet(seat::unit);
        Act drafted = new Act(1, ActKind.DRAFTED, now, seat.hand(), Optional.empty(), Optional.empty(), "", Optional.empty(),
                Optional.empty(), Optional.empty());
        OfficialDocument bare = OfficialDocument.drafted(UUID.randomUUID(), caller.jurisdiction(),
                proceedings.book(caller.jurisdiction(), now).version(), paper,
                new OfficialDocument.Sponsor(unit.isEmpty() ? "none" : unit, NO_UNIT, ""), drafted);
        return proceedings.scene(bare, now).map(scene -> {
            PaperCheck.check(scene, paper);
            OfficialDocument named = OfficialDocument.drafted(bare.id(), bare.jurisdiction(), bare.rulebook(), paper, scene.unit(unit)
                    .map(u -> new OfficialDocument.Sponsor(unit, u.name(), u.kind())).orElse(bare.sponsor()),
                    drafted.restingOn(scene.rules().basis().clause().item()));
            Scene whole = scene.with(named);
            boolean of = whole.ofSponsor(seat) && scene.unit(unit).isPresent();
            return new Prepared(whole, seat, new Drafting.Facts(new Claim(0, grant), named.sponsor().name(), of, seat.title()));
        });
    }

    public Mono<Outcome> keep(Prepared prepared) {
        OfficialDocument document = prepared.scene().document();
        FollowUp told = new FollowUp.Tell("org.guiju.document.drafted", Map.of("sponsor", document.sponsor().unit()));
        return documents.add(document, Parties.of(prepared.scene()))
                .flatMap(saved -> consequences.follow(saved, List.of(told))
                        .thenReturn(Outcome.of(saved, prepared.seat().hand(), told)));
    }

    /** Notes under which receipt the draft was allowed. */
    public Mono<Void> note(OfficialDocument document, UUID receipt) {
        return documents.note(document.jurisdiction(), document.id(), 1, receipt);
    }
}
