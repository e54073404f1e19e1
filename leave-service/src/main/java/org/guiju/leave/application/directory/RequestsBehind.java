package org.guiju.leave.application.directory;

import java.util.UUID;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Which request for leave stands behind an absence of the directory? */
public interface RequestsBehind {

    /** Empty where it was recorded without one. */
    Mono<UUID> ofAbsence(Jurisdiction jurisdiction, String absence);
}
