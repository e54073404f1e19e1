package org.guiju.leave.adapter.in.duty;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.leave.application.duty.Rosters.HeldDuty;
import org.springframework.stereotype.Component;

/** Days on duty as iCalendar (RFC 5545): whole days, each with an id that stays the same. */
@Component
final class DutyFeed {

    private final Messages messages;

    DutyFeed(Messages messages) {
        this.messages = messages;
    }

    String of(List<HeldDuty> duties, Instant now, Language language) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Guiju//Duty//" + (language == Language.CHINESE ? "ZH" : "EN")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        duties.forEach(held -> calendar.add(event(held, now, language)));
        StringWriter written = new StringWriter();
        try {
            // a calendar without any event is no fault of ours: whoever has no duty subscribes too
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private VEvent event(HeldDuty held, Instant now, Language language) {
        LocalDate day = held.duty().day();
        Map<String, String> facts = Map.of("name", held.name(), "person", held.duty().name(), "post", held.duty().postTitle(),
                "contact", held.duty().contact());
        VEvent event = new VEvent(false);
        event.add(new Uid(held.roster() + "-" + day + "-" + held.duty().person() + "@duty.guiju"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
        event.add(new Summary(messages.text("duty.feed.summary", facts, language)));
        event.add(new Description(messages.text("duty.feed.description", facts, language)));
        return event;
    }
}
