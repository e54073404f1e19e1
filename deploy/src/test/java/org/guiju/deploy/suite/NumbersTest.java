package org.guiju.deploy.suite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Caller;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.suite.RunningSuite.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Document numbers through the gateway: two hundred asked for at once leave no gap and no repeat, and a voided one leaves its trace. */
@ExtendWith(RunningSuite.class)
class NumbersTest {

    private static final int AT_ONCE = 200;
    private static final int TRIES = 20;
    private static final String HOME = "/api/v1/documents/";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Running running;
    private final Caller office;

    NumbersTest(Running running) {
        this.running = running;
        this.office = running.caller("anze.office-clerk");
    }

    @Test
    void twoHundredAskedForAtOnceAreAllDifferentAndNoneIsLeftOut() throws Exception {
        clock("2024-06-05T09:00:00+08:00");
        Caller clerk = running.caller("anze.water.clerk");
        Caller chief = running.caller("anze.water.head");
        Caller deputy = running.caller("anze.deputy-2");
        Caller head = running.caller("anze.head");
        List<String> signed = all(4, IntStream.range(0, AT_ONCE).<Callable<String>>mapToObj(i -> () -> signed(i, clerk, chief, deputy, head)).toList());
        int before = last();

        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Integer>> asking = signed.stream().<Callable<Integer>>map(id -> () -> {
            String etag = office.get(HOME + id).header("ETag").orElseThrow();
            together.await(2, TimeUnit.MINUTES);
            return serial(numbered(id, etag).text("/number"));
        }).toList();
        List<Integer> serials = all(AT_ONCE, asking);

        assertThat(serials).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + AT_ONCE).boxed().toList());
        assertThat(last()).isEqualTo(before + AT_ONCE);
        voiding(signed.getFirst());
    }

    /**
     * As a careful client asks: numbers of one code are given one after the other, so the last of two hundred may wait longer than the gateway
     * does; whoever is told so asks again under the same key, and that gives the number it got and no second one.
     */
    private Answer numbered(String id, String etag) {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + office.token(), "If-Match", etag, "Idempotency-Key", "number-" + id);
        Answer answer = running.door().send("POST", HOME + id + "/number", headers, NOTHING);
        for (int more = TRIES; unsettled(answer) && more > 0; more--) {
            answer = running.door().send("POST", HOME + id + "/number", headers, NOTHING);
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    /** Not answered in time, or still at work under this key. */
    private static boolean unsettled(Answer answer) {
        return answer.status() == 503 || answer.status() == 504 || answer.text("/code").equals("idempotency-in-progress");
    }

    /** The paper is numbered anew with the next number; the voided one stands in its timeline and is given to nobody. */
    private void voiding(String id) throws SQLException {
        String old = office.get(HOME + id).text("/number");
        Answer voided = done(office, id, "number-voiding", Map.of("reason", "版头印错"));
        assertThat(voided.text("/status")).isEqualTo("signed");
        assertThat(voided.body().at("/number").asString("")).isEmpty();
        assertThat(voided.body().at("/timeline").valueStream().filter(act -> act.at("/kind").asString().equals("number-voided"))
                .map(Object::toString).toList()).hasSize(1).first().asString().contains(old, "版头印错", "office-clerk");

        Answer anew = done(office, id, "number", NOTHING);
        assertThat(serial(anew.text("/number"))).isEqualTo(last()).isNotEqualTo(serial(old));
        assertThat(done(office, id, "issue", NOTHING).text("/status")).isEqualTo("issued");
        Answer late = office.post(HOME + id + "/number-voiding", Map.of("reason", "印发之后"), office.get(HOME + id).header("ETag").orElseThrow());
        assertThat(late.status()).as("an issued paper keeps its number").isEqualTo(409);
    }

    private String signed(int nth, Caller clerk, Caller chief, Caller deputy, Caller head) {
        String id = clerk.post("/api/v1/documents", Map.of(
                "secrecy", "none", "title", "关于第" + nth + "件事的请示", "kind", "request", "issuer", "government",
                "addressees", List.of(Map.of("kind", "upper-government", "name", "临汾市人民政府")),
                "body", "演示正文。", "matters", List.of("演示事项"), "facts", "演示情况。", "measures", "演示措施。")).text("/id");
        done(chief, id, "cosignatures", Map.of("unit", "water"));
        done(clerk, id, "submission", NOTHING);
        done(office, id, "office-review", Map.of("opinion", "拟同意。", "found", List.of()));
        done(office, id, "routing", Map.of("to", "deputy-2"));
        done(deputy, id, "approvals", Map.of("opinion", "同意。"));
        done(head, id, "signature", Map.of("opinion", "同意。"));
        return id;
    }

    private static Answer done(Caller caller, String id, String what, Map<String, Object> body) {
        String etag = caller.get(HOME + id).header("ETag").orElseThrow();
        Answer answer = caller.post(HOME + id + "/" + what, body, etag);
        assertThat(answer.status()).as(what + " " + answer).isEqualTo(200);
        return answer;
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.indexOf('号')));
    }

    private int last() throws SQLException {
        try (Connection connection = running.database(Member.DOCUMENT); PreparedStatement sql = connection.prepareStatement(
                "select coalesce(max(last), 0) from number_counter where jurisdiction = 'anze' and code = '安政发' and year = 2024");
                ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void clock(String now) {
        Answer set = running.operator().put("/api/v1/rehearsal/clock", Map.of("now", now), null);
        assertThat(set.ok()).as(set.toString()).isTrue();
    }

    private static <T> List<T> all(int threads, List<Callable<T>> calls) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
