package org.guiju.kit.actor;

import java.time.Clock;
import java.time.Instant;

import org.guiju.kit.directory.Directories;
import org.guiju.kit.security.Caller;
import org.guiju.kit.security.Callers;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import reactor.core.publisher.Mono;

/** Finds out in which posts the caller stands. */
public final class Actors {

    private final Directories directories;
    private final Clock clock;

    public Actors(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /**
     * The person who is calling, with their posts at this instant.
     *
     * @return the actor; a problem 401 or 403 where no person is signed in, a missing fact where the directory is silent
     */
    public Mono<Actor> current() {
        return Callers.person().flatMap(this::of);
    }

    /** The same for a caller already known. */
    public Mono<Actor> of(Caller.Person caller) {
        return directories.of(caller.jurisdiction()).map(directory -> at(caller, directory, clock.instant()));
    }

    private static Actor at(Caller.Person caller, DirectorySnapshot directory, Instant now) {
        PersonId person = PersonId.of(caller.subject());
        String name = directory.person(person).map(known -> known.name()).orElse(caller.name());
        return new Actor(person, name, caller.jurisdiction(), caller.capabilities(), directory.postsOf(person, now));
    }
}
