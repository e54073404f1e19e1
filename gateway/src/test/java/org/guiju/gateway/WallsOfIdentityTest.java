package org.guiju.gateway;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.guiju.gateway.testing.GatewayRun;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stands when everything before it has failed: the database's own wall, and the wait that grows with each guess. */
class WallsOfIdentityTest extends GatewayRun {

    @Test
    void theDatabaseHoldsTheWallWhereAQueryForgetsIt() throws Exception {
        try (var connection = TestDatabase.of("gateway").application(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('guiju.jurisdiction', 'ziyuan', true)");
            var rows = statement.executeQuery("SELECT count(*) FILTER (WHERE jurisdiction <> 'ziyuan'), count(*) FROM account");
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            assertThat(rows.getInt(2)).isPositive();
            connection.rollback();
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM account"))
                    .hasMessageContaining("no government named");
            connection.rollback();
            statement.execute("SELECT set_config('guiju.jurisdiction', 'ziyuan', true)");
            assertThatThrownBy(() -> statement.execute("DELETE FROM security_event"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void everyFailureInARowMakesTheNextWaitLongerKnownNameOrNot() {
        assertThat(waits("anze.clerk-of-no-account")).isEqualTo(waits("ziyuan.safe")).containsExactly(30L, 60L, 120L);
    }

    /** The waits after the fifth, sixth and seventh failure; what passes between them is skipped in the database. */
    private List<Long> waits(String name) {
        IntStream.range(0, 4).forEach(guess -> signIn(name).expectStatus().isUnauthorized());
        return IntStream.range(0, 3).mapToObj(round -> {
            signIn(name).expectStatus().isUnauthorized();
            String after = signIn(name).expectStatus().isEqualTo(429).expectBody().jsonPath("$.code").isEqualTo("sign-in-blocked")
                    .returnResult().getResponseHeaders().getFirst("Retry-After");
            try (var connection = TestDatabase.of("gateway").superuser(); var statement = connection.createStatement()) {
                statement.execute("UPDATE sign_in_attempt SET blocked_until = now() - interval '1 second' WHERE blocked_until > now()");
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
            return Math.round(Long.parseLong(String.valueOf(after)) / 10.0) * 10;
        }).toList();
    }

    private WebTestClient.ResponseSpec signIn(String name) {
        return client.post().uri("/api/v1/session").header("X-Forwarded-For", "10.20.30.40")
                .bodyValue(Map.of("username", name, "password", "a guess")).exchange();
    }
}
