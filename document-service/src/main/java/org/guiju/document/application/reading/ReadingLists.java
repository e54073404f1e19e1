package org.guiju.document.application.reading;

import java.util.Optional;
import java.util.Set;

import org.guiju.document.application.Caller;
import org.guiju.document.application.reading.DocumentList.Line;
import org.guiju.document.application.reading.DocumentList.Position;
import org.guiju.document.application.reading.DocumentList.WaitingLine;
import org.guiju.document.application.reading.DocumentList.Wanted;
import reactor.core.publisher.Flux;

/** The documents a person's posts take part in, and those that wait for one of them. */
public final class ReadingLists {

    private static final int MOST_WAITING = 200;

    private final DocumentList list;

    public ReadingLists(DocumentList list) {
        this.list = list;
    }

    public Flux<Line> lines(Caller caller, Set<String> statuses, Optional<String> kind, Optional<String> title, Optional<Position> after,
            int limit) {
        return list.lines(caller.jurisdiction(),
                new Wanted(caller.keys(), caller.auditor(), statuses, kind, title, after, limit));
    }

    public Flux<WaitingLine> waiting(Caller caller) {
        return list.waiting(caller.jurisdiction(), caller.keys(), MOST_WAITING);
    }
}
