package org.guiju.document.adapter.out.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.document.application.files.ObjectStore;
import org.guiju.regulation.Jurisdiction;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Objects in a folder: {@code <government>/<first two digits>/<sha256>}. Written beside its place, forced to the disk and moved there in
 * one step, so that what lies under a name is whole. Putting an object again renews its age.
 */
public final class FolderObjects implements ObjectStore {

    private static final int CHUNK = 64 * 1024;
    private final Path root;

    public FolderObjects(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Mono<Void> put(Jurisdiction jurisdiction, String sha256, Path file) {
        return Mono.<Void>fromCallable(() -> {
            Hashed.check(file, sha256);
            Path place = place(jurisdiction, sha256);
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "put-", ".part");
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            force(beside, StandardOpenOption.WRITE);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent(), StandardOpenOption.READ);
            return null;
        }).subscribeOn(Schedulers.boundedElastic());
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public Flux<ByteBuffer> get(Jurisdiction jurisdiction, String sha256) {
        return Hashed.checked(sha256, DataBufferUtils.read(place(jurisdiction, sha256), new DefaultDataBufferFactory(), CHUNK).map(buffer -> {
            ByteBuffer bytes = ByteBuffer.allocate(buffer.readableByteCount());
            buffer.toByteBuffer(bytes);
            DataBufferUtils.release(buffer);
            return bytes;
        }));
    }

    @Override
    public Flux<String> restingLonger(Jurisdiction jurisdiction, Duration age) {
        return Mono.fromCallable(() -> resting(root.resolve(jurisdiction.id()), age)).subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(Flux::fromIterable);
    }

    private static List<String> resting(Path folder, Duration age) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Path probe = Files.createTempFile(folder, "now-", ".part");
        Instant before = Files.getLastModifiedTime(probe).toInstant().minus(age);
        Files.delete(probe);
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(path -> Hashed.is(path.getFileName().toString())).filter(path -> olderThan(path, before))
                    .map(path -> path.getFileName().toString()).toList();
        }
    }

    private static boolean olderThan(Path path, Instant before) {
        try {
            return !Files.getLastModifiedTime(path).toInstant().isAfter(before);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public Mono<Void> delete(Jurisdiction jurisdiction, String sha256) {
        return Mono.fromCallable(() -> Files.deleteIfExists(place(jurisdiction, sha256))).subscribeOn(Schedulers.boundedElastic()).then();
    }

    @Override
    public Mono<Void> reachable() {
        return Mono.<Void>fromCallable(() -> {
            Files.createDirectories(root);
            Files.delete(Files.createTempFile(root, "asked-", ".part"));
            return null;
        }).subscribeOn(Schedulers.boundedElastic());
    }

    private Path place(Jurisdiction jurisdiction, String sha256) {
        return root.resolve(Hashed.key(jurisdiction, sha256));
    }
}
