package org.guiju.leave.domain.departure;

import java.util.List;

/** A departure is registered (登记离岗): whatever is missing is told at once. */
public record Departing(Departure departure, Surroundings surroundings, List<Done> done, boolean afterwards, Act act) {

    public Departing {
        done = List.copyOf(done);
    }
}
