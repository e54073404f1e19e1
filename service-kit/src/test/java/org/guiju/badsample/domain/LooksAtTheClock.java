package org.guiju.badsample.domain;

import java.time.LocalDate;

/** An offender. */
final class LooksAtTheClock {

    LocalDate today() {
        return LocalDate.now();
    }
}
