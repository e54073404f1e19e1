package org.guiju.gateway.identity.account;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.gateway.identity.Capability;
import org.jspecify.annotations.Nullable;

/**
 * An account as a security administrator sees it; nothing of its password.
 *
 * @param capabilities at most one
 * @param lockedReason null while the account is open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccountView(String name, String person, String displayName, String jurisdiction, List<String> capabilities,
                   @Nullable String lockedReason, long version, Instant changedAt) {

    static AccountView of(Account account) {
        Capability capability = account.capability();
        return new AccountView(account.name(), account.person(), account.displayName(), account.jurisdiction(),
                capability == null ? List.of() : List.of(capability.wire()), account.lockedReason(), account.version(),
                account.changedAt());
    }
}
