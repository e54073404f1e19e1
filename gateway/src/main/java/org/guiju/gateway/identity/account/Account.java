package org.guiju.gateway.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in here.
 *
 * @param jurisdiction the government; {@code platform} for operators
 * @param name         typed at sign-in, one in the whole suite ({@code anze.head})
 * @param person       id in the directory of that government; for operators their name
 * @param capability   beside posts; at most one
 * @param lockedReason why a security administrator has closed the account; absent while it is open
 * @param version      grows with each change
 */
public record Account(String jurisdiction, UUID id, String name, Caller.Kind kind, String person, String displayName,
                      @Nullable Capability capability, @Nullable String lockedReason, long version, Instant changedAt) {

    public Account {
        if (kind == Caller.Kind.SERVICE) {
            throw new IllegalArgumentException("服务不设账号: " + name);
        }
        if ((kind == Caller.Kind.OPERATOR) != jurisdiction.equals(Transactions.PLATFORM)) {
            throw new IllegalArgumentException("平台运维账号属于 platform，人员账号属于其政府: " + name);
        }
    }

    public boolean locked() {
        return lockedReason != null;
    }

    /** The caller that this account makes. */
    public Caller caller() {
        return new Caller(kind, person, kind == Caller.Kind.PERSON ? jurisdiction : null, displayName,
                capability == null ? List.of() : List.of(capability));
    }
}
