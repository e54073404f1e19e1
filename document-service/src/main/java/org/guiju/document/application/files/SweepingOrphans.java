package org.guiju.document.application.files;

import java.time.Duration;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Takes away objects that no file has: their upload was refused or broken off after they were put. */
public final class SweepingOrphans {

    private final ObjectStore objects;
    private final Attachments attachments;
    private final Duration age;

    /** @param age how long an object rests before it is taken for an orphan; longer than any upload takes */
    public SweepingOrphans(ObjectStore objects, Attachments attachments, Duration age) {
        this.objects = objects;
        this.attachments = attachments;
        this.age = age;
    }

    /** Answers how many were taken away. */
    public Mono<Long> sweep(Jurisdiction jurisdiction) {
        return objects.restingLonger(jurisdiction, age)
                .concatMap(sha256 -> attachments.using(jurisdiction, sha256)
                        .flatMap(used -> used ? Mono.empty() : objects.delete(jurisdiction, sha256).thenReturn(sha256)))
                .count();
    }
}
