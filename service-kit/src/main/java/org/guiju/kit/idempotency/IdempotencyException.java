package org.guiju.kit.idempotency;

/** Why a key could not be answered with the first answer; the web edge makes a problem of it. */
public abstract sealed class IdempotencyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    private IdempotencyException(String message, String key) {
        super(message);
        this.key = key;
    }

    /** The key as it was sent. */
    public String key() {
        return key;
    }

    /** The key was sent before with another payload: 422. */
    public static final class KeyReused extends IdempotencyException {
        private static final long serialVersionUID = 1L;

        public KeyReused(String key) {
            super("idempotency key " + key + " was used with another payload", key);
        }
    }

    /** The first command under this key has not ended yet: 409. */
    public static final class StillRunning extends IdempotencyException {
        private static final long serialVersionUID = 1L;

        public StillRunning(String key) {
            super("the command under idempotency key " + key + " is still running", key);
        }
    }
}
