package org.guiju.deploy.local;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.guiju.deploy.local.postgres.Databases;
import org.guiju.deploy.local.postgres.Postgres;
import org.guiju.deploy.local.seed.Accounts;
import org.guiju.deploy.local.seed.Governments;
import org.guiju.deploy.local.seed.Seeds;

/**
 * {@code deploy/local/up}: PostgreSQL, gateway and services with five demo governments, ready to use. Run again it finds what runs
 * already, starts what does not, and replaces what is out of date.
 */
public final class Up {

    private final Options options;
    private final Installation installation;

    public Up(Options options) {
        this.options = options;
        this.installation = new Installation(options.dataDir());
    }

    public static void main(String[] arguments) {
        Launch.run(() -> {
            Path root = Launch.root();
            new Up(Options.parse(root, System.getenv(), List.of(arguments))).start(true);
        });
    }

    /**
     * @param greet print addresses and accounts at the end
     * @return the ports everything listens on
     */
    public Ports start(boolean greet) {
        Instant began = Instant.now();
        installation.prepare();
        FileLock lock = installation.lock();
        try {
            Governments governments = new Governments(options.root(), installation);
            if (options.fresh()) {
                Say.line("up.wiping", installation.dir());
                Down.stopAll(installation, options.root());
                installation.wipe();
                installation.prepare();
            }
            options.governments().forEach(governments::add);
            Ports ports = ports();
            Secrets secrets = new Secrets(installation.secrets());
            Accounts accounts = Accounts.of(governments, secrets);
            accounts.write(installation.secrets().resolve("accounts.yaml"));

            Postgres postgres = new Postgres(installation, secrets, ports.postgres());
            Say.line("up.postgres", ports.postgres());
            postgres.start();
            new Databases(postgres, secrets).create();

            Suite suite = new Suite(options.root(), installation, ports, secrets);
            Say.line("up.services");
            List<Member> training = suite.start(options.startCaches());
            new Seeds(ports, accounts, governments).plant();
            if (!training.isEmpty()) {
                suite.restartTrained(training);
            }
            Say.line("up.done", String.format("%.1f", Duration.between(began, Instant.now()).toMillis() / 1000.0));
            if (greet) {
                Greeting.print(ports, installation, accounts);
            }
            return ports;
        } finally {
            Launch.release(lock);
        }
    }

    /** The ports asked for; whatever runs on others is stopped, because it could not find its neighbours any more. */
    private Ports ports() {
        Ports before = installation.ports();
        Integer wanted = options.portsFrom();
        Ports ports = wanted != null ? new Ports(wanted) : before != null ? before : Ports.USUAL;
        if (before != null && !before.equals(ports)) {
            Down.stopAll(installation, options.root());
        }
        installation.remember(ports);
        return ports;
    }
}
