package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The paper that a day rests on.
 *
 * @param region    whose notice it is; it binds this region and everything in it
 * @param number    its document number, as 国办发明电〔2024〕12号, or its title and date where no number was seen
 * @param published the day it was published, if known; of two notices of one region the later one wins
 * @param standing  how far it settles its year
 */
public record Notice(RegionCode region, String number, Optional<LocalDate> published, Standing standing) {

    public Notice {
        if (number.isBlank()) {
            throw new IllegalArgumentException("放假通知须有文号或名称");
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
