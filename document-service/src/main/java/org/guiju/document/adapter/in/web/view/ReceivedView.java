package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.document.domain.intake.Received;

/** What was registered of a paper that came from elsewhere. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReceivedView(
        String issuingBody, Optional<String> number, LocalDate dated, LocalDate receivedOn, List<String> copies, Optional<String> signatory,
        Optional<String> printedBy, Optional<LocalDate> printedOn, Optional<DecisionView> decision) {

    /** What was decided about papers like it; {@code href} of the one it makes good. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record DecisionView(String kind, Optional<UUID> of, Optional<String> href, String reason) {}

    public static ReceivedView of(Received received) {
        return new ReceivedView(received.issuingBody(), received.number(), received.dated(), received.receivedOn(), received.copies(),
                received.signatory(), received.printedBy(), received.printedOn(), received.decision().map(d -> new DecisionView(d.kind(), d.of(),
                        d.of().map(id -> "/api/v1/documents/" + id), d.reason())));
    }
}
