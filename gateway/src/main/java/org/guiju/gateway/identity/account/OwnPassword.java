package org.guiju.gateway.identity.account;

import java.util.Map;

import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.account.SecurityEvents.SecurityEvent;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.problem.Trouble;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/**
 * A person changes the own password, by showing the old one. Whoever else may have got hold of it is out with that: all sessions and
 * refresh tokens of the account end, in the same transaction.
 */
public final class OwnPassword {

    private final SigningIn signingIn;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecurityEvents events;
    private final Sessions sessions;
    private final Transactions transactions;

    public OwnPassword(SigningIn signingIn, Accounts accounts, Passwords passwords, SecurityEvents events, Sessions sessions,
                       Transactions transactions) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * Changes it; a person with two accounts says which.
     *
     * @return the account as it is now; 422 when the old password does not fit or the account is somebody else's, 429 while its name has to
     *     wait
     */
    public Mono<Account> change(Caller caller, String name, String current, String wanted, String address) {
        return signingIn.proving(name, current, address)
                .filter(account -> account.caller().key().equals(caller.key()))
                .onErrorResume(OwnPassword::doesNotFit, refused -> Mono.empty())
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.UNPROCESSABLE_CONTENT, "current-password-wrong")))
                .flatMap(account -> passwords.hash(wanted).flatMap(hash ->
                        transactions.in(account.jurisdiction(), () -> write(account, hash, address))))
                .doOnNext(changed -> sessions.forgetRemembered());
    }

    /** Who is signed in is not told to sign in, as a 401 would. */
    private static boolean doesNotFit(Throwable error) {
        return error instanceof Trouble trouble && trouble.status() == HttpStatus.UNAUTHORIZED;
    }

    private Mono<Account> write(Account account, String hash, String address) {
        return accounts.change(account, hash)
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile")
                        .with("version", account.version())))
                .flatMap(changed -> events.keepHere(changed.jurisdiction(), new SecurityEvent("password-changed", changed.name(),
                                changed.person(), address, Map.of()))
                        .then(accounts.signOutEverywhere(changed)).thenReturn(changed));
    }
}
