package org.guiju.document.adapter.in.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.ApprovalBody;
import org.guiju.document.adapter.in.web.Bodies.ConclusionBody;
import org.guiju.document.adapter.in.web.Bodies.OfficeReviewBody;
import org.guiju.document.adapter.in.web.Bodies.ReturnBody;
import org.guiju.document.adapter.in.web.Bodies.RoutingBody;
import org.guiju.document.adapter.in.web.Bodies.SignatureBody;
import org.guiju.document.adapter.in.web.Bodies.SubmissionBody;
import org.guiju.document.adapter.in.web.Bodies.TermBody;
import org.guiju.document.application.intake.ReturningDocument;
import org.guiju.document.application.intake.SubmittingDocument;
import org.guiju.document.application.number.IssuingDocument;
import org.guiju.document.application.number.NumberingDocument;
import org.guiju.document.application.review.ReviewingAtOffice;
import org.guiju.document.application.routing.ApprovingDocument;
import org.guiju.document.application.routing.BringingBeforeLeader;
import org.guiju.document.application.routing.ConcludingDocument;
import org.guiju.document.application.sign.SigningDocument;
import org.guiju.document.application.turnaround.SettingTerm;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.kit.web.Command;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From the office's desk to the issued paper. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class HandlingController {

    private final Acting acting;
    private final SubmittingDocument submitting;
    private final ReturningDocument returning;
    private final ReviewingAtOffice reviewing;
    private final BringingBeforeLeader bringing;
    private final ApprovingDocument approving;
    private final SigningDocument signing;
    private final NumberingDocument numbering;
    private final IssuingDocument issuing;
    private final ConcludingDocument concluding;
    private final SettingTerm settingTerm;

    HandlingController(Acting acting, SubmittingDocument submitting, ReturningDocument returning, ReviewingAtOffice reviewing,
            BringingBeforeLeader bringing, ApprovingDocument approving, SigningDocument signing, NumberingDocument numbering,
            IssuingDocument issuing, ConcludingDocument concluding, SettingTerm settingTerm) {
        this.acting = acting;
        this.submitting = submitting;
        this.returning = returning;
        this.reviewing = reviewing;
        this.bringing = bringing;
        this.approving = approving;
        this.signing = signing;
        this.numbering = numbering;
        this.issuing = issuing;
        this.concluding = concluding;
        this.settingTerm = settingTerm;
    }


    @PostMapping("/submission")
    Mono<ResponseEntity<Object>> submit(@PathVariable UUID id, Command<SubmissionBody> command) {
        return acting.on(id, submitting, command, new SubmittingDocument.Input(command.body().joint().orElse(false)));
    }

    @PostMapping("/return")
    Mono<ResponseEntity<Object>> giveBack(@PathVariable UUID id, Command<ReturnBody> command) {
        return acting.on(id, returning, command,
                new ReturningDocument.Input(command.body().reason(), command.body().clauses().orElse(List.of())));
    }

    @PostMapping("/term")
    Mono<ResponseEntity<Object>> setTerm(@PathVariable UUID id, Command<TermBody> command) {
        return acting.on(id, settingTerm, command, new SettingTerm.Input(command.body().until()));
    }

    @PostMapping("/office-review")
    Mono<ResponseEntity<Object>> review(@PathVariable UUID id, Command<OfficeReviewBody> command) {
        OfficeReviewBody body = command.body();
        return acting.on(id, reviewing, command,
                new ReviewingAtOffice.Input(body.opinion(), body.failed().orElse(Set.of()), body.confirmed().orElse(Set.of()),
                        body.found()));
    }

    @PostMapping("/routing")
    Mono<ResponseEntity<Object>> route(@PathVariable UUID id, Command<RoutingBody> command) {
        return acting.on(id, bringing, command, new BringingBeforeLeader.Input(command.body().to()));
    }

    @PostMapping("/approvals")
    Mono<ResponseEntity<Object>> approve(@PathVariable UUID id, Command<ApprovalBody> command) {
        ApprovalBody body = command.body();
        return acting.on(id, approving, command, new ApprovingDocument.Input(body.agrees().orElse(true),
                body.opinion().orElse(""), body.mode().orElse(SignOpinion.Hand.OPINION)));
    }

    @PostMapping("/signature")
    Mono<ResponseEntity<Object>> sign(@PathVariable UUID id, Command<SignatureBody> command) {
        return acting.on(id, signing, command, new SigningDocument.Input(command.body().opinion().orElse(""),
                command.body().mode().orElse(SignOpinion.Hand.OPINION)));
    }

    @PostMapping("/number")
    Mono<ResponseEntity<Object>> number(@PathVariable UUID id, Command<Command.NoBody> command) {
        return acting.on(id, numbering, command, new NumberingDocument.Input());
    }

    @PostMapping("/issue")
    Mono<ResponseEntity<Object>> issue(@PathVariable UUID id, Command<Command.NoBody> command) {
        return acting.on(id, issuing, command, new IssuingDocument.Input());
    }

    @PostMapping("/conclusion")
    Mono<ResponseEntity<Object>> conclude(@PathVariable UUID id, Command<ConclusionBody> command) {
        return acting.on(id, concluding, command, new ConcludingDocument.Input(command.body().result()));
    }
}
