package org.guiju.deploy.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.guiju.deploy.http.Caller;
import org.guiju.deploy.http.Door;
import org.guiju.deploy.local.Down;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.local.Options;
import org.guiju.deploy.local.Ports;
import org.guiju.deploy.local.Secrets;
import org.guiju.deploy.local.Suite;
import org.guiju.deploy.local.Up;
import org.guiju.deploy.local.postgres.Postgres;
import org.guiju.deploy.local.seed.Accounts;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One suite for all tests of this package, started by the launcher on free ports in a temporary folder, with a sixth government beside
 * the five. Stopped when the last test is done.
 */
public final class RunningSuite implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RunningSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Running.class, type -> start(), Running.class);
    }

    /** The project folder: tests run in their module's. */
    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    private static Running start() {
        try {
            Path dir = Files.createTempDirectory("guiju-suite");
            Path sixth = Path.of("src/test/resources/sixth").toAbsolutePath();
            // no start caches: training them would take longer than they save in one run
            Options options = new Options(root(), dir, freePorts(), false, List.of(sixth), false);
            Running running = new Running(new Installation(dir), new Ports(options.portsFrom()));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            new Up(options).start(false);
            return running;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The first of a row of ports that are all free now. */
    private static int freePorts() {
        for (int first = 18100; first < 32000; first += 10) {
            if (allFree(first)) {
                return first;
            }
        }
        throw new IllegalStateException("no free row of ports");
    }

    private static boolean allFree(int first) {
        for (int port = first; port <= first + Member.values().length; port++) {
            try (ServerSocket probe = new ServerSocket(port)) {
                probe.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }

    /**
     * The suite while it runs.
     *
     * @param installation its folder
     * @param ports where it listens
     */
    public record Running(Installation installation, Ports ports) implements AutoCloseable {

        Door door() {
            return new Door(ports.gatewayUri());
        }

        /** A member's own port, past the gateway. */
        Door door(Member member) {
            return new Door(ports.uri(member));
        }

        Caller caller(String account) {
            return new Caller(door(), account, secrets().demoPassword());
        }

        Caller operator() {
            return caller(Accounts.OPERATOR);
        }

        Secrets secrets() {
            return new Secrets(installation.secrets());
        }

        Suite suite() {
            return new Suite(root(), installation, ports, secrets());
        }

        /** A connection past all walls, to see what really lies in a member's database. */
        Connection database(Member member) throws SQLException {
            return new Postgres(installation, secrets(), ports.postgres()).connect(member.database());
        }

        @Override
        public void close() {
            if (Files.isDirectory(installation.dir())) {
                Down.stopAll(installation, root());
                Installation.delete(installation.dir());
            }
        }
    }
}
