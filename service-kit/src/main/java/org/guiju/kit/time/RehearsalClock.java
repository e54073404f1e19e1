package org.guiju.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** A clock that a rehearsal can move: the system's clock with a distance, or standing still while time is stepped through. */
final class RehearsalClock extends Clock {

    private final Clock system;
    private final AtomicReference<State> state = new AtomicReference<>(new State(Duration.ZERO, null));

    /** Where it is; by identity, so that two moves to one distance are two states. */
    static final class State {
        private final Duration distance;
        private final @Nullable Instant standing;

        private State(Duration distance, @Nullable Instant standing) {
            this.distance = distance;
            this.standing = standing;
        }
    }

    RehearsalClock(Clock system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        State now = state.get();
        return now.standing != null ? now.standing : system.instant().plus(now.distance);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        RehearsalClock original = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return original.withZone(other);
            }

            @Override
            public Instant instant() {
                return original.instant();
            }
        };
    }

    Duration distanceTo(Instant instant) {
        return Duration.between(system.instant(), instant);
    }

    /** What {@link #follow} must find unchanged. */
    State seen() {
        return state.get();
    }

    /** Runs at this distance from the system's clock. */
    void runAt(Duration distance) {
        state.set(new State(distance, null));
    }

    /**
     * Learns of a distance somebody else has set, unless this clock was moved since {@code seen}: what was read meanwhile is then
     * older than where it stands, and would turn it back.
     */
    void follow(State seen, Duration distance) {
        if (seen.standing == null) {
            state.compareAndSet(seen, new State(distance, null));
        }
    }

    /** Stands still at an instant, never going back. */
    void standAt(Instant instant) {
        if (instant.isAfter(instant())) {
            state.set(new State(distanceTo(instant), instant));
        }
    }
}
