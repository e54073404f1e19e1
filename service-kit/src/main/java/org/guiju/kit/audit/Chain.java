package org.guiju.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a row of the chain is bound to the one before it: SHA-256 over its hash, the row's number and the bytes of the entry. */
final class Chain {

    private static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    /** What stands before the first row. */
    static byte[] beginning() {
        return BEGINNING.clone();
    }

    static byte[] hash(byte[] previous, long number, String entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            return digest.digest(entry.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
