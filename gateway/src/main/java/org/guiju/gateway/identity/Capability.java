package org.guiju.gateway.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a person may do beside their posts; kept in three hands (三员). */
public enum Capability {
    SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR;

    /** As tokens and the database write it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The capability written so; empty for anything else. */
    public static Optional<Capability> of(@Nullable String wire) {
        return Arrays.stream(values()).filter(capability -> capability.wire().equals(wire)).findFirst();
    }
}
