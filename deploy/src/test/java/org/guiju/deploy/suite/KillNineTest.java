package org.guiju.deploy.suite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Caller;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.suite.RunningSuite.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * document-service is killed between a command's acknowledgement and the delivery of what the others must learn of it. After a restart
 * nothing is lost and nothing doubled: the command is kept, its event reaches the others once, and sending the command again changes nothing.
 */
@ExtendWith(RunningSuite.class)
class KillNineTest {


    private final Running running;

    KillNineTest(Running running) {
        this.running = running;
    }

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        Caller clerk = running.caller("anze.natural-resources.clerk");
        // the directory is read once, so that the command does not need leave-service while that is silent
        assertThat(clerk.get("/api/v1/documents").ok()).isTrue();
        String key = UUID.randomUUID().toString();
        Answer acknowledged;
        List<String> waiting;

        signal(Member.LEAVE, "STOP");
        try {
            acknowledged = draft(clerk, key);
            assertThat(acknowledged.status()).as(acknowledged.toString()).isEqualTo(201);
            waiting = outbox(acknowledged.text("/id"));
            assertThat(waiting).as("undelivered when the process dies").isNotEmpty();
            kill(Member.DOCUMENT);
        } finally {
            signal(Member.LEAVE, "CONT");
        }
        assertThat(outbox(acknowledged.text("/id"))).as("kept over the kill").isEqualTo(waiting);

        running.suite().startAgain(Member.DOCUMENT);
        List<String> left = Patience.until(List::isEmpty, () -> outbox(acknowledged.text("/id")));

        assertThat(left).as("delivered after the restart").isEmpty();
        assertThat(notified(acknowledged.text("/id"))).as("each once").containsExactlyInAnyOrderElementsOf(waiting);
        Answer read = clerk.get("/api/v1/documents/" + acknowledged.text("/id"));
        assertThat(read.status()).as(read.toString()).isEqualTo(200);

        Answer again = draft(clerk, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).as("a repeat answers the same").isEqualTo(acknowledged.body());
        Patience.until(List::isEmpty, () -> outbox(acknowledged.text("/id")));
        assertThat(notified(acknowledged.text("/id"))).as("and tells nothing anew").hasSameSizeAs(waiting);
    }

    private Answer draft(Caller clerk, String key) {
        return running.door().send("POST", "/api/v1/documents",
                Map.of("Authorization", "Bearer " + clerk.token(), "Idempotency-Key", key), DraftRequests.ofAnze("关于验证不丢不重的请示"));
    }

    private List<String> outbox(String document) throws SQLException {
        return ids(Member.DOCUMENT, "select event_id::text from outbox where subject = ? order by sequence", document);
    }

    /** What the gateway has taken in and would show a browser. */
    private List<String> notified(String document) throws SQLException {
        return ids(Member.GATEWAY, "select event_id from notification where subject = ?", document);
    }

    private List<String> ids(Member member, String query, String subject) throws SQLException {
        try (Connection connection = running.database(member); PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setString(1, subject);
            try (ResultSet rows = sql.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private void kill(Member member) throws Exception {
        ProcessHandle process = handle(member);
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private void signal(Member member, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(handle(member).pid())).start().waitFor();
    }

    private ProcessHandle handle(Member member) {
        return running.suite().process(member).running().orElseThrow().process().orElseThrow();
    }
}
