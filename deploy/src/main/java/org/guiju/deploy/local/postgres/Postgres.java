package org.guiju.deploy.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Say;
import org.guiju.deploy.local.Secrets;
import org.guiju.deploy.local.process.PortOwner;

/**
 * The installation's own PostgreSQL: durable settings, password authentication, reachable from this machine only. It outlives the
 * launcher, and the launcher finds it again by the file that PostgreSQL itself keeps ({@code postmaster.pid}).
 */
public final class Postgres {

    /** Crash recovery after a kill can take a while on a slow disk. */
    private static final Duration START = Duration.ofSeconds(90);

    private static final String SUPERUSER = "guiju_platform";

    private final Installation installation;
    private final Secrets secrets;
    private final int port;

    public Postgres(Installation installation, Secrets secrets, int port) {
        this.installation = installation;
        this.secrets = secrets;
        this.port = port;
    }

    /** Starts it, or takes over the one that an earlier run left, and answers when it accepts connections. */
    public void start() {
        PostgresBinaries binaries = PostgresBinaries.in(installation.postgresBinaries());
        OrdinaryUser user = OrdinaryUser.find();
        Optional<Postmaster> left = Postmaster.of(installation.postgresData());
        if (left.isPresent() && left.get().alive()) {
            if (left.get().port() == port && accepts()) {
                Say.line("postgres.reused", left.get().pid(), port);
                return;
            }
            Say.line("postgres.orphan-stopped", left.get().pid());
            stop();
        } else if (left.isPresent()) {
            Say.line("postgres.recovering");
            left.get().forget();
        }
        PortOwner.requireFree(port, "postgres");
        if (!Files.exists(installation.postgresData().resolve("PG_VERSION"))) {
            initialise(binaries, user);
        }
        launch(binaries, user);
    }

    /** Stops it in good order; one that does not run is fine. */
    public boolean stop() {
        Optional<Postmaster> running = Postmaster.of(installation.postgresData()).filter(Postmaster::alive);
        if (running.isEmpty()) {
            return false;
        }
        PostgresBinaries binaries = PostgresBinaries.in(installation.postgresBinaries());
        List<String> command = OrdinaryUser.find().wrap(List.of(
                binaries.program("pg_ctl"), "stop", "-D", installation.postgresData().toString(), "-m", "fast", "-w", "-t", "60"));
        if (run(command) != 0 && running.get().alive()) {
            // a server that does not answer its own control program; recovery at the next start puts things right
            ProcessHandle.of(running.get().pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        return true;
    }

    /** The running server's process id. */
    public static Optional<Long> pid(Installation installation) {
        return Postmaster.of(installation.postgresData()).filter(Postmaster::alive).map(Postmaster::pid);
    }

    /** A connection of the platform's superuser, for roles and databases only. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + database + "?connectTimeout=2&socketTimeout=60",
                SUPERUSER, secrets.databaseSuperuser());
    }

    private void initialise(PostgresBinaries binaries, OrdinaryUser user) {
        Path data = installation.postgresData();
        // an initdb that was cut off leaves a folder it would not accept again
        Installation.delete(data);
        Path password = installation.dir().resolve("initial-password");
        try {
            Files.createDirectories(data);
            Secrets.writePrivately(password, secrets.databaseSuperuser());
            user.own(data);
            user.own(password);
            int code = run(user.wrap(List.of(binaries.program("initdb"), "-D", data.toString(), "-U", SUPERUSER,
                    "--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--locale=C", "--no-instructions")));
            if (code != 0) {
                throw new Failure(Say.text("postgres.init-failed", installation.log("postgres")));
            }
            Files.writeString(data.resolve("postgresql.auto.conf"), """
                    # written by deploy/local/up at the first start
                    listen_addresses = 'localhost'
                    unix_socket_directories = ''
                    password_encryption = 'scram-sha-256'
                    fsync = on
                    synchronous_commit = on
                    full_page_writes = on
                    max_connections = 120
                    shared_buffers = '128MB'
                    log_line_prefix = '%m [%p] %d '
                    """);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            password.toFile().delete();
        }
    }

    private void launch(PostgresBinaries binaries, OrdinaryUser user) {
        List<String> command = new ArrayList<>(org.guiju.deploy.local.process.Detached.prefix());
        command.addAll(user.wrap(List.of(binaries.program("postgres"), "-D", installation.postgresData().toString(),
                "-p", String.valueOf(port))));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(installation.log("postgres").toFile()))
                    .start();
            Instant until = Instant.now().plus(START);
            while (!accepts()) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new Failure(Say.text("postgres.start-failed", installation.log("postgres")));
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (IOException unstartable) {
            throw new Failure(Say.text("postgres.start-failed", unstartable.getMessage()), unstartable);
        }
    }

    private boolean accepts() {
        try (Connection ignored = connect("postgres")) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private int run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(installation.log("postgres").toFile()))
                    .start();
            process.waitFor(120, TimeUnit.SECONDS);
            return process.exitValue();
        } catch (IOException unstartable) {
            throw new Failure(Say.text("postgres.start-failed", unstartable.getMessage()), unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure(Say.text("interrupted"), interrupted);
        }
    }
}
