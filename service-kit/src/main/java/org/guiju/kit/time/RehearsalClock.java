package org.guiju.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** A clock that a rehearsal can move: the system's clock with a distance, or standing still while time is stepped through. */
final class RehearsalClock extends Clock {

    private final Clock system;
    private volatile State state = new State(Duration.ZERO, null);

    private record State(Duration distance, @Nullable Instant standing) {}

    RehearsalClock(Clock system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        State now = state;
        return now.standing() != null ? now.standing() : system.instant().plus(now.distance());
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

    /** Runs at this distance from the system's clock. */
    void runAt(Duration distance) {
        state = new State(distance, null);
    }

    /** Learns of a distance somebody else has set, unless it stands still just now. */
    void follow(Duration distance) {
        if (state.standing() == null) {
            runAt(distance);
        }
    }

    /** Stands still at an instant, never going back. */
    void standAt(Instant instant) {
        if (instant.isAfter(instant())) {
            state = new State(distanceTo(instant), instant);
        }
    }

    /** Runs on from where it stands. */
    void runOn() {
        State now = state;
        if (now.standing() != null) {
            runAt(distanceTo(now.standing()));
        }
    }
}
