package org.guiju.document.domain.turnaround;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

import org.guiju.document.domain.Urgency;

/**
 * What a government has set for itself where its regulation gives no number.
 *
 * @param workingDays   working days from receipt, by urgency; an urgency that is not there has none
 * @param handOnMinutes minutes after which a paper that is to be handed on at once counts as left lying; empty: none is counted as such
 */
public record TurnaroundSettings(Map<Urgency, Integer> workingDays, OptionalInt handOnMinutes) {

    public TurnaroundSettings {
        workingDays = workingDays.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(workingDays));
    }

    /** Nothing set. */
    public static TurnaroundSettings none() {
        return new TurnaroundSettings(Map.of(), OptionalInt.empty());
    }
}
