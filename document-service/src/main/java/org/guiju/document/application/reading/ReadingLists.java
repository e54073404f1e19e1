package org.guiju.document.application.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.guiju.document.application.Caller;
import org.guiju.document.application.reading.DocumentList.Line;
import org.guiju.document.application.reading.DocumentList.Position;
import org.guiju.document.application.reading.DocumentList.WaitingLine;
import org.guiju.document.application.reading.DocumentList.Wanted;
import org.guiju.document.domain.turnaround.Light;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;

/** The documents a person's posts take part in, and those that wait for one of them. */
public final class ReadingLists {

    private static final int MOST_WAITING = 200;

    private final DocumentList list;
    private final Clock clock;

    public ReadingLists(DocumentList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    public Flux<Line> lines(Caller caller, Sought sought, Optional<Position> after, int limit) {
        return list.lines(caller.jurisdiction(),
                new Wanted(caller.keys(), caller.auditor(), sought, clock.instant(), after, limit));
    }

    public Flux<WaitingLine> waiting(Caller caller) {
        return list.waiting(caller.jurisdiction(), caller.keys(), MOST_WAITING);
    }

    /** How what is awaited first about a document stands to its term now. */
    public Light light(Line line) {
        return Running.light(line.soonest(), Optional.empty(), clock.instant());
    }

    /** When the day of this instant is over. */
    public static Instant endOfDay(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE).plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
