package org.guiju.document.adapter.in.web;

import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.OwnIssueBody;
import org.guiju.document.application.normative.IssuingOwnDocument;
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
}
