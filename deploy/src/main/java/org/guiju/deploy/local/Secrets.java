package org.guiju.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Passwords of one installation, drawn at random when first asked for and kept in files that only their owner can read. None is
 * ever in the repository, on a command line or in a log.
 */
public final class Secrets {

    /** No letters that look alike: some of these are typed by people. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** The superuser of the database; used by the launcher alone. */
    public String databaseSuperuser() {
        return secret("database-superuser", 32);
    }

    public String databaseOwner(Member member) {
        return secret("database-" + member.id() + "-owner", 32);
    }

    public String databaseApp(Member member) {
        return secret("database-" + member.id() + "-app", 32);
    }

    /** With this a service gets its own tokens from the gateway. */
    public String client(Member member) {
        return secret("client-" + member.id(), 40);
    }

    /** With this the gateway seals its signing keys before they lie in the database. */
    public String keySeal() {
        return secret("key-seal", 40);
    }

    /** With this a service signs the cursors of its lists, in base64; one that was given out is good after a restart as well. */
    public String paging(Member member) {
        return Base64.getEncoder().encodeToString(secret("paging-" + member.id(), 40).getBytes(StandardCharsets.US_ASCII));
    }

    /** One password for all demo accounts of this installation. */
    public String demoPassword() {
        return secret("demo-password", 14);
    }

    /** One at a time: members that start together ask for the same secret, and whoever drew it second would overwrite the first. */
    private synchronized String secret(String name, int length) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            StringBuilder drawn = new StringBuilder(length);
            for (int position = 0; position < length; position++) {
                drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            writePrivately(file, drawn.toString());
            return drawn.toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes a file that nobody but its owner can read, from its first byte on. */
    public static void writePrivately(Path file, String content) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectories(file.getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, content);
    }
}
