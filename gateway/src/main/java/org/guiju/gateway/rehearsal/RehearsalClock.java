package org.guiju.gateway.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the suite as people see it: the real one, or shifted by a rehearsal. Nothing that guards an entrance reads it: tokens,
 * sessions and lockouts run out on the real clock.
 */
public final class RehearsalClock extends Clock {

    /** Deadlines of governments are counted here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    public RehearsalClock(Clock real) {
        this.real = real;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    /** How far it stands from the real one. */
    public Duration offset() {
        return offset;
    }

    void shiftTo(Instant now) {
        offset = Duration.between(real.instant(), now);
    }

    void shiftBy(Duration shift) {
        offset = shift;
    }
}
