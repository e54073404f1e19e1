package org.guiju.leave.adapter.out.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;

import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.calendar.Loaded;
import org.guiju.leave.application.calendar.LoadedBy;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.RegionalFestival;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The notices as the database has them. All loads are held in memory, a few hundred rows; whether another instance has loaded
 * more is looked up once a second at most.
 */
public final class KeptNotices implements LoadedNotices {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    /** Counties and cities of the country are some three thousand; what is asked for beyond is computed anew. */
    private static final int REMEMBERED = 4000;

    private final NoticeRows rows;
    private final InstantSource time;
    private volatile @Nullable Held held;

    private record Held(Loads loads, Instant trustedUntil, ConcurrentMap<RegionCode, WorkingCalendar> calendars,
            ConcurrentMap<String, WorkingCalendar> versions) {

        static Held of(Loads loads, Instant until) {
            return new Held(loads, until, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        Held trustedUntil(Instant until) {
            return new Held(loads, until, calendars, versions);
        }

        WorkingCalendar calendar(RegionCode region) {
            WorkingCalendar known = calendars.get(region);
            if (known != null) {
                return known;
            }
            WorkingCalendar built = loads.now().layers().calendar(region);
            if (calendars.size() < REMEMBERED) {
                calendars.put(region, built);
            }
            return built;
        }
    }

    /**
     * @param clock of the service, which dates the loads
     * @param time  the wall clock
     */
    public KeptNotices(Transactions transactions, Clock clock, InstantSource time) {
        this.rows = new NoticeRows(transactions, clock);
        this.time = time;
    }

    @Override
    public Mono<WorkingCalendar> calendar(RegionCode region) {
        return held().map(now -> now.calendar(region));
    }

    @Override
    public Mono<Loaded> now() {
        return held().map(now -> now.loads().now());
    }

    @Override
    public Mono<CalendarLayers> asOf(long load) {
        return held().filter(now -> load >= 1 && load <= now.loads().last()).map(now -> now.loads().asOf(load));
    }

    @Override
    public Mono<WorkingCalendar> version(String version) {
        return held().flatMap(now -> {
            WorkingCalendar known = now.versions().get(version);
            return known != null ? Mono.just(known) : Mono.justOrEmpty(told(now, version));
        });
    }

    @Override
    public Mono<Loaded> locked() {
        return rows.lock().then(Mono.defer(rows::all)).map(Loads::now);
    }

    @Override
    public Mono<Long> keep(RegionCode region, String version, String source, LoadedBy by, List<NoticeText> notices, List<RegionalFestival> festivals) {
        return rows.keep(region, version, source, by, notices, festivals)
                .flatMap(load -> TransactionSynchronizationManager.forCurrentTransaction()
                        .doOnNext(transaction -> transaction.registerSynchronization(new Forgetting()))
                        .thenReturn(load));
    }

    /** Once a load is committed, whoever asks next looks again. */
    private final class Forgetting implements TransactionSynchronization {
        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(() -> held = null);
        }
    }

    /** Looks the version up in what each load has left of its region, the latest first. */
    private static Optional<WorkingCalendar> told(Held now, String version) {
        int end = version.indexOf('@');
        if (end < 0) {
            return Optional.empty();
        }
        RegionCode region;
        try {
            region = RegionCode.of(version.substring(0, end));
        } catch (IllegalArgumentException noRegion) {
            return Optional.empty();
        }
        Loads loads = now.loads();
        Optional<WorkingCalendar> found = LongStream.iterate(loads.last(), load -> load >= 1, load -> load - 1)
                .mapToObj(load -> loads.asOf(load).calendar(region))
                .filter(calendar -> calendar.version().equals(version))
                .findFirst();
        found.filter(_ -> now.versions().size() < REMEMBERED).ifPresent(calendar -> now.versions().put(version, calendar));
        return found;
    }

    /**
     * In a transaction of its own, also where one of a government is running: the calendar's rows are those of no government, and
     * reading them changes nothing.
     */
    private Mono<Held> held() {
        return Mono.defer(() -> {
            Held now = held;
            if (now != null && time.instant().isBefore(now.trustedUntil())) {
                return Mono.just(now);
            }
            Mono<Held> looked = now == null ? all() : rows.last().flatMap(last -> last == now.loads().last()
                    ? Mono.just(now.trustedUntil(time.instant().plus(TRUSTED_FOR)))
                    : all());
            return looked.contextWrite(_ -> Context.empty()).doOnNext(fresh -> held = fresh);
        });
    }

    private Mono<Held> all() {
        return rows.all().map(loads -> Held.of(loads, time.instant().plus(TRUSTED_FOR)));
    }
}
