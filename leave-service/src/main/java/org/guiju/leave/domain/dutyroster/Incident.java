package org.guiju.leave.domain.dutyroster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * Something that happened while a leader was on duty, and what was done about it.
 *
 * @param onDuty  the leader on duty who took command
 * @param unit    whose matter it is, as the directory calls the unit's id
 * @param command what was ordered first
 * @param steps   in the order of the regulation; command alone where the incident is not grave enough for more
 */
public record Incident(UUID id, long version, Instant occurredAt, IncidentLevel level, boolean sensitive, String unit, String what,
        PersonId onDuty, String onDutyName, String command, List<Step> steps) {

    public Incident {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param to     the post it goes to; empty for command
     * @param person who acts for that post; empty where nobody does
     * @param toldAt when the one it goes to was told
     * @param doneAt when it was done; empty while it is not
     * @param byItself whether it needed no doing: whoever is on duty is the one to be told
     */
    public record Step(IncidentStep step, Optional<PostId> to, Optional<PersonId> person, String name, Instant toldAt,
            Optional<Instant> doneAt, boolean byItself, String note) {

        public boolean open() {
            return doneAt.isEmpty();
        }

        Step done(Instant at, String words) {
            return new Step(step, to, person, name, toldAt, Optional.of(at), false, words);
        }
    }

    public Optional<Step> step(IncidentStep wanted) {
        return steps.stream().filter(step -> step.step() == wanted).findFirst();
    }

    /** When command was taken. */
    public Instant commandedAt() {
        return step(IncidentStep.COMMAND).flatMap(Step::doneAt).orElse(occurredAt);
    }

    /** Whether everything the regulation asks for has been done. */
    public boolean settled() {
        return steps.stream().noneMatch(Step::open);
    }

    /** The step is done. */
    public Incident done(IncidentStep done, Instant at, String note) {
        return new Incident(id, version, occurredAt, level, sensitive, unit, what, onDuty, onDutyName, command,
                steps.stream().map(step -> step.step() == done ? step.done(at, note) : step).toList());
    }

    /** The same at a version, as it has been kept. */
    public Incident at(long kept) {
        return new Incident(id, kept, occurredAt, level, sensitive, unit, what, onDuty, onDutyName, command, steps);
    }

    /** Whether the person takes part in it. */
    public boolean concerns(PersonId someone) {
        return onDuty.equals(someone) || steps.stream().anyMatch(step -> step.person().filter(someone::equals).isPresent());
    }
}
