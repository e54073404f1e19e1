package org.guiju.kit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.DeadlineView.BudgetView;
import org.guiju.kit.web.DeadlineView.DayView;
import org.guiju.kit.web.DeadlineView.ExtensionView;
import org.guiju.kit.web.DeadlineView.SuspensionView;
import org.guiju.regulation.calendar.DayExplanation;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.calendar.Extension;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Clause;

/** Puts deadlines into the reader's words. */
public final class Deadlines {

    private final Messages messages;

    public Deadlines(Messages messages) {
        this.messages = messages;
    }

    /** A deadline with its days. */
    public DeadlineView view(Deadline deadline, WorkingCalendar calendar, Optional<Clause> clause, LocalDate today, Language language) {
        return view(deadline, calendar, clause, today, language,
                Optional.of(deadline.explain(calendar).stream().map(day -> day(day, language)).toList()));
    }

    /** A deadline as a line of a list, without its days. */
    public DeadlineView brief(Deadline deadline, WorkingCalendar calendar, Optional<Clause> clause, LocalDate today, Language language) {
        return view(deadline, calendar, clause, today, language, Optional.empty());
    }

    /** One day of a deadline, or of a span that was counted. */
    public DayView day(DayExplanation day, Language language) {
        String reason = messages.text("day." + day.reason().code(), language);
        String name = day.name().isEmpty() ? reason : messages.text("day.named", Map.of("reason", reason, "name", day.name()), language);
        return new DayView(day.date(), day.counted(), day.ordinal(), day.reason().code(), name, day.notice().map(Notice::number));
    }

    private DeadlineView view(Deadline deadline, WorkingCalendar calendar, Optional<Clause> clause, LocalDate today, Language language,
            Optional<List<DayView>> days) {
        Due due = deadline.due(calendar);
        return new DeadlineView(due.date(), due.end(), due.provisional(), due.unknownFrom(),
                deadline.extensions().isEmpty() ? Optional.empty() : Optional.of(deadline.original(calendar).date()),
                budget(deadline.budget()), deadline.trigger(), deadline.remaining(calendar, today),
                clause.map(item -> ClauseView.of(item, language)), calendar.version(), days,
                deadline.suspensions().stream().map(s -> new SuspensionView(s.from(), s.until(), s.reason())).toList(),
                deadline.extensions().stream().map(Deadlines::extension).toList());
    }

    private static BudgetView budget(Term term) {
        return new BudgetView(term.amount(), term.unit());
    }

    private static ExtensionView extension(Extension extension) {
        return switch (extension) {
            case Extension.Until(LocalDate date, LocalDate agreedOn, String reason) ->
                    new ExtensionView(Optional.of(date), Optional.empty(), agreedOn, reason);
            case Extension.By(Term further, LocalDate agreedOn, String reason) ->
                    new ExtensionView(Optional.empty(), Optional.of(budget(further)), agreedOn, reason);
        };
    }
}
