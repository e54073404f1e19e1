package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The report on important research.
 *
 * @param to          who has received it, of {@link #RECIPIENTS}
 * @param attachment  where it can be found: a document's number or address
 */
public record Report(String title, List<String> to, LocalDate sentOn, String attachment) {

    /** Who a report may go to, as rulebooks name them. */
    public static final Set<String> RECIPIENTS = Set.of("party-committee", "government");

    public Report {
        to = to.stream().distinct().sorted().toList();
    }
}
