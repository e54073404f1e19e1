package org.guiju.document.domain.consult;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Extension;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingCalendar;

/**
 * One unit asked about one paper.
 *
 * @param unit       id of the unit
 * @param name       its name as it stood when it was asked
 * @param asked      for an opinion or for a countersignature
 * @param category   what the sponsor called the paper, where the term depends on it
 * @param receivedAt when the unit got it; the term starts the day after
 * @param own        the term the sponsor set; empty where it set none
 * @param deadline   the term that runs; empty where the regulation gives none and the sponsor set none
 * @param termClause id of the item the term rests on; empty likewise
 */
public record Consultation(
        String unit, String name, UnitClass unitClass, ConsultDeemedConsent.Asked asked, Optional<String> category, Instant receivedAt,
        Optional<Term> own, Optional<Deadline> deadline, Optional<String> termClause, ConsultationState state) {

    public Consultation in(ConsultationState next) {
        return new Consultation(unit, name, unitClass, asked, category, receivedAt, own, deadline, termClause, next);
    }

    /** The same question under another category: the term is counted anew from the receipt, and a consent deemed before is void. */
    public Consultation recategorised(String newCategory, Optional<Deadline> newDeadline, Optional<String> newClause) {
        ConsultationState next = switch (state) {
            case ConsultationState.DeemedConsent _ -> new ConsultationState.Awaiting();
            case ConsultationState.LateView late ->
                    new ConsultationState.Replied(late.agrees(), late.view(), late.at(), "");
            case ConsultationState.Awaiting _, ConsultationState.Extended _, ConsultationState.Replied _ -> state;
        };
        List<Extension> kept = deadline.map(Deadline::extensions).orElse(List.of());
        Optional<Deadline> moved = newDeadline.map(d -> kept.stream().reduce(d, Deadline::extended, (one, other) -> other));
        return new Consultation(unit, name, unitClass, asked, Optional.of(newCategory), receivedAt, own, moved, newClause, next);
    }

    public Consultation extended(Extension.Until more, String method) {
        return new Consultation(unit, name, unitClass, asked, category, receivedAt, own, deadline.map(d -> d.extended(more)), termClause,
                new ConsultationState.Extended(more.date(), method));
    }

    /** The same term told from a newer calendar. */
    public Consultation toldFrom(WorkingCalendar calendar) {
        return new Consultation(unit, name, unitClass, asked, category, receivedAt, own, deadline.map(d -> d.toldFrom(calendar)), termClause,
                state);
    }

    /** Whether the unit objects. */
    public boolean objects() {
        return state instanceof ConsultationState.Replied replied && !replied.agrees();
    }
}
