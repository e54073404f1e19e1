package org.guiju.document.adapter.in.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.CleanUpBody;
import org.guiju.document.adapter.in.web.Bodies.CorrectionBody;
import org.guiju.document.adapter.in.web.Bodies.FilingBody;
import org.guiju.document.adapter.in.web.Bodies.FilingReviewBody;
import org.guiju.document.adapter.in.web.Bodies.OwnIssueBody;
import org.guiju.document.adapter.in.web.Bodies.PeriodBody;
import org.guiju.document.application.normative.FollowingNormative;
import org.guiju.document.application.normative.IssuingOwnDocument;
import org.guiju.document.domain.normative.Period;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is done with normative documents beside the common way of papers. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class NormativesController {

    private final Acting acting;
    private final IssuingOwnDocument issuing;

    NormativesController(Acting acting, IssuingOwnDocument issuing) {
        this.acting = acting;
        this.issuing = issuing;
    }

    @PostMapping("/own-issue")
    Mono<ResponseEntity<Object>> issue(@PathVariable UUID id, Command<OwnIssueBody> command) {
        return acting.on(id, issuing, command, new IssuingOwnDocument.Input(command.body().number()));
    }

    @PostMapping("/period")
    Mono<ResponseEntity<Object>> period(@PathVariable UUID id, Command<PeriodBody> command) {
        return acting.on(id, FollowingNormative.period(), command,
                new FollowingNormative.Input(Optional.empty(), Optional.of(period(command.body())), "", ""));
    }

    private static Period period(PeriodBody body) {
        if (body.until().isPresent() == body.years().isPresent()) {
            throw ProblemException.invalid(FieldFault.inBody("/until", body.until().map(Object::toString).orElse(""), "until-or-years", Map.of()));
        }
        if (body.until().filter(until -> until.isBefore(body.from())).isPresent()) {
            throw ProblemException.invalid(FieldFault.inBody("/until", body.until().get(), "until-before-from", Map.of("from", body.from().toString())));
        }
        return body.until().map(until -> new Period(body.from(), until)).orElseGet(() -> Period.years(body.from(), body.years().orElseThrow()));
    }

    @PostMapping("/filings")
    Mono<ResponseEntity<Object>> file(@PathVariable UUID id, Command<FilingBody> command) {
        return acting.on(id, FollowingNormative.filing(), command,
                new FollowingNormative.Input(Optional.of(command.body().to()), Optional.empty(), "", command.body().note()));
    }

    @PostMapping("/filing-completion")
    Mono<ResponseEntity<Object>> finish(@PathVariable UUID id, Command<Command.NoBody> command) {
        return acting.on(id, FollowingNormative.finishing(), command, new FollowingNormative.Input(Optional.empty(), Optional.empty(), "", ""));
    }

    @PostMapping("/filing-review")
    Mono<ResponseEntity<Object>> review(@PathVariable UUID id, Command<FilingReviewBody> command) {
        return acting.on(id, FollowingNormative.reviewing(), command, new FollowingNormative.Input(Optional.empty(), Optional.empty(),
                command.body().passed() ? "passed" : "correction", command.body().opinion()));
    }

    @PostMapping("/clean-up")
    Mono<ResponseEntity<Object>> cleanUp(@PathVariable UUID id, Command<CleanUpBody> command) {
        return acting.on(id, FollowingNormative.cleaningUp(), command,
                new FollowingNormative.Input(Optional.empty(), Optional.empty(), command.body().outcome(), command.body().reason()));
    }

    @PostMapping("/clean-up-completion")
    Mono<ResponseEntity<Object>> carryOut(@PathVariable UUID id, Command<Command.NoBody> command) {
        return acting.on(id, FollowingNormative.carryingOut(), command, new FollowingNormative.Input(Optional.empty(), Optional.empty(), "", ""));
    }

    @PostMapping("/correction")
    Mono<ResponseEntity<Object>> correct(@PathVariable UUID id, Command<CorrectionBody> command) {
        return acting.on(id, FollowingNormative.correcting(), command,
                new FollowingNormative.Input(Optional.empty(), Optional.empty(), command.body().action(), command.body().finding()));
    }
}
