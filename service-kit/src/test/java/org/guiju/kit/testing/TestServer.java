package org.guiju.kit.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The server of this JVM. {@code GUIJU_TEST_DATABASE=container|embedded} chooses; otherwise a container where an engine answers.
 * Data are written through to the disk either way: what a test sees survive must survive elsewhere too.
 */
record TestServer(String host, int port, String superuser, String superuserPassword) {

    private static final String IMAGE = "postgres:18-alpine";

    static TestServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final TestServer SERVER = started();
    }

    private static TestServer started() {
        String wish = String.valueOf(System.getenv("GUIJU_TEST_DATABASE")).toLowerCase(Locale.ROOT);
        return switch (wish) {
            case "container" -> Container.start();
            case "embedded" -> Embedded.start();
            case "null" -> Container.engineAnswers() ? Container.start() : Embedded.start();
            default -> throw new IllegalStateException(
                    "GUIJU_TEST_DATABASE is “" + wish + "”; write container or embedded, or leave it out");
        };
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }

    /** Apart, so that a module without one of the two libraries can use the other. */
    private static final class Container {

        static boolean engineAnswers() {
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } catch (RuntimeException | LinkageError none) {
                return false;
            }
        }

        @SuppressWarnings("resource") // ends with the JVM; Testcontainers' own reaper sees to it
        static TestServer start() {
            var container = new PostgreSQLContainer(IMAGE)
                    .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=on", "-c", "synchronous_commit=on");
            container.start();
            return new TestServer(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                    container.getUsername(), container.getPassword());
        }
    }

    private static final class Embedded {

        static TestServer start() {
            try {
                // its own shutdown hook stops it with the JVM
                @SuppressWarnings("resource")
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                return new TestServer("localhost", postgres.getPort(), "postgres", "postgres");
            } catch (IOException failure) {
                throw new IllegalStateException("the embedded PostgreSQL did not start", failure);
            }
        }
    }
}
