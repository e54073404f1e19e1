package org.guiju.deploy.local;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.guiju.deploy.local.postgres.Postgres;

/** {@code deploy/local/down}: stops everything of one installation in good order and keeps its data. */
public final class Down {

    private Down() {
    }

    public static void main(String[] arguments) {
        Launch.run(() -> {
            Path root = Launch.root();
            Options options = Options.parse(root, System.getenv(), List.of(arguments));
            Installation installation = new Installation(options.dataDir());
            if (!Files.isDirectory(installation.dir())) {
                Say.line("down.nothing", installation.dir());
                return;
            }
            FileLock lock = installation.lock();
            try {
                Say.line(stopAll(installation, root) ? "down.done" : "down.nothing", installation.dir());
            } finally {
                Launch.release(lock);
            }
        });
    }

    /** Stops services, then the gateway, then PostgreSQL; answers whether anything ran. */
    public static boolean stopAll(Installation installation, Path root) {
        Ports ports = installation.ports();
        if (ports == null) {
            return false;
        }
        Secrets secrets = new Secrets(installation.secrets());
        boolean stopped = new Suite(root, installation, ports, secrets).stop();
        if (new Postgres(installation, secrets, ports.postgres()).stop()) {
            Say.line("service.stopped", "postgres");
            return true;
        }
        return stopped;
    }
}
