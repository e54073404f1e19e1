package org.guiju.leave.adapter.out.directory;

import org.guiju.kit.directory.Directories;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import reactor.core.publisher.Mono;

/** The directory where it lives: never stale, never silent without the database being so. */
public final class OwnDirectories implements Directories {

    private final ReadingTheDirectory reading;

    public OwnDirectories(ReadingTheDirectory reading) {
        this.reading = reading;
    }

    @Override
    public Mono<DirectorySnapshot> of(Jurisdiction jurisdiction) {
        return reading.of(jurisdiction);
    }
}
