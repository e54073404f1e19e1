package org.guiju.leave.adapter.in.request;

import java.util.Map;
import java.util.UUID;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.guiju.leave.adapter.in.request.Bodies.DepartureBody;
import org.guiju.leave.adapter.in.request.Bodies.ExtensionBody;
import org.guiju.leave.adapter.in.request.Bodies.LateRecordBody;
import org.guiju.leave.adapter.in.request.Bodies.ReplyBody;
import org.guiju.leave.adapter.in.request.Bodies.ReturnBody;
import org.guiju.leave.adapter.in.request.Bodies.StepBody;
import org.guiju.leave.adapter.in.request.Bodies.SubmissionBody;
import org.guiju.leave.adapter.in.request.Bodies.WithdrawalBody;
import org.guiju.leave.application.request.Extending;
import org.guiju.leave.application.request.RecordingAfterwards;
import org.guiju.leave.application.request.RegisteringDeparture;
import org.guiju.leave.application.request.RegisteringReturn;
import org.guiju.leave.application.request.ReplyingAsStandIn;
import org.guiju.leave.application.request.SubmittingRequest;
import org.guiju.leave.application.request.TakingStep;
import org.guiju.leave.application.request.WithdrawingRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From the submission of a request to the return. */
@RestController
@RequestMapping("/api/v1/leaves/requests/{id}")
class ProceedingsController {

    private final Acting acting;
    private final SubmittingRequest submitting;
    private final ReplyingAsStandIn replying;
    private final TakingStep taking;
    private final RegisteringDeparture departing;
    private final RecordingAfterwards recording;
    private final Extending extending;
    private final RegisteringReturn returning;
    private final WithdrawingRequest withdrawing;

    ProceedingsController(Acting acting, SubmittingRequest submitting, ReplyingAsStandIn replying, TakingStep taking,
            RegisteringDeparture departing, RecordingAfterwards recording, Extending extending, RegisteringReturn returning,
            WithdrawingRequest withdrawing) {
        this.acting = acting;
        this.submitting = submitting;
        this.replying = replying;
        this.taking = taking;
        this.departing = departing;
        this.recording = recording;
        this.extending = extending;
        this.returning = returning;
        this.withdrawing = withdrawing;
    }

    @PostMapping("/submission")
    Mono<ResponseEntity<Object>> submit(@PathVariable UUID id, Command<SubmissionBody> command) {
        return acting.on(id, submitting, command, new SubmittingRequest.Input(command.body().afterwards().orElse(false)));
    }

    @PostMapping("/stand-in-reply")
    Mono<ResponseEntity<Object>> reply(@PathVariable UUID id, Command<ReplyBody> command) {
        return acting.on(id, replying, command, new ReplyingAsStandIn.Input(command.body().accepts(), command.body().remark().orElse("")));
    }

    /** Consents to a step, refuses it, or records that it was done. */
    @PostMapping("/steps/{name}")
    Mono<ResponseEntity<Object>> take(@PathVariable UUID id, @PathVariable String name, Command<StepBody> command) {
        StepBody body = command.body();
        String opinion = body.opinion().map(String::strip).orElse("");
        if (body.answer() == Bodies.Answer.REFUSAL && opinion.isEmpty()) {
            throw ProblemException.invalid(FieldFault.inBody("/opinion", "", "request-refusal-needs-reason", Map.of()));
        }
        return acting.on(id, taking, command,
                new TakingStep.Input(name, body.answer() != Bodies.Answer.REFUSAL, opinion, body.told()));
    }

    /** Registers the departure (登记离岗), beforehand or on leaving. */
    @PostMapping("/departure")
    Mono<ResponseEntity<Object>> depart(@PathVariable UUID id, Command<DepartureBody> command) {
        return acting.on(id, departing, command, new RegisteringDeparture.Input(command.body().from()));
    }

    /** The office writes down that somebody has left without clearance; what was missing is noted as a violation. */
    @PostMapping("/late-record")
    Mono<ResponseEntity<Object>> record(@PathVariable UUID id, Command<LateRecordBody> command) {
        return acting.on(id, recording, command, new RecordingAfterwards.Input(command.body().left(), command.body().reason()));
    }

    @PostMapping("/extension")
    Mono<ResponseEntity<Object>> extend(@PathVariable UUID id, Command<ExtensionBody> command) {
        ExtensionBody body = command.body();
        return acting.on(id, extending, command, new Extending.Input(body.last().halfDay("/last"), body.reason(),
                body.urgent().orElse(false), body.explanation(), body.standIn(), body.afterwards().orElse(false)));
    }

    /** Registers the return (销假). */
    @PostMapping("/return")
    Mono<ResponseEntity<Object>> comeBack(@PathVariable UUID id, Command<ReturnBody> command) {
        return acting.on(id, returning, command, new RegisteringReturn.Input(command.body().back()));
    }

    @PostMapping("/withdrawal")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, Command<WithdrawalBody> command) {
        return acting.on(id, withdrawing, command, new WithdrawingRequest.Input(command.body().reason().orElse("")));
    }
}
