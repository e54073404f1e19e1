package org.guiju.leave.adapter.in.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.guiju.leave.adapter.in.request.BoardViews.AwayLine;

/** Who is away as an iCalendar feed, for the calendars that people use. */
final class AwayFeed {

    private AwayFeed() {
    }

    /** @param until end of what is shown, for absences of which nobody knows the end; @param stamp when it was asked for */
    static String text(List<AwayLine> lines, Instant until, Instant stamp) {
        List<VEvent> events = lines.stream().filter(line -> line.from().isPresent()).map(line -> event(line, until, stamp)).toList();
        Calendar calendar = new Calendar(new PropertyList(List.of(new ProdId("-//Guiju//leave//ZH"), ImmutableVersion.VERSION_2_0)),
                new ComponentList<>(events));
        return calendar.toString();
    }

    private static VEvent event(AwayLine line, Instant until, Instant stamp) {
        Instant from = line.from().orElseThrow().toInstant();
        Instant end = line.until().or(line::expected).map(at -> at.toInstant()).filter(at -> at.isAfter(from)).orElse(until);
        String posts = String.join("、", line.posts().stream().map(BoardViews.PostLine::title).toList());
        String cover = String.join("；", line.posts().stream().flatMap(post -> post.cover().stream()).map(BoardViews.SpellLine::text)
                .distinct().toList());
        return new VEvent(new PropertyList(List.of(new DtStamp(stamp), new DtStart<>(from), new DtEnd<>(end),
                new Summary(line.name() + "（" + posts + "）外出" + Optional.of(line.registered()).filter(there -> !there)
                        .map(_ -> "（待离岗）").orElse("")),
                new Description(cover), new Uid(line.person() + "-" + from.getEpochSecond() + "@guiju"))));
    }
}
