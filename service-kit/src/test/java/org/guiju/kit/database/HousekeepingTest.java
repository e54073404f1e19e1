package org.guiju.kit.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.guiju.kit.testing.KitDatabase;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class HousekeepingTest {

    @Test
    void whatIsOldEnoughGoesAndWhatIsYoungerByASecondStaysInEveryGovernment() throws SQLException {
        try (KitDatabase kit = KitDatabase.migrated("housekeeping", 2); Connection superuser = kit.server().superuser();
                Statement statement = superuser.createStatement()) {
            for (String government : List.of("anze", "boli")) {
                statement.execute(key(government, "old", "24 hours 1 second") + ";" + key(government, "young", "23 hours 59 minutes")
                        + ";" + note(government, "old", "90 days 1 second") + ";" + note(government, "young", "89 days 23 hours"));
            }
            StepVerifier.create(new Housekeeping(kit.platform()).round()).expectNext(4).expectComplete().verify(Duration.ofSeconds(20));
            assertThat(left(statement, "select jurisdiction || ' ' || key from idempotency_key order by 1"))
                    .containsExactly("anze young", "boli young");
            assertThat(left(statement, "select jurisdiction || ' ' || event_id from inbox order by 1"))
                    .containsExactly("anze young", "boli young");
        }
    }

    private static String key(String government, String key, String age) {
        return "insert into idempotency_key values ('" + government + "', 'head', 'POST /', '" + key
                + "', '', 201, '{}', '', now() - interval '" + age + "')";
    }

    private static String note(String government, String id, String age) {
        return "insert into inbox values ('" + government + "', '/guiju/leave', '" + id + "', 't', now() - interval '" + age + "')";
    }

    private static List<String> left(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
