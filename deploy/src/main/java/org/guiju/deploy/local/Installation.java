package org.guiju.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The folder in which one installation keeps everything it makes: the database's files, secrets, unpacked services, start caches,
 * logs and process ids. Deleting it while the suite is down is a complete uninstall.
 *
 * @param dir {@code .guiju} at the project's root unless the user named another
 */
public record Installation(Path dir) {

    private static final String SETTINGS = "settings.properties";

    public Path postgresData() {
        return dir.resolve("postgres");
    }

    public Path postgresBinaries() {
        return dir.resolve("postgres-binaries");
    }

    public Path unpacked() {
        return dir.resolve("services");
    }

    public Path startCaches() {
        return dir.resolve("aot");
    }

    public Path logs() {
        return dir.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path pids() {
        return dir.resolve("pids");
    }

    public Path secrets() {
        return dir.resolve("secrets");
    }

    /** Rulebooks, directories and demo matters of governments added by {@code --government}. */
    public Path governments() {
        return dir.resolve("governments");
    }

    public Path extraRuleBooks() {
        return governments().resolve("rulebooks");
    }

    /** The directory files of the governments that this installation was given beside the shipped ones. */
    public List<Path> extraDirectories() {
        return yamlFiles(governments().resolve("directories"));
    }

    /** Makes the folders. */
    public Installation prepare() {
        try {
            for (Path folder : List.of(dir, logs(), pids(), unpacked(), startCaches())) {
                Files.createDirectories(folder);
            }
            return this;
        } catch (IOException unwritable) {
            throw new Failure(Say.text("installation.unwritable", dir, unwritable.getMessage()), unwritable);
        }
    }

    /**
     * Keeps a second {@code up} or {@code down} out while this one runs; the lock goes when the process ends, however it ends.
     */
    public FileLock lock() {
        try {
            FileChannel channel = FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Failure(Say.text("installation.busy", dir));
            }
            return lock;
        } catch (IOException unlockable) {
            throw new Failure(Say.text("installation.unwritable", dir, unlockable.getMessage()), unlockable);
        }
    }

    /** The ports this installation used last; empty before its first start. */
    public @Nullable Ports ports() {
        Properties settings = read(dir.resolve(SETTINGS));
        String first = settings.getProperty("ports-from");
        return first == null ? null : new Ports(Integer.parseInt(first));
    }

    public void remember(Ports ports) {
        Properties settings = new Properties();
        settings.setProperty("ports-from", String.valueOf(ports.first()));
        write(dir.resolve(SETTINGS), settings);
    }

    /** Deletes the data and what depends on it; what can be made again from the jars stays. */
    public void wipe() {
        Stream.of(postgresData(), secrets(), logs(), pids(), governments()).forEach(Installation::delete);
    }

    /** The YAML files of a folder, by name; none when it is not there. */
    public static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes a folder with all in it; a folder that is not there is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /** Reads a small properties file; none is an empty one. */
    public static Properties read(Path file) {
        Properties found = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                found.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    /** Writes a small properties file so that a reader sees the old or the new one, never half of it. */
    public static void write(Path file, Properties properties) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var out = Files.newBufferedWriter(draft)) {
                properties.store(out, null);
            }
            Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
