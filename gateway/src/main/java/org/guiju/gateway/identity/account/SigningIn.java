package org.guiju.gateway.identity.account;

import java.util.Map;

import org.guiju.gateway.identity.account.SecurityEvents.SecurityEvent;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.problem.Trouble;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/**
 * A name and a password against our accounts. An unknown name, a wrong password and a closed account with a wrong password get the same
 * answer after the same work.
 */
public final class SigningIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final SecurityEvents events;

    public SigningIn(Accounts accounts, Passwords passwords, Attempts attempts, SecurityEvents events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.events = events;
    }

    /** The account that signs in; 401 when name and password do not fit, 429 while the name has to wait, 403 when it is closed. */
    public Mono<Account> with(String name, String password, String address) {
        return proving(name, password, address).flatMap(account ->
                events.keep(account.jurisdiction(), SecurityEvent.of("signed-in", account.name(), address)).thenReturn(account));
    }

    /** The same proof by somebody who has signed in already; guessing gains nothing by being inside. */
    Mono<Account> proving(String name, String password, String address) {
        return attempts.count(name)
                .then(Mono.defer(() -> accounts.named(name)
                        .flatMap(found -> passwords.fits(password, found.passwordHash())
                                .flatMap(fits -> fits ? Mono.just(found.account()) : failed(found.account(), address)))
                        .switchIfEmpty(Mono.defer(() -> passwords.fits(password, null).then(unknown(address))))))
                .flatMap(account -> attempts.forget(name).then(open(account, address)));
    }

    private Mono<Account> open(Account account, String address) {
        return !account.locked() ? Mono.just(account)
                : events.keep(account.jurisdiction(), SecurityEvent.of("sign-in-locked", account.name(), address))
                        .then(Mono.error(Trouble.of(HttpStatus.FORBIDDEN, "account-locked")));
    }

    private Mono<Account> failed(Account account, String address) {
        return events.keep(account.jurisdiction(), SecurityEvent.of("sign-in-failed", account.name(), address)).then(refusal());
    }

    private Mono<Account> unknown(String address) {
        return events.keep(Transactions.PLATFORM, new SecurityEvent("sign-in-failed", null, null, address, Map.of("name", "unknown")))
                .then(refusal());
    }

    private static Mono<Account> refusal() {
        return Mono.error(() -> Trouble.of(HttpStatus.UNAUTHORIZED, "sign-in-failed"));
    }
}
