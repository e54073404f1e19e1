package org.guiju.badsample.domain;

import org.guiju.regulation.calendar.reading.ShippedCalendar;

/** An offender. */
final class ReadsRuleBooks {

    Object layers() {
        return ShippedCalendar.layers();
    }
}
