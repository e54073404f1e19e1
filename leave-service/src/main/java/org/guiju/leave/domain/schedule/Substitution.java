package org.guiju.leave.domain.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;

/**
 * One engagement that a leader cannot attend.
 *
 * @param version  1 for the first; counted up by each change
 * @param leader   who cannot attend
 * @param missed   what he cannot attend
 * @param reason   why
 * @param rulebook version of the rulebook it was told under
 * @param acts     what has been done about it, in order
 */
public record Substitution(UUID id, long version, Leader leader, Engagement missed, String reason, SubstitutionState state, String rulebook,
        List<Act> acts) {

    public Substitution {
        acts = List.copyOf(acts);
    }

    /** A new one. */
    public static Substitution told(UUID id, Leader leader, Engagement missed, String reason, String rulebook, Act act) {
        return new Substitution(id, 1, leader, missed, reason, new SubstitutionState.Sought(), rulebook, List.of(act));
    }

    /** What an act has made of it. */
    public Substitution in(SubstitutionState next, Act act) {
        return new Substitution(id, version + 1, leader, missed, reason, next, rulebook, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** Who goes instead, once somebody does. */
    public Optional<Leader> substitute() {
        return switch (state) {
            case SubstitutionState.Found found -> Optional.of(found.by());
            case SubstitutionState.Sought _, SubstitutionState.Withdrawn _ -> Optional.empty();
        };
    }
}
