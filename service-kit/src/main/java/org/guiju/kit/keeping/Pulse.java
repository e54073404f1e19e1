package org.guiju.kit.keeping;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Keeps a worker going: round after round while there is work, then waiting for a call or the interval, which doubles while
 * nothing comes. A round that fails is logged and tried again later; a worker never dies of it.
 */
public final class Pulse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final String name;
    private final Supplier<Mono<Integer>> round;
    private final Wake wake;
    private final Duration longest;
    private volatile @Nullable Disposable running;

    /**
     * @param name    what the log calls the worker
     * @param round   does what is due and answers how many pieces it did
     * @param longest the longest wait between two rounds
     */
    public Pulse(String name, Supplier<Mono<Integer>> round, Wake wake, Duration longest) {
        this.name = name;
        this.round = round;
        this.wake = wake;
        this.longest = longest;
    }

    @Override
    public void start() {
        running = beat(SHORTEST).subscribeOn(Schedulers.parallel()).subscribe();
    }

    private Mono<Void> beat(Duration first) {
        return Mono.defer(() -> step(new Wait(first))).expand(this::step).then();
    }

    private record Wait(Duration next) {}

    private Mono<Wait> step(Wait wait) {
        return Mono.defer(round)
                .onErrorResume(failure -> {
                    LOG.warn("{}: this round failed and will be tried again", name, failure);
                    return Mono.just(0);
                })
                .defaultIfEmpty(0)
                .flatMap(done -> done > 0
                        ? Mono.just(new Wait(SHORTEST))
                        : Mono.firstWithSignal(
                                Mono.delay(wait.next()).thenReturn(new Wait(longer(wait.next()))),
                                wake.calls().next().thenReturn(new Wait(SHORTEST))));
    }

    private Duration longer(Duration interval) {
        Duration doubled = interval.multipliedBy(2);
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    @Override
    public void stop() {
        Disposable current = running;
        if (current != null) {
            current.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Stops before the web server and the pool do, so that no round is cut off by them. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }
}
