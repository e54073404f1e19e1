package org.guiju.gateway.identity.account;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.guiju.gateway.identity.account.SecurityEvents.SecurityEvent;
import org.guiju.gateway.keeping.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes a seed file in. Names that exist are left as they are, so that it can be read at every start. */
public final class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecurityEvents events;
    private final Transactions transactions;
    private final Clock clock;

    public Seeding(Accounts accounts, Passwords passwords, SecurityEvents events, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers how many accounts were opened; fails with every fault of the file before anything is written. */
    public Mono<Long> from(Path file) {
        return Mono.fromCallable(() -> SeedFile.read(file, clock))
                .flatMapMany(Flux::fromIterable)
                .filterWhen(seed -> accounts.named(seed.account().name()).hasElement().map(exists -> !exists))
                .collectList().flatMap(this::open)
                .doOnNext(opened -> LOG.info("{} accounts opened from {}", opened, file));
    }

    /**
     * Accounts that share a password in the file share its hash: a demonstration of hundreds of accounts would otherwise spend half a
     * minute on hashing one word, and who can read the file knows already that they share it.
     */
    private Mono<Long> open(List<SeedFile.Seed> seeds) {
        Map<String, Mono<String>> hashes = new HashMap<>();
        seeds.forEach(seed -> hashes.computeIfAbsent(seed.password(), password -> passwords.hash(password).cache()));
        return Flux.fromIterable(seeds).concatMap(seed -> hashes.get(seed.password()).flatMap(hash -> {
            Account account = seed.account();
            return transactions.in(account.jurisdiction(), () -> accounts.open(account, hash).flatMap(opened ->
                    events.keepHere(account.jurisdiction(), SecurityEvent.of("account-seeded", account.name(), null))
                            .thenReturn(opened)));
        })).count();
    }
}
