package org.guiju.kit.testing;

import java.util.Map;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import org.flywaydb.core.Flyway;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Transactions;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * A migrated database of a test's own, with the kit's two kinds of transactions on it and no Spring context around them.
 *
 * @param server   where it is
 * @param database as the application sees it, outside of any transaction
 */
public record KitDatabase(TestDatabase server, DatabaseClient database, Transactions transactions, PlatformTransactions platform)
        implements AutoCloseable {

    /** With the kit's tables and the sample's notes, and up to {@code connections} to it. */
    public static KitDatabase migrated(String name, int connections) {
        TestDatabase server = TestDatabase.fresh(name);
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.ownerUser(), server.ownerPassword())
                .locations("classpath:db/kit", "classpath:db/sample")
                .placeholders(Map.of("appRole", server.appUser()))
                .load().migrate();
        return opened(server, connections);
    }

    /** Another pool to the same database, as a second replica has it. */
    public KitDatabase replica(int connections) {
        return opened(server, connections);
    }

    private static KitDatabase opened(TestDatabase server, int connections) {
        var pool = new ConnectionPool(ConnectionPoolConfiguration.builder(new PostgresqlConnectionFactory(
                        PostgresqlConnectionConfiguration.builder()
                                .host(server.host()).port(server.port()).database(server.name())
                                .username(server.appUser()).password(server.appPassword()).build()))
                .initialSize(1).maxSize(connections).build());
        DatabaseClient database = DatabaseClient.create(pool);
        TransactionalOperator operator = TransactionalOperator.create(new R2dbcTransactionManager(pool));
        return new KitDatabase(server, database, new Transactions(database, operator), new PlatformTransactions(database, operator));
    }

    @Override
    public void close() {
        ((ConnectionPool) database.getConnectionFactory()).dispose();
    }
}
