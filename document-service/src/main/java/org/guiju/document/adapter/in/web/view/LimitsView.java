package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ClauseView;

/**
 * How a paper stands to what keeps papers short and in time; all of it computed.
 *
 * @param characters as an office counts them
 * @param turnaround by when it is to be dealt with; absent before it was taken in
 * @param leadTime   the last day on which it is in time; absent where no day is set for it or the regulation gives no number
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LimitsView(int characters, List<LengthView> lengths, Optional<LeadTimeView> leadTime, Optional<TurnaroundView> turnaround) {

    /** @param most characters at most; absent where the regulation gives no number */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record LengthView(OptionalInt most, ClauseView clause) {}

    /** @param remindOn the last day, or the last working day before it */
    public record LeadTimeView(LocalDate latest, LocalDate remindOn, LocalDate neededBy, ClauseView clause) {}
}
