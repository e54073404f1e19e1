package org.guiju.document.adapter.out.neighbours;

import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.kit.directory.Directories;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import reactor.core.publisher.Mono;

/** The directory as the kit holds it. */
public record KitDirectories(Directories directories) implements WhoHoldsWhat {

    @Override
    public Mono<DirectorySnapshot> in(Jurisdiction jurisdiction) {
        return directories.of(jurisdiction);
    }
}
