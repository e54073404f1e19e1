package org.guiju.document.adapter.out.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.guiju.document.application.files.ObjectStore;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of objects keeps to. */
abstract class ObjectStoreContract {

    static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction BOLI = Jurisdiction.of("boli");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration NO_TIME = Duration.ZERO;
    private static final int LARGE = 24 * 1024 * 1024;

    @TempDir
    private Path folder;

    /** The store under test. */
    abstract ObjectStore store();

    /** The same, of something that is not there. */
    abstract ObjectStore nowhere();

    /** Changes an object behind the store's back. */
    abstract void tamper(String key, byte[] content) throws IOException;

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] content(long seed, int size) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }

    private String put(Jurisdiction government, byte[] content) throws IOException {
        String sha256 = sha256(content);
        store().put(government, sha256, Files.write(folder.resolve("content"), content)).block(PATIENCE);
        return sha256;
    }

    private byte[] got(Jurisdiction government, String sha256) {
        return store().get(government, sha256).reduce(new byte[0], (all, part) -> {
            byte[] joined = new byte[all.length + part.remaining()];
            System.arraycopy(all, 0, joined, 0, all.length);
            part.duplicate().get(joined, all.length, part.remaining());
            return joined;
        }).block(PATIENCE);
    }

    private List<String> resting(Jurisdiction government, Duration age) {
        return store().restingLonger(government, age).collectList().block(PATIENCE);
    }

    @Test
    @DisplayName("what was put is handed out unchanged, once under its hash, to its own government and to no other")
    void keepsByContent() throws IOException {
        byte[] content = content(1, 300_000);
        String sha256 = put(ANZE, content);
        assertThat(put(ANZE, content)).isEqualTo(sha256);
        assertThat(got(ANZE, sha256)).isEqualTo(content);
        assertThat(resting(ANZE, NO_TIME)).containsOnlyOnce(sha256);
        assertThat(resting(BOLI, NO_TIME)).doesNotContain(sha256);
        StepVerifier.create(store().get(BOLI, sha256)).expectError().verify(PATIENCE);
    }

    @Test
    @DisplayName("a large object comes in parts, and no more of them than are asked for")
    void streams() throws IOException {
        byte[] content = content(2, LARGE);
        String sha256 = put(ANZE, content);
        AtomicInteger largest = new AtomicInteger();
        Mono<Long> length = store().get(ANZE, sha256).doOnNext(part -> largest.accumulateAndGet(part.remaining(), Math::max))
                .map(part -> (long) part.remaining()).reduce(Long::sum);
        assertThat(length.block(PATIENCE)).isEqualTo(LARGE);
        assertThat(largest.get()).isBetween(1, 1024 * 1024);
        StepVerifier.create(store().get(ANZE, sha256), 3).expectNextCount(3).thenCancel().verify(PATIENCE);
        assertThat(got(ANZE, put(ANZE, content(3, 10)))).as("after one that was broken off").hasSize(10);
    }

    @Test
    @DisplayName("many at once are kept and handed out each as it is")
    void manyAtOnce() throws IOException {
        String one = put(ANZE, content(4, 200_000));
        List<Long> lengths = Flux.range(0, 100).flatMap(_ -> store().get(ANZE, one).map(ByteBuffer::remaining).reduce(0L, Long::sum), 40)
                .collectList().block(PATIENCE);
        assertThat(lengths).hasSize(100).containsOnly(200_000L);
    }

    @Test
    @DisplayName("a file that is not what its hash says is not kept, and an object changed behind the store's back is told at its end")
    void comparesHashes() throws IOException {
        String other = sha256(content(5, 10));
        StepVerifier.create(store().put(ANZE, other, Files.write(folder.resolve("other"), content(6, 10))))
                .expectErrorMessage("the object " + other + " has the content of " + sha256(content(6, 10))).verify(PATIENCE);
        StepVerifier.create(store().get(ANZE, other)).expectError().verify(PATIENCE);

        String changed = put(ANZE, content(7, 100_000));
        tamper(Hashed.key(ANZE, changed), content(8, 100_000));
        StepVerifier.create(store().get(ANZE, changed).then()).expectErrorMatches(failure -> failure.getMessage().contains(changed))
                .verify(PATIENCE);
        StepVerifier.create(store().delete(ANZE, changed)).expectComplete().verify(PATIENCE);
        StepVerifier.create(Mono.fromRunnable(() -> Hashed.key(ANZE, "../" + other))).expectError(IllegalArgumentException.class).verify(PATIENCE);
    }

    @Test
    @DisplayName("what rests longer than a time is told by the store's own clock; what is deleted is gone, also twice")
    void restsAndGoes() throws IOException {
        String sha256 = put(BOLI, content(9, 1_000));
        assertThat(resting(BOLI, Duration.ofHours(1))).doesNotContain(sha256);
        assertThat(resting(BOLI, Duration.ofHours(-1))).contains(sha256);
        store().delete(BOLI, sha256).block(PATIENCE);
        store().delete(BOLI, sha256).block(PATIENCE);
        assertThat(resting(BOLI, Duration.ofHours(-1))).doesNotContain(sha256);
        StepVerifier.create(store().get(BOLI, sha256)).expectError().verify(PATIENCE);
    }

    @Test
    @DisplayName("a store that can be asked says so, and one that cannot does too")
    void tellsWhetherItIsThere() {
        StepVerifier.create(store().reachable()).expectComplete().verify(PATIENCE);
        StepVerifier.create(nowhere().reachable()).expectError(IOException.class).verify(PATIENCE);
    }
}
