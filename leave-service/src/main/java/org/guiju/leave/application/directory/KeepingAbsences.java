package org.guiju.leave.application.directory;

import java.time.Instant;

import org.guiju.leave.domain.directory.Change;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.Absence;
import reactor.core.publisher.Mono;

/** Writes into the directory what a procedure of leave has settled: from when somebody is away, and that they are back. */
public final class KeepingAbsences {

    private final DirectoryOnRecord records;

    public KeepingAbsences(DirectoryOnRecord records) {
        this.records = records;
    }

    /** Somebody is away from an instant on; cover follows from it. */
    public Mono<Void> open(Jurisdiction jurisdiction, Absence absence) {
        return records.forChange(jurisdiction)
                .flatMap(facts -> records.record(jurisdiction, DirectoryEdit.of(jurisdiction.id(), absence, Change.What.ADDED))).then();
    }

    /** It ends at the instant, and every cover with it; one that has not begun by then is struck out. */
    public Mono<Void> end(Jurisdiction jurisdiction, String id, Instant at) {
        return records.forChange(jurisdiction)
                .flatMap(facts -> Mono.justOrEmpty(facts.absences().stream().filter(absence -> absence.id().equals(id)).findFirst()))
                .flatMap(on -> records.record(jurisdiction, ended(jurisdiction, on, at))).then();
    }

    private static DirectoryEdit ended(Jurisdiction jurisdiction, Absence on, Instant at) {
        Instant from = on.from();
        return from != null && !from.isBefore(at) ? DirectoryEdit.without(jurisdiction.id(), on)
                : DirectoryEdit.of(jurisdiction.id(), new Absence(on.id(), on.person(), on.cause(), from, at), Change.What.ENDED);
    }
}
