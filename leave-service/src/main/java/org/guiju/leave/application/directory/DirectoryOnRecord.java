package org.guiju.leave.application.directory;

import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectoryFacts;
import reactor.core.publisher.Mono;

/** What is on record in a government's directory? */
public interface DirectoryOnRecord {

    /** Everything on record; an empty directory of version 0 where nothing is. */
    Mono<DirectoryFacts> of(Jurisdiction jurisdiction);

    /** The version alone; 0 where nothing is on record. */
    Mono<Long> version(Jurisdiction jurisdiction);

    /** As {@link #of}, holding off everybody else who wants to change it until the running transaction ends. */
    Mono<DirectoryFacts> forChange(Jurisdiction jurisdiction);

    /** Writes the edit and tells the neighbours. Answers the new version. */
    Mono<Long> record(Jurisdiction jurisdiction, DirectoryEdit edit);
}
