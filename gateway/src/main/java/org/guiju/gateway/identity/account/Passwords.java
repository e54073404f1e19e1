package org.guiju.gateway.identity.account;

import org.guiju.gateway.config.IdentitySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id, computed by a few workers of its own: never on an event loop, and no more at once than the machine can bear. When too many
 * wait, one more is turned away instead of queueing.
 */
public final class Passwords implements AutoCloseable {

    private final Argon2PasswordEncoder encoder;
    private final Scheduler workers;
    private final Mono<String> nobodysHash;

    public Passwords(IdentitySettings.Passwords cost) {
        encoder = new Argon2PasswordEncoder(16, 32, 1, cost.memoryKib(), cost.iterations());
        workers = Schedulers.newBoundedElastic(cost.workers(), cost.waiting(), "passwords");
        nobodysHash = hash("nobody has this password").cache();
    }

    /** The hash to keep. Fails with {@link java.util.concurrent.RejectedExecutionException} when too many are waiting. */
    public Mono<String> hash(String password) {
        return Mono.fromCallable(() -> String.valueOf(encoder.encode(password))).subscribeOn(workers);
    }

    /**
     * Whether the password fits the hash. With no hash, for a name that does not exist, the same work is done and the answer is no:
     * how long it takes must not tell who has an account.
     */
    public Mono<Boolean> fits(String password, @Nullable String hash) {
        Mono<String> against = hash == null ? nobodysHash : Mono.just(hash);
        return against.flatMap(known ->
                Mono.fromCallable(() -> encoder.matches(password, known) && hash != null).subscribeOn(workers));
    }

    @Override
    public void close() {
        workers.dispose();
    }
}
