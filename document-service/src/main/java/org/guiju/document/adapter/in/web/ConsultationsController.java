package org.guiju.document.adapter.in.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.ConsultationBody;
import org.guiju.document.adapter.in.web.Bodies.CoordinationBody;
import org.guiju.document.adapter.in.web.Bodies.CosignatureBody;
import org.guiju.document.adapter.in.web.Bodies.ExtensionBody;
import org.guiju.document.adapter.in.web.Bodies.PositionsBody;
import org.guiju.document.adapter.in.web.Bodies.ReplyBody;
import org.guiju.document.application.consult.AgreeingOnMoreTime;
import org.guiju.document.application.consult.AskingUnits;
import org.guiju.document.application.consult.Coordinating;
import org.guiju.document.application.consult.Cosigning;
import org.guiju.document.application.consult.ListingPositions;
import org.guiju.document.application.consult.ReplyingToConsultation;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Asked;
import org.guiju.document.domain.life.Positions;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingDays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asking units, their answers, and the way to agreement. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class ConsultationsController {

    private static final int LONGEST_TERM = 250;

    private final Acting acting;
    private final AskingUnits asking;
    private final ReplyingToConsultation replying;
    private final AgreeingOnMoreTime extending;
    private final Coordinating coordinating;
    private final ListingPositions listing;
    private final Cosigning cosigning;

    ConsultationsController(Acting acting, AskingUnits asking, ReplyingToConsultation replying, AgreeingOnMoreTime extending,
            Coordinating coordinating, ListingPositions listing, Cosigning cosigning) {
        this.acting = acting;
        this.asking = asking;
        this.replying = replying;
        this.extending = extending;
        this.coordinating = coordinating;
        this.listing = listing;
        this.cosigning = cosigning;
    }

    @PostMapping("/consultations")
    Mono<ResponseEntity<Object>> ask(@PathVariable UUID id, Command<ConsultationBody> command) {
        ConsultationBody body = command.body();
        return acting.on(id, asking, command, new AskingUnits.Input(body.units().stream().distinct().toList(),
                body.asked().orElse(Asked.COSIGNATURE), body.category(), body.term().map(ConsultationsController::term)));
    }

    private static Term term(int days) {
        if (days < 1 || days > LONGEST_TERM) {
            throw ProblemException.invalid(FieldFault.inBody("/term", days, "out-of-range",
                    Map.of("min", 1, "max", LONGEST_TERM)));
        }
        return WorkingDays.of(days);
    }

    @PostMapping("/consultations/{unit}/reply")
    Mono<ResponseEntity<Object>> reply(@PathVariable UUID id, @PathVariable String unit, Command<ReplyBody> command) {
        return acting.on(id, replying, command, new ReplyingToConsultation.Input(unit, command.body().agrees(), command.body().view()));
    }

    @PostMapping("/consultations/{unit}/extension")
    Mono<ResponseEntity<Object>> extend(@PathVariable UUID id, @PathVariable String unit, Command<ExtensionBody> command) {
        return acting.on(id, extending, command, new AgreeingOnMoreTime.Input(unit, command.body().until(), command.body().method()));
    }

    @PostMapping("/coordination")
    Mono<ResponseEntity<Object>> coordinate(@PathVariable UUID id, Command<CoordinationBody> command) {
        CoordinationBody body = command.body();
        return acting.on(id, coordinating, command, new Coordinating.Input(body.step(), body.unit(), body.outcome(), body.record(), body.shortcut()));
    }

    @PostMapping("/positions")
    Mono<ResponseEntity<Object>> list(@PathVariable UUID id, Command<PositionsBody> command) {
        return acting.on(id, listing, command, new Positions(command.body().views().stream()
                .map(v -> new Positions.View(v.unit(), v.view(), v.grounds().orElse(""))).toList(), command.body().proposal()));
    }

    @PostMapping("/cosignatures")
    Mono<ResponseEntity<Object>> cosign(@PathVariable UUID id, Command<CosignatureBody> command) {
        Optional<String> opinion = command.body().opinion();
        return acting.on(id, cosigning, command, new Cosigning.Input(command.body().unit(), opinion.orElse("同意")));
    }
}
