package org.guiju.document.application.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.guiju.document.domain.intake.Received;
import org.guiju.document.domain.intake.Received.Decision;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.question.Registering;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Findings;
import reactor.core.publisher.Mono;

/** The office registers a paper that came, with the elements a clerk has confirmed; it lies with the office for its first check. */
public final class RegisteringPaper {

    private final Documents documents;
    private final ReceivedPapers received;
    private final Proceedings proceedings;
    private final Consequences consequences;
    private final Clock clock;
    private final Registering question = new Registering();

    public RegisteringPaper(Documents documents, ReceivedPapers received, Proceedings proceedings, Consequences consequences, Clock clock) {
        this.documents = documents;
        this.received = received;
        this.proceedings = proceedings;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * What came.
     *
     * @param paper   the paper, in the name of a unit or of an organ outside
     * @param sponsor id of the unit that sent it, or of the one that shall handle it; empty for the office itself
     */
    public record Input(Paper paper, Received received, Optional<String> sponsor) {}

    /** A registration ready to be judged. */
    public record Prepared(Scene scene, Seat seat, Input input, Registering.Facts facts) {}

    public Registering question() {
        return question;
    }

    public Mono<Prepared> prepare(Caller caller, Input input, Optional<Findings.Grant> grant) {
        Instant now = clock.instant();
        Optional<Seat> office = caller.seats().stream().filter(Scene::officeSeat).findFirst();
        Seat seat = office.orElseGet(() -> caller.seats().getFirst());
        checkDays(input.received());
        Act registered = new Act(1, ActKind.REGISTERED, now, seat.hand(), corrected(input).map(UUID::toString), Optional.empty(),
                input.received().issuingBody() + input.received().number().map(n -> " " + n).orElse(""), Optional.empty(), Optional.empty(),
                Optional.empty());
        OfficialDocument bare = OfficialDocument.drafted(UUID.randomUUID(), caller.jurisdiction(),
                proceedings.book(caller.jurisdiction(), now).version(), input.paper(),
                new OfficialDocument.Sponsor(input.sponsor().orElse(seat.unit().isEmpty() ? "none" : seat.unit()), "", ""), registered)
                .in(new DocumentState.UnderOfficeReview());
        return proceedings.scene(bare, now).flatMap(scene -> {
            Scene whole = named(scene, input);
            return received.alike(caller.jurisdiction(), input.paper(), input.received()).collectList()
                    .zipWith(corrects(caller, input))
                    .map(found -> new Prepared(whole, seat, input, new Registering.Facts(new Claim(0, grant), office.isPresent(), seat.title(),
                            found.getT1(), input.received().decision().isPresent())));
        });
    }

    private Scene named(Scene scene, Input input) {
        PaperCheck.check(scene, input.paper());
        String unit = input.sponsor().orElseGet(() -> scene.officeUnits().stream().findFirst().orElse(scene.sponsor()));
        OfficialDocument.Sponsor sponsor = scene.unit(unit).map(u -> new OfficialDocument.Sponsor(unit, u.name(), u.kind()))
                .orElseThrow(() -> new WrongInput(input.paper().issuer() == Issuer.UNIT ? "/sender" : "/handler", unit, "unknown-unit", Map.of()));
        OfficialDocument bare = scene.document();
        return scene.with(OfficialDocument.drafted(bare.id(), bare.jurisdiction(), bare.rulebook(), bare.paper(), sponsor,
                bare.acts().getFirst().restingOn(scene.rules().basis().clause().item())).in(bare.state()));
    }

    private void checkDays(Received paper) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (paper.receivedOn().isAfter(today)) {
            throw new WrongInput("/receivedOn", paper.receivedOn().toString(), "day-in-the-future", Map.of("today", today.toString()));
        }
        if (paper.dated().isAfter(paper.receivedOn())) {
            throw new WrongInput("/dated", paper.dated().toString(), "dated-after-received", Map.of("receivedOn", paper.receivedOn().toString()));
        }
    }

    private static Optional<UUID> corrected(Input input) {
        return input.received().decision().filter(d -> d.kind().equals(Decision.CORRECTION)).flatMap(Decision::of);
    }

    /** A correction is one of a document that is there, and that the caller may know of. */
    private Mono<Boolean> corrects(Caller caller, Input input) {
        return Mono.justOrEmpty(corrected(input)).flatMap(id -> documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene)
                        .filter(scene -> Proceedings.maySee(scene, caller)).map(_ -> true)
                        .switchIfEmpty(Mono.error(() -> new WrongInput("/decision/of", id.toString(), "unknown-document", Map.of()))))
                .defaultIfEmpty(false);
    }

    /** Keeps it; the document it makes good says so too. */
    public Mono<Outcome> keep(Prepared prepared) {
        OfficialDocument document = prepared.scene().document();
        FollowUp told = new FollowUp.Tell("org.guiju.document.registered", Map.of("sponsor", document.sponsor().unit()));
        return documents.add(document, Parties.of(prepared.scene()))
                .flatMap(saved -> received.add(saved.jurisdiction(), saved.id(), prepared.input().paper(), prepared.input().received())
                        .then(followed(saved, prepared))
                        .then(consequences.follow(saved, List.of(told)))
                        .thenReturn(Outcome.of(saved, prepared.seat().hand(), told)));
    }

    private Mono<Void> followed(OfficialDocument saved, Prepared prepared) {
        return Mono.justOrEmpty(corrected(prepared.input()))
                .flatMap(id -> documents.held(saved.jurisdiction(), id)).flatMap(proceedings::scene)
                .flatMap(first -> proceedings.keep(first, Outcome.of(first.document().after(first.act(ActKind.FOLLOWED, prepared.seat().hand(),
                        Optional.of(saved.id().toString()), Optional.empty(),
                        prepared.input().received().decision().map(Decision::reason).orElse(""), Optional.empty()), first.document().state()),
                        prepared.seat().hand())))
                .then();
    }

    /** Notes under which receipt it was registered. */
    public Mono<Void> note(OfficialDocument document, UUID receipt) {
        return documents.note(document.jurisdiction(), document.id(), 1, receipt);
    }

    /** What was registered of a document the caller may see; empty where it did not come from elsewhere. */
    public Mono<Received> read(Caller caller, UUID id) {
        return documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene).filter(scene -> Proceedings.maySee(scene, caller))
                .flatMap(scene -> received.of(caller.jurisdiction(), id));
    }
}
