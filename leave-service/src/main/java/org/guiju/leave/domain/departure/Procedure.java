package org.guiju.leave.domain.departure;

import java.util.List;
import java.util.Optional;

import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Everything a regulation demands before one departure.
 *
 * @param steps    in order; empty where the regulation asks nothing of this traveller
 * @param basis    the items it rests on
 * @param findings what stands in the way of it from the start: an approver whom the government has not settled, nobody in charge
 */
public record Procedure(List<Step> steps, List<Clause> basis, Findings findings) {

    public Procedure {
        steps = List.copyOf(steps);
        basis = List.copyOf(basis);
    }

    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }
}
