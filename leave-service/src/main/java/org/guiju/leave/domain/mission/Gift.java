package org.guiju.leave.domain.mission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A gift from the other side.
 *
 * @param number     within its group, from 1
 * @param yuan       its worth where known, in whole yuan
 * @param receivedBy which member was given it
 * @param handled    what became of it; empty until then
 */
public record Gift(int number, String item, String giver, String receivedBy, LocalDate receivedOn, Optional<Integer> yuan,
        Optional<Handled> handled) {

    /** @param how what became of it under the rules on gifts */
    public record Handled(LocalDate on, String how) {}

    Gift handled(Handled done) {
        return new Gift(number, item, giver, receivedBy, receivedOn, yuan, Optional.of(done));
    }
}
