package org.guiju.deploy.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.local.Say;

/**
 * A service's jar laid out as a folder of plain jars, from which it starts faster and from which a start cache can be made. The
 * folder carries the hash of the jar in its name, so a new build gets a new one.
 *
 * @param member whose it is
 * @param jar the small jar to start; its libraries lie beside it
 * @param hash first twelve hex digits of the built jar's SHA-256
 */
public record Unpacked(Member member, Path jar, String hash) {

    /** Unpacks the member's built jar unless that has been done; removes what older builds left. */
    public static Unpacked of(Member member, Path root, Installation installation) {
        Path built = builtJar(member, root);
        String hash = hash(built);
        Path folder = installation.unpacked().resolve(member.id() + "-" + hash);
        Path jar = folder.resolve(built.getFileName());
        if (!Files.exists(jar)) {
            forgetOthers(installation.unpacked(), member);
            unpack(built, folder);
        }
        return new Unpacked(member, jar, hash);
    }

    /** The jar that the build made. */
    static Path builtJar(Member member, Path root) {
        Path target = root.resolve(member.module()).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                List<Path> jars = files
                        .filter(file -> file.getFileName().toString().matches(member.module() + "-[0-9][^/]*\\.jar"))
                        .filter(file -> !file.getFileName().toString().matches(".*-(tests|sources|javadoc)\\.jar"))
                        .toList();
                if (jars.size() == 1) {
                    return jars.getFirst();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        throw new Failure(Say.text("jar.missing", member.module()));
    }

    private static void unpack(Path built, Path folder) {
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        Installation.delete(draft);
        try {
            Process process = new ProcessBuilder(Java.program(), "-Djarmode=tools", "-jar", built.toString(),
                    "extract", "--destination", draft.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new Failure(Say.text("jar.unpack-failed", built, said.strip()));
            }
            Installation.delete(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new Failure(Say.text("jar.unpack-failed", built, unwritable.getMessage()), unwritable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure(Say.text("interrupted"), interrupted);
        }
    }

    private static void forgetOthers(Path unpacked, Member member) {
        try (Stream<Path> folders = Files.list(unpacked)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(member.id() + "-")).forEach(Installation::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest()).substring(0, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
