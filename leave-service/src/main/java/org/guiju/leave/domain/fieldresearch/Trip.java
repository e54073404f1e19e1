package org.guiju.leave.domain.fieldresearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;

/**
 * One leader's trip, from the plan to the closed record.
 *
 * @param version  1 for the first; counted up by each change
 * @param minutes  how it went, once that is on record
 * @param rulebook version of the rulebook that judged it last
 * @param acts     what has been done to it, in order
 */
public record Trip(UUID id, long version, Leader leader, Plan plan, TripState state, Optional<Minutes> minutes, List<Problem> problems,
        Optional<Report> report, String rulebook, List<Act> acts) {

    public Trip {
        problems = List.copyOf(problems);
        acts = List.copyOf(acts);
    }

    /** A new plan. */
    public static Trip planned(UUID id, Leader leader, Plan plan, String rulebook, Act act) {
        return new Trip(id, 1, leader, plan, new TripState.Planned(), Optional.empty(), List.of(), Optional.empty(), rulebook, List.of(act));
    }

    public Trip changed(Plan next, Act act) {
        return new Trip(id, version + 1, leader, next, state, minutes, problems, report, rulebook, with(act));
    }

    public Trip recorded(Minutes next, Act act) {
        return new Trip(id, version + 1, leader, plan, new TripState.Recorded(), Optional.of(next), problems, report, rulebook, with(act));
    }

    public Trip withProblem(String text, String raisedBy, Act act) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(new Problem(problems.size() + 1, text, raisedBy, new Problem.Open()));
        return new Trip(id, version + 1, leader, plan, state, minutes, more, report, rulebook, with(act));
    }

    /** The same with one problem further on. */
    public Trip withProblem(int number, Problem.State next, Act act) {
        return new Trip(id, version + 1, leader, plan, state, minutes,
                problems.stream().map(problem -> problem.number() == number ? problem.with(next) : problem).toList(), report, rulebook,
                with(act));
    }

    public Trip reported(Report next, Act act) {
        return new Trip(id, version + 1, leader, plan, state, minutes, problems, Optional.of(next), rulebook, with(act));
    }

    public Trip closed(Act act) {
        return in(new TripState.Closed(), act);
    }

    public Trip calledOff(String reason, Act act) {
        return in(new TripState.CalledOff(reason), act);
    }

    private Trip in(TripState next, Act act) {
        return new Trip(id, version + 1, leader, plan, next, minutes, problems, report, rulebook, with(act));
    }

    public Optional<Problem> problem(int number) {
        return problems.stream().filter(problem -> problem.number() == number).findFirst();
    }

    public List<Problem> unsettled() {
        return problems.stream().filter(Problem::unsettled).toList();
    }

    private List<Act> with(Act act) {
        List<Act> all = new ArrayList<>(acts);
        all.add(act);
        return all;
    }
}
