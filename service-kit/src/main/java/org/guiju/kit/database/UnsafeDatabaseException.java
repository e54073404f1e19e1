package org.guiju.kit.database;

import java.util.List;

/** The database does not keep governments apart; the service must not start over it. */
public final class UnsafeDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public UnsafeDatabaseException(List<String> faults) {
        super("the database does not keep governments apart:\n  - " + String.join("\n  - ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, each with its remedy. */
    public List<String> faults() {
        return faults;
    }
}
