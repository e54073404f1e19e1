package org.guiju.document.application;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import reactor.core.publisher.Mono;

/** Who holds and covers which post, and who is in charge of which unit? */
public interface WhoHoldsWhat {

    /** A missing fact where the directory's owner is silent for too long. */
    Mono<DirectorySnapshot> in(Jurisdiction jurisdiction);
}
