package org.guiju.leave.domain.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.ledger.Act;

/**
 * One group on record.
 *
 * @param version  1 for the first; counted up by each change
 * @param rulebook version of the rulebook it was registered under
 * @param acts     what has been done to it, in order
 */
public record Mission(UUID id, long version, Outline outline, MissionState state, List<Gift> gifts, String rulebook, List<Act> acts) {

    public Mission {
        gifts = List.copyOf(gifts);
        acts = List.copyOf(acts);
    }

    /** A new one. */
    public static Mission registered(UUID id, Outline outline, String rulebook, Act act) {
        return new Mission(id, 1, outline, new MissionState.Registered(), List.of(), rulebook, List.of(act));
    }

    public Mission changed(Outline next, Act act) {
        return new Mission(id, version + 1, next, state, gifts, rulebook, with(act));
    }

    public Mission in(MissionState next, Act act) {
        return new Mission(id, version + 1, outline, next, gifts, rulebook, with(act));
    }

    public Mission given(Gift gift, Act act) {
        List<Gift> more = new ArrayList<>(gifts);
        more.add(gift);
        return new Mission(id, version + 1, outline, state, more, rulebook, with(act));
    }

    public Mission handled(int number, Gift.Handled done, Act act) {
        return new Mission(id, version + 1, outline, state,
                gifts.stream().map(gift -> gift.number() == number ? gift.handled(done) : gift).toList(), rulebook, with(act));
    }

    public Optional<Gift> gift(int number) {
        return gifts.stream().filter(gift -> gift.number() == number).findFirst();
    }

    /** Whether it counts in its year. */
    public boolean counts() {
        return !(state instanceof MissionState.Withdrawn);
    }

    private List<Act> with(Act act) {
        List<Act> all = new ArrayList<>(acts);
        all.add(act);
        return all;
    }
}
