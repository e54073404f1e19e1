package org.guiju.regulation.calendar;

import java.time.LocalDate;

/** More time, agreed before the term ran out. The original term stays visible beside it. */
public sealed interface Extension permits Extension.Until, Extension.By {

    /** The day it was agreed. */
    LocalDate agreedOn();

    /** Why, in the words of whoever asked. */
    String reason();

    /** To a named day. */
    record Until(LocalDate date, LocalDate agreedOn, String reason) implements Extension {
        public Until {
            if (date.isBefore(agreedOn)) {
                throw new IllegalArgumentException("延期不能延至商定之日以前：" + date + "早于" + agreedOn);
            }
            requireReason(reason);
        }
    }

    /** By a further term that starts where the one before it ended. */
    record By(Term further, LocalDate agreedOn, String reason) implements Extension {
        public By {
            if (further instanceof SameDay) {
                throw new IllegalArgumentException("延期须写明时长，不能是“当日”");
            }
            requireReason(reason);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("延期须写明理由");
        }
    }
}
