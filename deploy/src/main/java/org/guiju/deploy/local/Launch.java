package org.guiju.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;

/** What the mains have in common: one line and exit code 1 for what the user can mend, a stack trace for what only we can. */
public final class Launch {

    private Launch() {
    }

    /** Runs a main. */
    public static void run(Runnable work) {
        try {
            work.run();
        } catch (Failure failure) {
            System.err.println(Say.text("failure", failure.getMessage()));
            System.exit(1);
        }
    }

    /** The project folder, told by the script that starts us. */
    public static Path root() {
        return Path.of(System.getProperty("guiju.root", ".")).toAbsolutePath().normalize();
    }

    static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException unreleasable) {
            throw new UncheckedIOException(unreleasable);
        }
    }
}
