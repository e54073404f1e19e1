package org.guiju.document.adapter.out.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.guiju.document.application.files.ObjectStore;
import org.guiju.regulation.Jurisdiction;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Objects in a bucket of a store that speaks the protocol of S3: {@code <government>/<first two digits>/<sha256>}. An object is there
 * whole or not at all, and is durable when the store has answered. Putting it again renews its age.
 */
public final class BucketObjects implements ObjectStore {

    private final S3AsyncClient client;
    private final String bucket;

    public BucketObjects(S3AsyncClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /**
     * The file is compared with its hash before it is sent, and the store compares its MD5 with what arrived: every store knows that
     * header, while not every one takes a SHA-256.
     */
    @Override
    public Mono<Void> put(Jurisdiction jurisdiction, String sha256, Path file) {
        String key = Hashed.key(jurisdiction, sha256);
        return Mono.fromCallable(() -> Hashed.check(file, sha256)).subscribeOn(Schedulers.boundedElastic())
                .flatMap(md5 -> Mono.fromFuture(() ->
                        client.putObject(put -> put.bucket(bucket).key(key).contentMD5(md5), AsyncRequestBody.fromFile(file))))
                .then();
    }

    @Override
    public Flux<ByteBuffer> get(Jurisdiction jurisdiction, String sha256) {
        String key = Hashed.key(jurisdiction, sha256);
        return Hashed.checked(sha256, Mono.fromFuture(() -> client.getObject(get -> get.bucket(bucket).key(key),
                AsyncResponseTransformer.toPublisher())).flatMapMany(Flux::from));
    }

    /** A page of the bucket at a time. */
    @Override
    public Flux<String> restingLonger(Jurisdiction jurisdiction, Duration age) {
        return Flux.from(client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(jurisdiction.id() + "/")))
                .concatMapIterable(page -> resting(page, age));
    }

    private static List<String> resting(ListObjectsV2Response page, Duration age) {
        Instant before = now(page).minus(age);
        return page.contents().stream().filter(object -> !object.lastModified().isAfter(before)).map(S3Object::key)
                .map(key -> key.substring(key.lastIndexOf('/') + 1)).filter(Hashed::is).toList();
    }

    /** The store's own clock, as it tells it with every answer. */
    private static Instant now(ListObjectsV2Response page) {
        Optional<String> told = page.sdkHttpResponse().firstMatchingHeader(HttpHeaders.DATE);
        return told.map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
                .orElseThrow(() -> new IllegalStateException("the object store does not say what time it is"));
    }

    @Override
    public Mono<Void> delete(Jurisdiction jurisdiction, String sha256) {
        String key = Hashed.key(jurisdiction, sha256);
        return Mono.fromFuture(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key))).then();
    }

    @Override
    public Mono<Void> reachable() {
        return Mono.fromFuture(() -> client.headBucket(head -> head.bucket(bucket))).then()
                .onErrorMap(failure -> new IOException("the bucket " + bucket + " does not answer", failure));
    }
}
