package org.guiju.kit.directory;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import reactor.core.publisher.Mono;

/** Who holds which post, and who covers it? leave-service answers from its own database, all others from a snapshot of it. */
public interface Directories {

    /**
     * The directory of one government.
     *
     * @return the snapshot; a {@link org.guiju.regulation.ruling.MissingFactException} of code {@code directory-silent} where
     *         there is none that is fresh enough
     */
    Mono<DirectorySnapshot> of(Jurisdiction jurisdiction);
}
