package org.guiju.leave.adapter.in.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.regulation.calendar.Day;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The days that notices name as iCalendar (RFC 5545): breaks, and weekends on which work is done. Days that follow the week are left
 * out, and so are days whose notice is still to come.
 */
@Component
final class CalendarFeed {

    private final Messages messages;

    CalendarFeed(Messages messages) {
        this.messages = messages;
    }

    /** Days one after the other that are called the same by the same notice. */
    private record Stretch(LocalDate from, LocalDate until, Day like) {

        boolean goesOnWith(Day day) {
            return until.plusDays(1).equals(day.date()) && like.kind() == day.kind() && like.name().equals(day.name())
                    && like.notice().equals(day.notice());
        }
    }

    String of(WorkingCalendar calendar, Language language) {
        Calendar feed = new Calendar();
        feed.add(new ProdId("-//Guiju//Working calendar//" + (language == Language.CHINESE ? "ZH" : "EN")));
        feed.add(ImmutableVersion.VERSION_2_0);
        feed.add(ImmutableCalScale.GREGORIAN);
        stretches(calendar).forEach(stretch -> feed.add(event(calendar, stretch, language)));
        StringWriter written = new StringWriter();
        try {
            // a calendar without any event is no fault of ours
            new CalendarOutputter(false).output(feed, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static List<Stretch> stretches(WorkingCalendar calendar) {
        TreeMap<LocalDate, Day> named = new TreeMap<>();
        calendar.layers().notices().stream().map(NoticeText::days).flatMap(List::stream)
                .map(day -> calendar.day(day.date())).filter(day -> day.notice().isPresent() && day.kind() != DayKind.UNKNOWN)
                .forEach(day -> named.put(day.date(), day));
        List<Stretch> stretches = new ArrayList<>();
        for (Day day : named.values()) {
            if (!stretches.isEmpty() && stretches.getLast().goesOnWith(day)) {
                Stretch before = stretches.removeLast();
                stretches.add(new Stretch(before.from(), day.date(), before.like()));
            } else {
                stretches.add(new Stretch(day.date(), day.date(), day));
            }
        }
        return stretches;
    }

    private VEvent event(WorkingCalendar calendar, Stretch stretch, Language language) {
        Day day = stretch.like();
        boolean off = day.kind() == DayKind.OFF;
        Map<String, Object> facts = Map.of("name", day.name(), "notice", day.notice().map(Notice::number).orElse(""),
                "layer", day.layer().code(), "days", ChronoUnit.DAYS.between(stretch.from(), stretch.until()) + 1);
        VEvent event = new VEvent(false);
        event.add(new Uid(calendar.region().code() + "-" + stretch.from() + "-" + (off ? "off" : "work") + "@calendar.guiju"));
        event.add(new DtStamp(stamp(stretch)));
        event.add(new DtStart<>(stretch.from()));
        event.add(new DtEnd<>(stretch.until().plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Summary(messages.text(off ? "calendar.feed.off" : "calendar.feed.work", facts, language)));
        event.add(new Description(messages.text("calendar.feed.notice", facts, language)));
        return event;
    }

    /** When the notice was published; of one that does not say, the day itself, so that the same calendar is written the same twice. */
    private static Instant stamp(Stretch stretch) {
        return stretch.like().notice().flatMap(Notice::published).orElse(stretch.from()).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
