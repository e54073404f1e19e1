package org.guiju.gateway.identity.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.identity.account.SecurityEvents.SecurityEvent;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/**
 * What a security administrator does with the accounts of the own government; each act is kept as a security event in the same
 * transaction. Nobody changes the own account: who grants is another person than who receives.
 */
public final class KeepingAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecurityEvents events;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Clock clock;

    public KeepingAccounts(Accounts accounts, Passwords passwords, SecurityEvents events, Sessions sessions, Transactions transactions,
                           Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How an account is to look; {@code password} null leaves it as it is. */
    public record Wanted(String displayName, @Nullable Capability capability, @Nullable String lockedReason,
                         @Nullable String password) {
    }

    /** Opens an account for a person of the administrator's government; 409 when the name is taken. */
    public Mono<Account> open(Caller administrator, String name, String person, String displayName, @Nullable Capability capability,
                              String password) {
        String jurisdiction = government(administrator);
        if (!name.startsWith(jurisdiction + ".")) {
            return Mono.error(Trouble.field("/name", name, "account-prefix"));
        }
        Account account = new Account(jurisdiction, UUID.randomUUID(), name, Caller.Kind.PERSON, person, displayName, capability, null,
                0, clock.instant());
        return passwords.hash(password).flatMap(hash -> transactions.in(jurisdiction, () -> oneHand(account).then(Mono.defer(() -> accounts.open(account, hash)))
                .flatMap(opened -> keep(administrator, "account-opened", opened,
                        Map.of("capability", wire(capability))).thenReturn(opened))))
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.CONFLICT, "account-exists").with("name", name)));
    }

    /**
     * Changes an account. Closing it, or a new password, ends all its sessions and refresh tokens; access tokens given out before run
     * out within ten minutes.
     *
     * @param version the one the administrator has seen; 412 when it has changed since
     */
    public Mono<Account> change(Caller administrator, String name, long version, Wanted wanted) {
        String jurisdiction = government(administrator);
        Mono<String> hash = wanted.password() == null ? Mono.just("") : passwords.hash(wanted.password());
        return hash.flatMap(hashed -> accounts.of(jurisdiction, name)
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.NOT_FOUND, "not-found")))
                .flatMap(before -> {
                    if (before.person().equals(administrator.subject())) {
                        return Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "own-account"));
                    }
                    return transactions.in(jurisdiction, () -> write(administrator, before, version, wanted, hashed));
                })).doOnNext(changed -> sessions.forgetRemembered());
    }

    private Mono<Account> write(Caller administrator, Account before, long version, Wanted wanted, String hash) {
        Account after = new Account(before.jurisdiction(), before.id(), before.name(), before.kind(), before.person(),
                wanted.displayName(), wanted.capability(), wanted.lockedReason(), version, before.changedAt());
        boolean endsSessions = wanted.lockedReason() != null || wanted.password() != null;
        return oneHand(after).then(Mono.defer(() -> accounts.change(after, hash.isEmpty() ? null : hash)))
                .onErrorMap(DuplicateKeyException.class, meanwhile -> twoHands())
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile")
                        .with("version", before.version())))
                .flatMap(changed -> keep(administrator, "account-changed", changed, Map.of(
                                "capability", wire(changed.capability()), "locked", changed.locked(), "password", wanted.password() != null))
                        .then(endsSessions ? accounts.signOutEverywhere(changed) : Mono.empty())
                        .thenReturn(changed));
    }

    /** Two accounts of one person must not bring together what is kept apart; the index {@code account_one_capability} is the wall. */
    private Mono<Void> oneHand(Account account) {
        return account.capability() == null ? Mono.empty() : accounts.capableElsewhere(account)
                .flatMap(elsewhere -> elsewhere ? Mono.error(twoHands()) : Mono.empty());
    }

    private static Trouble twoHands() {
        return Trouble.of(HttpStatus.UNPROCESSABLE_CONTENT, "two-capabilities");
    }

    /** The accounts of the administrator's government whose names follow {@code after}. */
    public Mono<List<Account>> list(Caller administrator, String after, int limit) {
        return accounts.of(government(administrator), after, limit);
    }

    /** One account of the administrator's government. */
    public Mono<Account> one(Caller administrator, String name) {
        return accounts.of(government(administrator), name)
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    private Mono<Void> keep(Caller administrator, String kind, Account account, Map<String, ?> facts) {
        return events.keepHere(account.jurisdiction(), new SecurityEvent(kind, account.name(), administrator.subject(), null, facts));
    }

    private static String wire(@Nullable Capability capability) {
        return capability == null ? "none" : capability.wire();
    }

    private static String government(Caller administrator) {
        if (administrator.jurisdiction() == null) {
            throw Trouble.of(HttpStatus.FORBIDDEN, "people-only");
        }
        return administrator.jurisdiction();
    }
}
