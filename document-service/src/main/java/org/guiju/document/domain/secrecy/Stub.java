package org.guiju.document.domain.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.life.Hand;

/**
 * All that is noted of a classified paper: that it came, and who holds it. Even its title can be a secret.
 *
 * @param serial     number in the register of classified papers, letters and digits only
 * @param receivedOn the day on which it came
 * @param holder     id of the post that holds it
 * @param by         who noted it
 */
public record Stub(UUID id, SecrecyLevel level, String serial, LocalDate receivedOn, String holder, Instant at, Hand by) {

    public Stub {
        if (!level.stateSecret()) {
            throw new IllegalArgumentException("非国家秘密的公文应当登记本身，不留登记条");
        }
    }
}
