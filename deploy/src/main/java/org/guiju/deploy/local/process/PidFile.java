package org.guiju.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.guiju.deploy.local.Installation;

/**
 * A process of ours as written down when it was started. Its id alone would not do: after a restart of the machine the same number
 * belongs to somebody else, whom we must not stop.
 *
 * @param pid process id
 * @param started the instant the system gives for its start
 * @param port the port it was told to use
 * @param build what it was started from and with; a different value means that it is out of date
 */
public record PidFile(long pid, Instant started, int port, String build) {

    /** Reads it; empty when there is none or when the process it speaks of is gone. */
    public static Optional<PidFile> running(Path file) {
        Properties written = Installation.read(file);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        PidFile found = new PidFile(
                Long.parseLong(written.getProperty("pid")),
                Instant.parse(written.getProperty("started")),
                Integer.parseInt(written.getProperty("port")),
                written.getProperty("build"));
        return found.process().isPresent() ? Optional.of(found) : Optional.empty();
    }

    public static PidFile of(Process process, int port, String build) {
        return new PidFile(process.pid(), startOf(process.toHandle()), port, build);
    }

    public void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(pid));
        properties.setProperty("started", started.toString());
        properties.setProperty("port", String.valueOf(port));
        properties.setProperty("build", build);
        Installation.write(file, properties);
    }

    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The process while it is the one that was started. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startOf(handle).equals(started));
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
