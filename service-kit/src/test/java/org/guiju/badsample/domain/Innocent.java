package org.guiju.badsample.domain;

import java.time.Clock;
import java.time.LocalDate;

import org.guiju.regulation.Jurisdiction;

/** Does nothing that is forbidden. */
final class Innocent {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    Jurisdiction national() {
        return Jurisdiction.NATIONAL;
    }
}
