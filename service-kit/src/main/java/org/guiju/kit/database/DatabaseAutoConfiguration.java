package org.guiju.kit.database;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Pulse;
import org.guiju.kit.keeping.Wake;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Looks at the database before the service serves, and keeps it tidy afterwards. */
@AutoConfiguration(after = KeepingAutoConfiguration.class)
public class DatabaseAutoConfiguration {

    @Bean
    RowSecurityCheck rowSecurityCheck(DatabaseClient database) {
        return new RowSecurityCheck(database);
    }

    @Bean
    Housekeeping housekeeping(PlatformTransactions platform) {
        return new Housekeeping(platform);
    }

    @Bean
    Pulse housekeepingPulse(Housekeeping housekeeping) {
        return new Pulse("housekeeping", housekeeping::round, new Wake(), Housekeeping.interval());
    }
}
