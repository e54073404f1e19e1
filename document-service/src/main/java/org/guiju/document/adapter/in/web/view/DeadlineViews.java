package org.guiju.document.adapter.in.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Scene;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ClauseView;
import org.guiju.regulation.calendar.DayExplanation;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.calendar.Extension;
import org.guiju.regulation.calendar.WorkingCalendar;

/** Puts a deadline into the reader's words, day by day. */
public final class DeadlineViews {

    private final Messages messages;

    public DeadlineViews(Messages messages) {
        this.messages = messages;
    }

    /** The deadline as it ends by the calendar of the scene. */
    public DeadlineView of(Deadline deadline, Optional<ClauseView> clause, Scene scene, Language language) {
        Due due = deadline.due(scene.calendar());
        LocalDate today = LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE);
        return new DeadlineView(due.date(), local(due.end()), due.provisional(),
                new DeadlineView.Budget(deadline.budget().amount(), deadline.budget().unit(), deadline.budget().text()),
                local(deadline.trigger()), deadline.remaining(scene.calendar(), today), clause, scene.calendar().version(),
                deadline.explain(scene.calendar()).stream().map(day -> day(day, language)).toList(),
                deadline.suspensions().stream().map(s -> new DeadlineView.StandstillView(s.from(), s.until(), s.reason())).toList(),
                deadline.extensions().stream().map(DeadlineViews::extension).toList());
    }

    private DeadlineView.DayView day(DayExplanation day, Language language) {
        String word = messages.find("day-reason." + day.reason().code(), Map.of(), language).orElse(day.reason().code());
        String reason = day.name().isBlank() ? word : day.name();
        return new DeadlineView.DayView(day.date(), day.counted(), day.ordinal(), reason, day.reason().code(),
                day.notice().map(notice -> notice.number()).orElse(""));
    }

    private static DeadlineView.ExtensionView extension(Extension extension) {
        String to = switch (extension) {
            case Extension.Until until -> until.date().toString();
            case Extension.By by -> by.further().text();
        };
        return new DeadlineView.ExtensionView(extension.agreedOn(), to, extension.reason());
    }

    /** An instant as it is shown: with the offset of Asia/Shanghai. */
    static OffsetDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
