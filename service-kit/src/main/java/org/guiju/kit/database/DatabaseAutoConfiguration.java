package org.guiju.kit.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Looks at the database before the service serves. */
@AutoConfiguration(afterName = "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration")
public class DatabaseAutoConfiguration {

    @Bean
    RowSecurityCheck rowSecurityCheck(DatabaseClient database) {
        return new RowSecurityCheck(database);
    }
}
