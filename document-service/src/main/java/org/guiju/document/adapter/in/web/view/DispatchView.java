package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What has become of a paper since it was signed.
 *
 * @param checked      whether it was checked since its last signature
 * @param voided       numbers it once had
 * @param distribution units it was sent to, with their receipts
 * @param circulation  posts it was put before, with their marks
 * @param closedAt     when its file was closed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DispatchView(boolean checked, List<VoidedView> voided, List<PrintView> prints, List<HandedView> distribution,
        List<HandedView> circulation, Optional<PublicationView> publication, Optional<OffsetDateTime> closedAt) {

    public record VoidedView(String number, String reason, OffsetDateTime at) {}

    public record PrintView(int copies, LocalDate on, String printer, String recordedByName) {}

    /**
     * @param to      id of the unit or post
     * @param due     last day; absent where none was set
     * @param overdue whether that is past and nothing was done
     * @param doneBy  who acknowledged or read it, by name
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record HandedView(String to, String name, OffsetDateTime sentAt, Optional<LocalDate> due, boolean overdue,
            Optional<OffsetDateTime> doneAt, Optional<String> doneBy) {}

    /** @param disclosed whether it is public; the statement says where, or why it is not */
    public record PublicationView(boolean disclosed, String statement, OffsetDateTime at) {}
}
