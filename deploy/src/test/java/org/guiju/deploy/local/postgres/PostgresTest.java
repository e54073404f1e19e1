package org.guiju.deploy.local.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.local.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The installation's database is durable, closed, and survives a kill. */
class PostgresTest {

    @TempDir
    static Path shared;

    @TempDir
    Path dir;

    private Installation installation;
    private Secrets secrets;
    private int port;
    private Postgres postgres;

    @BeforeEach
    void start() throws IOException {
        installation = new Installation(dir).prepare();
        // unpacked once for all tests of this class
        Files.createSymbolicLink(installation.postgresBinaries(), Files.createDirectories(shared.resolve("binaries")));
        secrets = new Secrets(installation.secrets());
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        postgres = new Postgres(installation, secrets, port);
        postgres.start();
        new Databases(postgres, secrets).create();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.stop();
        Files.delete(installation.postgresBinaries());
    }

    @Test
    void isDurableAndAsksForPasswords() throws SQLException {
        try (Connection connection = postgres.connect("postgres")) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("localhost");
        }
        assertThatThrownBy(() -> connect(Member.DOCUMENT.database(), Member.DOCUMENT.appRole(), "guess").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theRunningServiceOwnsNothingAndReachesNoOtherDatabase() throws SQLException {
        String password = secrets.databaseApp(Member.DOCUMENT);
        try (Connection app = connect(Member.DOCUMENT.database(), Member.DOCUMENT.appRole(), password); Statement sql = app.createStatement()) {
            assertThatThrownBy(() -> sql.execute("create table mine (id int)")).hasMessageContaining("permission denied");
            try (ResultSet role = sql.executeQuery("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")) {
                role.next();
                assertThat(role.getBoolean(1)).isFalse();
            }
        }
        assertThatThrownBy(() -> connect(Member.LEAVE.database(), Member.DOCUMENT.appRole(), password).close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void keepsWhatWasCommittedBeforeAKill() throws Exception {
        try (Connection owner = owner(); Statement sql = owner.createStatement()) {
            sql.execute("create table kept (id int)");
            sql.execute("insert into kept values (1)");
        }
        ProcessHandle server = ProcessHandle.of(Postgres.pid(installation).orElseThrow()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);

        postgres.start();

        try (Connection owner = owner(); Statement sql = owner.createStatement(); ResultSet kept = sql.executeQuery("select id from kept")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void aServerThatAnEarlierRunLeftIsUsedOrReplaced() throws IOException {
        long first = Postgres.pid(installation).orElseThrow();

        postgres.start();
        assertThat(Postgres.pid(installation)).as("same port: used on").contains(first);

        int other;
        try (ServerSocket free = new ServerSocket(0)) {
            other = free.getLocalPort();
        }
        postgres = new Postgres(installation, secrets, other);
        postgres.start();
        assertThat(Postgres.pid(installation)).as("other port: replaced").isPresent().get().isNotEqualTo(first);
        assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aTakenPortIsNamedTogetherWithItsHolder() throws IOException {
        postgres.stop();
        try (ServerSocket taken = new ServerSocket(port)) {
            assertThatThrownBy(() -> postgres.start())
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void secretsAreReadableByTheirOwnerAlone() throws IOException {
        Path file = installation.secrets().resolve("database-superuser");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(installation.secrets()))).isEqualTo("rwx------");
        assertThat(secrets.databaseSuperuser()).hasSize(32).isEqualTo(new Secrets(installation.secrets()).databaseSuperuser());
    }

    private Connection owner() throws SQLException {
        return connect(Member.DOCUMENT.database(), Member.DOCUMENT.ownerRole(), secrets.databaseOwner(Member.DOCUMENT));
    }

    private Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, role, password);
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet shown = sql.executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }
}
