package org.guiju.leave.domain.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.guiju.regulation.rulebook.Params;

/**
 * When a duty begins.
 *
 * @param triggers any of them starts it
 * @param purposes only for these
 */
public record Occasion(List<Trigger> triggers, Set<Purpose> purposes) {

    public Occasion {
        triggers = List.copyOf(triggers);
        purposes = Set.copyOf(purposes);
    }

    /** Reads {@code triggers} and {@code purposes}; where no purposes are written, all of them. */
    public static Occasion read(Params params) {
        List<Trigger> triggers = params.choices("triggers", Trigger.words()).stream().map(Trigger::of).toList();
        return new Occasion(triggers, purposes(params));
    }

    /** Reads {@code purposes}; all of them where none are written. */
    public static Set<Purpose> purposes(Params params) {
        List<String> words = params.optionalChoices("purposes", Purpose.WORDS);
        Set<Purpose> purposes = words.isEmpty() ? EnumSet.allOf(Purpose.class) : EnumSet.noneOf(Purpose.class);
        words.forEach(word -> purposes.addAll(Purpose.meant(word)));
        return purposes;
    }

    public boolean met(Purpose purpose, Reach reach) {
        return purposes.contains(purpose) && triggers.stream().anyMatch(trigger -> trigger.met(purpose, reach));
    }
}
