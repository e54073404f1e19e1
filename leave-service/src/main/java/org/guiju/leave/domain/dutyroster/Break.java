package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.List;

/** The holiday break in which a day lies. */
public sealed interface Break permits Break.Announced, Break.None, Break.Unknown {

    /**
     * A run of days that notices give off.
     *
     * @param name what the notice calls it, as 国庆节、中秋节
     */
    record Announced(String name, LocalDate first, LocalDate last) implements Break {

        /** All its days, in order. */
        public List<LocalDate> days() {
            return first.datesUntil(last.plusDays(1)).toList();
        }
    }

    /** The day lies in no break. */
    record None() implements Break {}

    /**
     * It cannot be told.
     *
     * @param day the day whose notice is not loaded
     */
    record Unknown(LocalDate day) implements Break {}
}
