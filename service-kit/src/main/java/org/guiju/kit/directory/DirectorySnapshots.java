package org.guiju.kit.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.guiju.kit.client.Neighbours;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * A snapshot of leave-service's directory for each government that is asked about. Confirmed by ETag at an interval and after an
 * event; used on while it is fresh enough when leave-service is silent; afterwards nothing is known, which is said.
 */
public final class DirectorySnapshots implements Directories {

    private static final Logger LOG = LoggerFactory.getLogger(DirectorySnapshots.class);

    private final Neighbours neighbours;
    private final DirectoryProperties properties;
    private final InstantSource time;
    private final ConcurrentMap<Jurisdiction, Held> held = new ConcurrentHashMap<>();
    private final ConcurrentMap<Jurisdiction, Long> changes = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Mono<Held>> running = new ConcurrentHashMap<>();

    /** Asked after so many events: whoever comes after a further one does not settle for this answer. */
    private record Question(Jurisdiction jurisdiction, long changes) {}

    /**
     * @param snapshot  absent until leave-service has answered once
     * @param confirmed when leave-service last said that this is the directory
     * @param failed    when it was last silent; the epoch where it has answered since
     * @param changes   after how many events it was asked
     */
    private record Held(@Nullable DirectorySnapshot snapshot, Optional<String> etag, Instant confirmed, Instant failed,
                        long changes) {}

    public DirectorySnapshots(Neighbours neighbours, DirectoryProperties properties, InstantSource time) {
        this.neighbours = neighbours;
        this.properties = properties;
        this.time = time;
    }

    @Override
    public Mono<DirectorySnapshot> of(Jurisdiction jurisdiction) {
        return Mono.defer(() -> {
            Held now = held.get(jurisdiction);
            return now == null || due(jurisdiction, now) ? confirmed(jurisdiction) : Mono.just(now);
        }).flatMap(known -> usable(jurisdiction, known));
    }

    /** There is a newer directory: the next question fetches it. */
    public void changed(Jurisdiction jurisdiction) {
        changes.merge(jurisdiction, 1L, Long::sum);
    }

    private long changes(Jurisdiction jurisdiction) {
        return changes.getOrDefault(jurisdiction, 0L);
    }

    private boolean due(Jurisdiction jurisdiction, Held known) {
        Instant now = time.instant();
        boolean silentJustNow = known.failed().plus(properties.retryAfter()).isAfter(now);
        boolean confirmedLately = known.confirmed().plus(properties.refreshEvery()).isAfter(now);
        return !silentJustNow && !(confirmedLately && known.changes() >= changes(jurisdiction));
    }

    private Mono<DirectorySnapshot> usable(Jurisdiction jurisdiction, Held known) {
        DirectorySnapshot snapshot = known.snapshot();
        return snapshot != null && known.confirmed().plus(properties.freshFor()).isAfter(time.instant())
                ? Mono.just(snapshot)
                : Mono.error(new MissingFactException(
                        new MissingFact("directory-silent", Map.of("jurisdiction", jurisdiction.id())), List.of()));
    }

    /** One question at a time for each government; whoever comes meanwhile waits for its answer. */
    private Mono<Held> confirmed(Jurisdiction jurisdiction) {
        Question question = new Question(jurisdiction, changes(jurisdiction));
        return running.computeIfAbsent(question, _ -> Mono.defer(() -> ask(question))
                .doOnTerminate(() -> running.remove(question))
                .cache());
    }

    private Mono<Held> ask(Question question) {
        Jurisdiction jurisdiction = question.jurisdiction();
        Held before = held.getOrDefault(jurisdiction, new Held(null, Optional.empty(), Instant.EPOCH, Instant.EPOCH, -1));
        return neighbours.get("leave", "/directory/" + jurisdiction.id(), before.etag(), DirectoryFacts.class)
                .map(answer -> after(before, answer, question.changes()))
                .onErrorResume(silence -> {
                    LOG.warn("the directory of {} cannot be had from leave-service: {}", jurisdiction, silence.toString());
                    return Mono.just(new Held(before.snapshot(), before.etag(), before.confirmed(), time.instant(),
                            before.changes()));
                })
                .doOnNext(known -> held.merge(jurisdiction, known,
                        (current, answered) -> answered.changes() >= current.changes() ? answered : current));
    }

    private Held after(Held before, ResponseEntity<DirectoryFacts> answer, long changes) {
        Instant now = time.instant();
        return switch (answer.getStatusCode().value()) {
            case 200 -> new Held(DirectorySnapshot.of(Objects.requireNonNull(answer.getBody())),
                    Optional.ofNullable(answer.getHeaders().getETag()), now, Instant.EPOCH, changes);
            case 304 -> new Held(before.snapshot(), before.etag(), now, Instant.EPOCH, changes);
            // leave-service answers, and has no directory of this government
            default -> new Held(null, Optional.empty(), Instant.EPOCH, now, changes);
        };
    }
}
