package org.guiju.document.application.files;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where do the contents of files lie? By their SHA-256; what is put twice lies there once. */
public interface ObjectStore {

    /** Completes once the object cannot be lost any more. */
    Mono<Void> put(Jurisdiction jurisdiction, String sha256, Path file);

    /** Its content; an error where there is none. */
    Flux<ByteBuffer> get(Jurisdiction jurisdiction, String sha256);

    /** Objects that were last put longer ago than this, by the store's own clock. */
    Flux<String> restingLonger(Jurisdiction jurisdiction, Duration age);

    Mono<Void> delete(Jurisdiction jurisdiction, String sha256);
}
