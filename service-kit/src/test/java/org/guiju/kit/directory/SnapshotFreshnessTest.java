package org.guiju.kit.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.guiju.kit.client.ClientCredentials;
import org.guiju.kit.client.Neighbours;
import org.guiju.kit.testing.TestGateway;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.ruling.MissingFactException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/** A snapshot by the wall clock, against a leave-service that falls silent: nine minutes are fresh, ten are not. */
class SnapshotFreshnessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-02-26T02:00:00Z"));
    private TestGateway gateway;
    private DirectorySnapshots directories;

    @BeforeEach
    void aLeaveServiceThatKnowsTheHead() {
        gateway = TestGateway.started().knowing(facts(1, "head"));
        InstantSource time = now::get;
        WebClient client = WebClient.builder().baseUrl(gateway.uri()).build();
        Neighbours neighbours = new Neighbours(client,
                new ClientCredentials(client, "document", "test-secret", Duration.ofSeconds(30), time),
                CircuitBreakerRegistry.ofDefaults(), BulkheadRegistry.ofDefaults(), TimeLimiterRegistry.ofDefaults(),
                RetryRegistry.ofDefaults());
        directories = new DirectorySnapshots(neighbours,
                new DirectoryProperties(Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofSeconds(2)), time);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private static DirectoryFacts facts(long version, String... posts) {
        ADirectory directory = ADirectory.of("anze");
        for (String post : posts) {
            directory.post(post);
        }
        DirectoryFacts made = directory.facts();
        return new DirectoryFacts("anze", version, made.units(), made.posts(), made.persons(), made.holdings(), made.portfolios(),
                made.pairs(), made.entrustments(), made.absences(), made.regimes());
    }

    private DirectorySnapshot snapshot() {
        return Optional.ofNullable(directories.of(ANZE).block(PATIENCE)).orElseThrow();
    }

    private void later(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void isAskedForOnceHoweverManyWantIt() {
        Flux.range(0, 20).flatMap(_ -> directories.of(ANZE)).blockLast(PATIENCE);
        assertThat(gateway.directoryReads()).isEqualTo(1);
        assertThat(gateway.tokensGranted()).isEqualTo(1);
    }

    @Test
    void isConfirmedAtTheIntervalWithoutBeingSentAgain() {
        DirectorySnapshot first = snapshot();
        later(Duration.ofSeconds(29));
        snapshot();
        assertThat(gateway.directoryReads()).isEqualTo(1);
        later(Duration.ofSeconds(2));
        assertThat(snapshot()).isSameAs(first);
        assertThat(gateway.directoryReads()).isEqualTo(2);
    }

    @Test
    void isFetchedAtOnceAfterAnEvent() {
        assertThat(snapshot().post(PostId.of("deputy"))).isEmpty();
        gateway.knowing(facts(2, "head", "deputy"));
        directories.changed(ANZE);
        assertThat(snapshot().post(PostId.of("deputy"))).isPresent();
    }

    @Test
    void servesOnWhileFreshWhenLeaveServiceIsSilentAndNotAMomentLonger() {
        snapshot();
        gateway.fallSilent();
        later(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(snapshot().post(PostId.of("head"))).isPresent();
        later(Duration.ofSeconds(1));
        StepVerifier.create(directories.of(ANZE)).expectErrorSatisfies(failure ->
                assertThat(((MissingFactException) failure).fact().code()).isEqualTo("directory-silent")).verify(PATIENCE);
        gateway.speakAgain();
        later(Duration.ofMinutes(6));
        assertThat(snapshot().post(PostId.of("head"))).isPresent();
    }

    @Test
    void isMissingFromTheStartWhereLeaveServiceHasNeverAnswered() {
        gateway.fallSilent();
        StepVerifier.create(directories.of(ANZE)).expectError(MissingFactException.class).verify(PATIENCE);
        StepVerifier.create(directories.of(Jurisdiction.of("nowhere"))).expectError(MissingFactException.class).verify(PATIENCE);
    }
}
