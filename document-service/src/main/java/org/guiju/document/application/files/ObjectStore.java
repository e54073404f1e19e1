package org.guiju.document.application.files;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where do the contents of files lie? By their SHA-256; what is put twice lies there once. */
public interface ObjectStore {

    /** Completes once the object cannot be lost any more; an error where the file has another hash. */
    Mono<Void> put(Jurisdiction jurisdiction, String sha256, Path file);

    /** Its content as it is read; an error where there is none, and at the end where it was not what its name says. */
    Flux<ByteBuffer> get(Jurisdiction jurisdiction, String sha256);

    /** Objects that were last put longer ago than this, by the store's own clock. */
    Flux<String> restingLonger(Jurisdiction jurisdiction, Duration age);

    Mono<Void> delete(Jurisdiction jurisdiction, String sha256);

    /** Completes where the store can be asked; an error saying why not. */
    Mono<Void> reachable();
}
