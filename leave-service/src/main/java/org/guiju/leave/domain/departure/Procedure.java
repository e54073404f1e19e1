package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.journey.Departure;
import org.guiju.regulation.posts.DirectorySnapshot;
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

    /**
     * What the rules demand before this departure.
     *
     * @param configured what the government has settled where the regulation refers to other provisions
     * @param at         instant at which posts and portfolios are looked up: a portfolio that changes hands reroutes what is not done yet
     */
    public static Procedure of(DepartureRules rules, Departure departure, DirectorySnapshot directory, Approvers configured, Instant at) {
        return new Assembling(rules, departure, directory, configured, at).procedure();
    }

    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** The consents and reports that come before a step. */
    public List<Step> before(Step step) {
        return steps.stream().filter(earlier -> earlier.order() < step.order()
                && switch (earlier) {
                    case Step.Consent consent -> true;
                    case Step.Report report -> true;
                    case Step.Filing filing -> false;
                    case Step.Notice notice -> false;
                }).toList();
    }

    /** What may be done now: what is not done yet, and does not wait for what comes before it, by binding order or by default. */
    public List<Step> open(List<Done> done) {
        return steps.stream()
                .filter(step -> !isDone(step, done))
                .filter(step -> before(step).stream().allMatch(earlier -> isDone(earlier, done)))
                .toList();
    }

    private static boolean isDone(Step step, List<Done> done) {
        return done.stream().anyMatch(d -> d.step().equals(step.name()));
    }
}
