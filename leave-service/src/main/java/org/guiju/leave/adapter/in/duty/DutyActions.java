package org.guiju.leave.adapter.in.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.application.duty.PlanningDuty;
import org.guiju.leave.application.duty.Scene;
import org.guiju.leave.application.duty.SwappingDuty;
import org.guiju.leave.domain.dutyroster.Assigning;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.DutyQuestion;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Swap;
import org.guiju.leave.domain.dutyroster.Swapping;
import org.guiju.regulation.posts.PersonId;
import org.springframework.stereotype.Component;

/** What the reader could do with a plan now, each with what the rule says to it. */
@Component
final class DutyActions {

    static final String ROSTERS = "/api/v1/leaves/duty/rosters";

    private final PlanningDuty planning;
    private final SwappingDuty swapping;
    private final Messages messages;
    private final Rulings rulings;

    DutyActions(PlanningDuty planning, SwappingDuty swapping, Messages messages, Rulings rulings) {
        this.planning = planning;
        this.swapping = swapping;
        this.messages = messages;
        this.rulings = rulings;
    }

    List<ActionView> of(Scene scene, Language language) {
        Roster roster = scene.roster();
        if (roster.state() instanceof Roster.Dropped) {
            return List.of();
        }
        String href = ROSTERS + "/" + roster.id();
        List<ActionView> actions = new ArrayList<>();
        if (scene.caller().office()) {
            ofOffice(scene, href, actions, language);
        }
        PersonId me = scene.caller().person();
        List<Assignment> mine = roster.duties().stream().filter(duty -> duty.person().equals(me)).toList();
        if (!mine.isEmpty()) {
            actions.add(action(scene, "duty-contact", "PUT", href + "/contacts/" + me,
                    planning.reach(scene, me, mine.getFirst().contact()).facts(), language));
            if (roster.published()) {
                actions.add(action(scene, "duty-swap", "POST", href + "/swaps",
                        new Swapping(roster.version(), Swapping.Hand.ASKS, true, scene.caller().name(), List.of()), language));
            }
        }
        roster.swaps().stream().filter(Swap::open).forEach(swap -> ofSwap(scene, href + "/swaps/" + swap.id(), swap, actions, language));
        return actions;
    }

    private void ofOffice(Scene scene, String href, List<ActionView> actions, Language language) {
        Roster roster = scene.roster();
        List<Flaw> open = scene.flaws().stream().filter(flaw -> flaw.kind() != Flaw.Kind.WITHOUT_CONTACT).toList();
        if (!roster.published() || !open.isEmpty()) {
            actions.add(action(scene, "duty-propose", "POST", href + "/proposal", planning.propose(scene).facts(), language));
            String day = open.isEmpty() ? roster.first().toString() : open.getFirst().day().toString();
            actions.add(action(scene, "duty-assign", "PUT", href + "/days/" + day,
                    new Assigning(roster.version(), List.of(), roster.published()), language));
        }
        if (!roster.published()) {
            actions.add(action(scene, "duty-publish", "POST", href + "/publication", planning.publish(scene).facts(), language));
        }
    }

    private void ofSwap(Scene scene, String href, Swap swap, List<ActionView> actions, Language language) {
        if (swap.to().equals(scene.caller().person())) {
            actions.add(action(scene, "duty-answer", "POST", href + "/answer", swapping.answer(scene, swap, true, Optional.empty()).facts(),
                    language));
        }
        if (swap.from().equals(scene.caller().person())) {
            actions.add(action(scene, "duty-withdraw", "POST", href + "/withdrawal", swapping.withdraw(scene, swap).facts(), language));
        }
    }

    private ActionView action(Scene scene, String name, String method, String href, DutyQuestion facts, Language language) {
        return rulings.action(name, messages.text("action." + name, language), method, href,
                facts.judge(scene.around().rule(), scene.around().calendar()).ruling(), language);
    }
}
