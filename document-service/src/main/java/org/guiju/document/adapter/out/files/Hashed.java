package org.guiju.document.adapter.out.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What all stores have in common: an object lies under its SHA-256 and is compared with it on its way in and out. */
final class Hashed {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 64 * 1024;

    private Hashed() {}

    /** Whether a name is that of an object. */
    static boolean is(String name) {
        return SHA256.matcher(name).matches();
    }

    /** Where it lies: government, first two digits, hash. */
    static String key(Jurisdiction jurisdiction, String sha256) {
        if (!is(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return jurisdiction.id() + "/" + sha256.substring(0, 2) + "/" + sha256;
    }

    /**
     * Reads the file once.
     *
     * @return its MD5 in Base64, as stores are told it to compare it with what arrives
     * @throws IOException where the file has another hash than it is to be kept under
     */
    static String check(Path file, String sha256) throws IOException {
        MessageDigest digest = digest("SHA-256");
        MessageDigest onTheWay = digest("MD5");
        byte[] chunk = new byte[CHUNK];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
                onTheWay.update(chunk, 0, read);
            }
        }
        compare(digest, sha256);
        return Base64.getEncoder().encodeToString(onTheWay.digest());
    }

    /** The same content, with an error at its end where it is not what its name says. */
    static Flux<ByteBuffer> checked(String sha256, Flux<ByteBuffer> content) {
        return Flux.defer(() -> {
            MessageDigest digest = digest("SHA-256");
            return content.doOnNext(part -> digest.update(part.duplicate()))
                    .concatWith(Mono.<ByteBuffer>fromCallable(() -> {
                        compare(digest, sha256);
                        return null;
                    }));
        });
    }

    private static void compare(MessageDigest digest, String sha256) throws IOException {
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(sha256)) {
            throw new IOException("the object " + sha256 + " has the content of " + found);
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
