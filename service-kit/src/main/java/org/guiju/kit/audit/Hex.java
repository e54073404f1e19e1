package org.guiju.kit.audit;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Hashes as text and back. */
final class Hex {

    private Hex() {}

    static String text(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
