package org.guiju.document.adapter.in.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.guiju.document.adapter.in.web.Bodies.ProposalBody;
import org.guiju.document.adapter.in.web.Bodies.RegistrationBody;
import org.guiju.document.adapter.in.web.view.ProposalView;
import org.guiju.document.adapter.in.web.view.ReceivedView;
import org.guiju.document.application.Caller;
import org.guiju.document.application.files.CheckedFile;
import org.guiju.document.application.files.FileContents;
import org.guiju.document.application.intake.RegisteringPaper;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.elements.ElementReading;
import org.guiju.document.domain.files.FileKind;
import org.guiju.document.domain.question.Admitting;
import org.guiju.document.domain.secrecy.MarkFound;
import org.guiju.document.domain.secrecy.MarkScan;
import org.guiju.document.domain.secrecy.PaperMarks;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Upload;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Papers that come from elsewhere: their elements are read, confirmed, and registered. */
@RestController
@RequestMapping("/api/v1/documents")
class IntakeController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LONGEST_TEXT = 200_000;

    private final Acting acting;
    private final RegisteringPaper registering;
    private final FileContents contents;
    private final Admitting admitting = new Admitting();

    IntakeController(Acting acting, RegisteringPaper registering, FileContents contents) {
        this.acting = acting;
        this.registering = registering;
        this.contents = contents;
    }

    /** Reads the elements of a pasted text. */
    @PostMapping(path = "/intake/proposal", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Object>> read(Command<ProposalBody> command) {
        ProposalBody body = command.body();
        return proposed(command, body.secrecy(), body.settled() ? List.of() : MarkScan.text("/text", body.text()),
                body.settled() ? "" : body.text());
    }

    /** Reads the elements of a .docx or .txt that is sent as it is. */
    @PostMapping(path = "/intake/proposal", consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, MediaType.TEXT_PLAIN_VALUE, DOCX})
    Mono<ResponseEntity<Object>> readFile(@RequestParam SecrecyLevel secrecy, Command<Upload> command) {
        if (secrecy.stateSecret()) {
            return proposed(command, secrecy, List.of(), "");
        }
        Upload upload = command.body();
        return CheckedFile.of(upload.name(), upload.file(), contents).map(IntakeController::withText)
                .onErrorMap(ActProblems::of)
                .flatMap(file -> proposed(command, secrecy, file.marks(), file.text().lines()));
    }

    private static CheckedFile withText(CheckedFile file) {
        if (file.kind() != FileKind.DOCX && file.kind() != FileKind.TEXT) {
            throw new WrongInput("name", file.name(), "text-not-read", Map.of());
        }
        if (file.text().lines().length() > LONGEST_TEXT) {
            throw new WrongInput("name", file.name(), "text-too-long", Map.of("most", LONGEST_TEXT));
        }
        return file;
    }

    private Mono<ResponseEntity<Object>> proposed(Command<?> command, SecrecyLevel level, List<MarkFound> marks, String text) {
        return acting.commands().making("document.read-elements", command)
                .gather(() -> Mono.just(new Admitting.Facts(new Claim(0, command.grant()), level, marks)))
                .judge(acting.judgement(admitting))
                .keep((facts, allowed) -> Mono.fromSupplier(() -> Kept.changed("-", 0, ProposalView.of(ElementReading.of(text)),
                        command.actor().actedByThemselves())));
    }

    /** Registers a paper with its confirmed elements. */
    @PostMapping("/intake")
    Mono<ResponseEntity<Object>> register(Command<RegistrationBody> command) {
        RegistrationBody body = command.body();
        Admitting.Facts entry = new Admitting.Facts(new Claim(0, command.grant()), body.paper().secrecy(),
                body.settled() ? List.of() : PaperMarks.on(body.paper().paper()));
        if (entry.doubtful()) {
            return acting.commands().making("document.admit", command).gather(() -> Mono.just(entry)).judge(acting.judgement(admitting))
                    .keep((facts, allowed) -> Mono.error(new IllegalStateException("a secret was admitted")));
        }
        RegisteringPaper.Input input = input(body);
        Caller caller = Acting.caller(command.actor());
        AtomicReference<RegisteringPaper.Prepared> prepared = new AtomicReference<>();
        return acting.commands().making("document.register", command)
                .gather(() -> registering.prepare(caller, input, command.grant())
                        .onErrorMap(ActProblems::of).doOnNext(prepared::set).map(RegisteringPaper.Prepared::facts))
                .judge(acting.judgement(registering.question()))
                .keep((facts, allowed) -> registering.keep(prepared.get()).flatMap(outcome -> acting.shown(outcome, caller, command)
                        .map(view -> Kept.created(view.id().toString(), view.version(), view, "/api/v1/documents/" + view.id(),
                                        Acting.actedBy(outcome.by()))
                                .noting(receipt -> registering.note(outcome.document(), receipt)))));
    }

    private static RegisteringPaper.Input input(RegistrationBody body) {
        boolean correction = body.decision().filter(d -> d.kind().equals("correction")).isPresent();
        if (body.decision().isPresent() && correction != body.decision().get().of().isPresent()) {
            throw ProblemException.invalid(FieldFault.inBody("/decision/of", body.decision().get().of().map(UUID::toString).orElse(""),
                    "correction-names-document", Map.of()));
        }
        if (body.sender().isPresent() && body.handler().isPresent()) {
            throw ProblemException.invalid(FieldFault.inBody("/handler", body.handler().get(), "sender-or-handler", Map.of()));
        }
        Optional<String> sponsor = body.sender().or(body::handler);
        return new RegisteringPaper.Input(body.paper().paper(body.sender().isPresent() ? Issuer.UNIT : Issuer.OUTSIDE), body.received(), sponsor);
    }

    /** What was registered of a paper that came from elsewhere. */
    @GetMapping("/{id}/registration")
    Mono<ReceivedView> registration(@PathVariable UUID id, Actor actor) {
        return registering.read(Acting.caller(actor), id).map(ReceivedView::of)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())));
    }
}
