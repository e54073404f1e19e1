package org.guiju.document.application.turnaround;

import org.guiju.document.domain.turnaround.TurnaroundSettings;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** What has a government set for itself? All calls join the running transaction of the government. */
public interface Settings {

    /**
     * @param version counts changes; 0 while nothing was ever set
     */
    record Kept(long version, TurnaroundSettings turnaround) {}

    /** What is set; nothing, under version 0, where nothing is. */
    Mono<Kept> of(Jurisdiction jurisdiction);

    /** Sets it, as the version after. */
    Mono<Kept> keep(Jurisdiction jurisdiction, Kept before, TurnaroundSettings turnaround);
}
