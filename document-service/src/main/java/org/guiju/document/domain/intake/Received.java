package org.guiju.document.domain.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.domain.elements.TextSketch;

/**
 * What is registered of a paper that came from elsewhere, beside the paper itself; every element confirmed by a clerk.
 *
 * @param issuingBody who issued it
 * @param number      its number as its issuer gave it; some papers have none
 * @param dated       its own date
 * @param receivedOn  the day on which it came
 * @param copies      who received copies
 * @param signatory   who signed it, where it says so
 * @param printedBy   who printed it, where it says so
 * @param printedOn   when
 * @param decision    what was decided about papers like it that are there already
 */
public record Received(
        String issuingBody, Optional<String> number, LocalDate dated, LocalDate receivedOn, List<String> copies, Optional<String> signatory,
        Optional<String> printedBy, Optional<LocalDate> printedOn, Optional<Decision> decision) {

    public Received {
        copies = List.copyOf(copies);
    }

    /**
     * What somebody decided about a paper that looks like one that is there.
     *
     * @param kind {@code different}, or {@code correction} where it makes good one that was returned
     * @param of   the document it corrects
     */
    public record Decision(String kind, Optional<UUID> of, String reason) {

        public static final String DIFFERENT = "different";
        public static final String CORRECTION = "correction";
    }

    /** The number without the shape of its brackets, by which the same number is found. */
    public Optional<String> plainNumber() {
        return number.map(TextSketch::plain).filter(plain -> !plain.isEmpty());
    }

    public String plainBody() {
        return TextSketch.plain(issuingBody);
    }
}
