package org.guiju.document.adapter.in.web;

import java.util.Set;
import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.PartySubmissionBody;
import org.guiju.document.adapter.in.web.Bodies.ReviewBody;
import org.guiju.document.adapter.in.web.Bodies.ReviewRequestBody;
import org.guiju.document.adapter.in.web.Bodies.StatementBody;
import org.guiju.document.application.review.RecordingReview;
import org.guiju.document.application.review.SendingForReview;
import org.guiju.document.application.review.SendingToPartyCommittee;
import org.guiju.document.application.review.StatingInapplicable;
import org.guiju.kit.web.Command;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How a paper was prepared and looked at: reviews on record, what does not apply to it, and its way to the Party committee. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class ReviewsController {

    private final Acting acting;
    private final RecordingReview recording;
    private final SendingForReview sending;
    private final StatingInapplicable stating;
    private final SendingToPartyCommittee party;

    ReviewsController(Acting acting, RecordingReview recording, SendingForReview sending, StatingInapplicable stating,
            SendingToPartyCommittee party) {
        this.acting = acting;
        this.recording = recording;
        this.sending = sending;
        this.stating = stating;
        this.party = party;
    }

    @PostMapping("/reviews")
    Mono<ResponseEntity<Object>> record(@PathVariable UUID id, Command<ReviewBody> command) {
        ReviewBody body = command.body();
        return acting.on(id, recording, command, new RecordingReview.Input(body.kind(), body.passed().orElse(true), body.opinion(), body.on(),
                body.assessor(), body.dimensions().orElse(Set.of()), body.form(), body.audiences().orElse(Set.of())));
    }

    @PostMapping("/review-requests")
    Mono<ResponseEntity<Object>> ask(@PathVariable UUID id, Command<ReviewRequestBody> command) {
        return acting.on(id, sending, command, new SendingForReview.Input(command.body().unit()));
    }

    @PostMapping("/statements")
    Mono<ResponseEntity<Object>> state(@PathVariable UUID id, Command<StatementBody> command) {
        return acting.on(id, stating, command, new StatingInapplicable.Input(command.body().topic(), command.body().reason()));
    }

    @PostMapping("/party-submission")
    Mono<ResponseEntity<Object>> sendToParty(@PathVariable UUID id, Command<PartySubmissionBody> command) {
        return acting.on(id, party, command, new SendingToPartyCommittee.Input(command.body().note()));
    }
}
