package org.guiju.leave.application.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Served;
import org.guiju.regulation.posts.PersonId;

/**
 * One plan with everything around it.
 *
 * @param served   duties by all other published plans
 * @param contacts how each person was reached when last on duty
 */
public record Scene(Roster roster, Circumstances around, Caller caller, List<Served> served, Map<PersonId, String> contacts) {

    public Scene {
        served = List.copyOf(served);
        contacts = Map.copyOf(contacts);
    }

    /** What is wrong with the plan now. */
    public List<Flaw> flaws() {
        return roster.flaws(around.rule(), around.days(), around.presence());
    }

    /** How a person is reached: as this plan says, or else as when last on duty. */
    public Optional<String> contact(PersonId person) {
        return roster.contact(person).or(() -> Optional.ofNullable(contacts.get(person)));
    }

    /** The same around what has become of the plan. */
    public Scene with(Roster changed) {
        return new Scene(changed, around, caller, served, contacts);
    }
}
