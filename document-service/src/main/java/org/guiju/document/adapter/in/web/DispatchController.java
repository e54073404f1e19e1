package org.guiju.document.adapter.in.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.AcknowledgementBody;
import org.guiju.document.adapter.in.web.Bodies.CirculationBody;
import org.guiju.document.adapter.in.web.Bodies.DistributionBody;
import org.guiju.document.adapter.in.web.Bodies.FinalCheckBody;
import org.guiju.document.adapter.in.web.Bodies.NumberVoidBody;
import org.guiju.document.adapter.in.web.Bodies.PrintBody;
import org.guiju.document.adapter.in.web.Bodies.PublicationBody;
import org.guiju.document.application.dispatch.DispatchingPaper;
import org.guiju.document.application.dispatch.DispatchingPaper.Input;
import org.guiju.document.domain.dispatch.Dispatched;
import org.guiju.kit.web.Command;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sending a signed paper out, acknowledging and reading it, and closing its file. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class DispatchController {

    private final Acting acting;

    DispatchController(Acting acting) {
        this.acting = acting;
    }

    /** What would change its substance takes the number away and brings it before its signatory again. */
    @PostMapping("/final-check")
    Mono<ResponseEntity<Object>> check(@PathVariable UUID id, Command<FinalCheckBody> command) {
        return acting.on(id, DispatchingPaper.checking(), command,
                Input.saying(command.body().passed() ? Dispatched.PASSED : Dispatched.FAILED, command.body().opinion()));
    }

    /** The number stays used, with the reason; the paper gets the next one. */
    @PostMapping("/number-voiding")
    Mono<ResponseEntity<Object>> giveUpNumber(@PathVariable UUID id, Command<NumberVoidBody> command) {
        return acting.on(id, DispatchingPaper.voiding(), command, Input.saying("", command.body().reason()));
    }

    @PostMapping("/prints")
    Mono<ResponseEntity<Object>> print(@PathVariable UUID id, Command<PrintBody> command) {
        PrintBody body = command.body();
        return acting.on(id, DispatchingPaper.printing(), command,
                new Input(List.of(), Optional.of(body.on()), body.copies().toString(), body.printer()));
    }

    @PostMapping("/distribution")
    Mono<ResponseEntity<Object>> distribute(@PathVariable UUID id, Command<DistributionBody> command) {
        DistributionBody body = command.body();
        return acting.on(id, DispatchingPaper.distributing(), command,
                new Input(body.units().stream().sorted().toList(), body.due(), "", body.note().orElse("")));
    }

    @PostMapping("/acknowledgement")
    Mono<ResponseEntity<Object>> acknowledge(@PathVariable UUID id, Command<AcknowledgementBody> command) {
        return acting.on(id, DispatchingPaper.acknowledging(), command, Input.saying("", command.body().note().orElse("")));
    }

    @PostMapping("/circulation")
    Mono<ResponseEntity<Object>> circulate(@PathVariable UUID id, Command<CirculationBody> command) {
        CirculationBody body = command.body();
        return acting.on(id, DispatchingPaper.circulating(), command,
                new Input(body.posts().stream().sorted().toList(), body.due(), "", body.note().orElse("")));
    }

    @PostMapping("/read-mark")
    Mono<ResponseEntity<Object>> markRead(@PathVariable UUID id, Command<Command.NoBody> command) {
        return acting.on(id, DispatchingPaper.marking(), command, Input.saying("", ""));
    }

    @PostMapping("/publication")
    Mono<ResponseEntity<Object>> publish(@PathVariable UUID id, Command<PublicationBody> command) {
        return acting.on(id, DispatchingPaper.publishing(), command,
                Input.saying(command.body().disclosed() ? Dispatched.DISCLOSED : Dispatched.EXEMPT, command.body().statement()));
    }

    /** Nothing is handed out any more; what it holds can be had as a package that stays the same. */
    @PostMapping("/file-closure")
    Mono<ResponseEntity<Object>> close(@PathVariable UUID id, Command<Command.NoBody> command) {
        return acting.on(id, DispatchingPaper.closing(), command, Input.saying("", ""));
    }
}
