package org.guiju.kit.security;

import java.util.Arrays;
import java.util.Optional;

/** The three offices beside posts (三员), kept apart: nobody holds two. */
public enum Capability {

    /** Directory and configuration. */
    SYSTEM_ADMINISTRATOR("system-administrator"),
    /** Accounts and capabilities. */
    SECURITY_ADMINISTRATOR("security-administrator"),
    /** Trails, receipts, ledgers; no bodies of work secrets. */
    AUDITOR("auditor");

    private final String word;

    Capability(String word) {
        this.word = word;
    }

    /** The word in a token's claim. */
    public String word() {
        return word;
    }

    public static Optional<Capability> of(String word) {
        return Arrays.stream(values()).filter(capability -> capability.word.equals(word)).findFirst();
    }
}
