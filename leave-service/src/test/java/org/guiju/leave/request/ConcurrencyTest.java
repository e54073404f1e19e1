package org.guiju.leave.request;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Several act at once: one wins, the others are told that something changed, or get the same answer. */
class ConcurrencyTest extends RequestHttp {

    private static final String CONSENT = "{\"answer\": \"consent\", \"opinion\": \"同意\"}";

    @BeforeEach
    void directory() {
        imported("anze");
        clock("2025-03-03T09:00");
    }

    private List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Answer>> running = calls.stream().map(call -> pool.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private Answer sent(HttpMethod method, String person, String path, String body, String etag, String key) {
        return send(method, person("anze", person), path, body, etag, key);
    }

    private String step(Leave leave, String name) {
        return ROOT + "/requests/" + leave.id + "/steps/" + name;
    }

    @Test
    void ofEightConsentsAtOnceOneCounts() throws Exception {
        Leave leave = drafted("anze", "deputy-2", plan("vacation", "out-of-city", "2025-03-10", "2025-03-11", ""));
        leave.does("deputy-2", "submission", "{}");
        String etag = leave.read("head").etag();
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> sent(HttpMethod.POST, "head", step(leave, "consent.head"), CONSENT, etag, UUID.randomUUID().toString()));
        }
        List<Integer> statuses = atOnce(calls).stream().map(Answer::status).toList();
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).hasSize(7).allMatch(status -> status == 412);
        assertThat(leave.read("head").kinds()).filteredOn("consented"::equals).hasSize(1);
        leave.does("deputy-2", "withdrawal", "{}");
    }

    @Test
    void ofTwoApproversAtOnceOneIsToldThatTheRequestHasChangedAndThenBothHaveConsented() throws Exception {
        Leave leave = drafted("anze", "education.head", plan("business-trip", "out-of-county", "2025-03-12", "2025-03-13", ""));
        Answer submitted = leave.does("education.head", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        List<String> consents = submitted.body().at("/steps").valueStream().map(step -> step.at("/name").asString())
                .filter(name -> name.startsWith("consent.")).toList();
        assertThat(consents).hasSize(2);
        String etag = leave.read("head").etag();
        List<Answer> answers = atOnce(List.of(
                () -> sent(HttpMethod.POST, "deputy-3", step(leave, consents.getFirst()), CONSENT, etag, UUID.randomUUID().toString()),
                () -> sent(HttpMethod.POST, "head", step(leave, consents.getLast()), CONSENT, etag, UUID.randomUUID().toString())));
        assertThat(answers).extracting(Answer::status).filteredOn(status -> status == 200).hasSizeLessThanOrEqualTo(1);
        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 200 || status == 412 || status == 422);
        for (String[] who : new String[][] {{"deputy-3", consents.getFirst()}, {"head", consents.getLast()}}) {
            if (!leave.read("head").steps("done").contains(who[1])) {
                assertThat(leave.consents(who[0], who[1]).status()).isEqualTo(200);
            }
        }
        assertThat(leave.read("head").steps("done")).containsAll(consents);
        assertThat(leave.read("head").kinds()).filteredOn("consented"::equals).hasSize(2);
        leave.does("education.head", "withdrawal", "{}");
    }

    @Test
    void aSubmissionSentTwiceAtOnceUnderOneKeyTakesEffectOnceAndIsAnsweredTheSame() throws Exception {
        Leave leave = drafted("anze", "deputy-3", plan("vacation", "out-of-city", "2025-03-17", "2025-03-18", ""));
        String etag = leave.read("deputy-3").etag();
        String key = UUID.randomUUID().toString();
        String path = ROOT + "/requests/" + leave.id + "/submission";
        List<Answer> answers = atOnce(List.of(() -> sent(HttpMethod.POST, "deputy-3", path, "{}", etag, key),
                () -> sent(HttpMethod.POST, "deputy-3", path, "{}", etag, key)));
        // the second may come while the first is still being worked on; asked again, it gets the same answer
        assertThat(answers).extracting(Answer::status).contains(200).allMatch(status -> status == 200 || status == 409);
        Answer again = sent(HttpMethod.POST, "deputy-3", path, "{}", etag, key);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).allMatch(answer -> answer.body().equals(again.body()));
        assertThat(leave.read("deputy-3").kinds()).filteredOn("submitted"::equals).hasSize(1);
        leave.does("deputy-3", "withdrawal", "{}");
    }

    @Test
    void ofTwoChangesOfOneDraftTheSecondIsNotLost() throws Exception {
        Leave leave = drafted("anze", "deputy-4", plan("vacation", "out-of-city", "2025-03-19", "2025-03-20", ""));
        String etag = leave.read("deputy-4").etag();
        List<Answer> answers = atOnce(List.of(
                () -> sent(HttpMethod.PUT, "deputy-4", ROOT + "/requests/" + leave.id,
                        plan("vacation", "out-of-city", "2025-03-19", "2025-03-21", ""), etag, UUID.randomUUID().toString()),
                () -> sent(HttpMethod.PUT, "office-clerk", ROOT + "/requests/" + leave.id,
                        plan("vacation", "out-of-city", "2025-03-24", "2025-03-25", ""), etag, UUID.randomUUID().toString())));
        assertThat(answers).extracting(Answer::status).filteredOn(status -> status == 200).hasSize(1);
        assertThat(leave.read("deputy-4").etag()).isEqualTo("\"2\"");
        Answer unconditional = sent(HttpMethod.PUT, "deputy-4", ROOT + "/requests/" + leave.id,
                plan("vacation", "out-of-city", "2025-03-19", "2025-03-21", ""), "", UUID.randomUUID().toString());
        assertThat(unconditional.status()).isEqualTo(428);
    }

    @Test
    void ofADepartureAndAWithdrawalAtOnceOnlyOneHappensAndTheDirectoryAgrees() throws Exception {
        Leave leave = drafted("anze", "deputy-1", plan("vacation", "out-of-city", "2025-03-26", "2025-03-27", ""));
        leave.does("deputy-1", "submission", "{}");
        leave.consents("head", "consent.head");
        leave.records("office-clerk", "filing.by-provisions");
        String etag = leave.read("deputy-1").etag();
        String path = ROOT + "/requests/" + leave.id;
        List<Answer> answers = atOnce(List.of(
                () -> sent(HttpMethod.POST, "deputy-1", path + "/departure", "{}", etag, UUID.randomUUID().toString()),
                () -> sent(HttpMethod.POST, "office-clerk", path + "/withdrawal", "{}", etag, UUID.randomUUID().toString())));
        assertThat(answers).extracting(Answer::status).filteredOn(status -> status == 200).hasSize(1);
        boolean away = leave.status().equals("away");
        assertThat(acting("anze", "deputy-1", "2025-03-26T10:00")).isEqualTo(away ? "executive-deputy" : "deputy-1");
    }
}
