package org.guiju.kit.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

import org.guiju.kit.client.Neighbours;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.CalendarFacts;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * Calendars as leave-service knows them; until it has answered, those that ship with the product, so that a service starts and
 * counts alone. What a notice would change meanwhile is recomputed when the event comes.
 */
public final class NeighbourCalendars implements Calendars {

    private static final Logger LOG = LoggerFactory.getLogger(NeighbourCalendars.class);
    private static final String OWNER = "leave";

    private final Neighbours neighbours;
    private final RuleBooks ruleBooks;
    private final CalendarLayers shipped;
    private final CalendarProperties properties;
    private final Clock clock;
    private final InstantSource time;
    private final AtomicLong changes = new AtomicLong();
    private final ConcurrentMap<RegionCode, Held> held = new ConcurrentHashMap<>();
    private final Map<String, WorkingCalendar> versions;

    private record Held(WorkingCalendar calendar, Optional<String> etag, Instant askAgain, long changes) {}

    /**
     * @param clock of the service, which says which rulebook is in force
     * @param time  the wall clock, by which leave-service is asked again
     */
    public NeighbourCalendars(Neighbours neighbours, RuleBooks ruleBooks, CalendarLayers shipped, CalendarProperties properties,
            Clock clock, InstantSource time) {
        this.neighbours = neighbours;
        this.ruleBooks = ruleBooks;
        this.shipped = shipped;
        this.properties = properties;
        this.clock = clock;
        this.time = time;
        this.versions = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, WorkingCalendar> eldest) {
                return size() > properties.remembered();
            }
        });
    }

    @Override
    public Mono<WorkingCalendar> of(Jurisdiction jurisdiction) {
        return Mono.defer(() -> {
            LocalDate today = LocalDate.now(clock);
            return ruleBooks.inForce(jurisdiction, today)
                    .map(book -> region(RegionCode.of(book.calendarRegion())))
                    .orElseGet(() -> Mono.error(new MissingFactException(new MissingFact("rulebook-not-in-force",
                            Map.of("jurisdiction", jurisdiction.id(), "day", today.toString())), List.of())));
        });
    }

    @Override
    public Mono<WorkingCalendar> region(RegionCode region) {
        return Mono.defer(() -> {
            Held now = held.get(region);
            boolean good = now != null && now.changes() >= changes.get() && now.askAgain().isAfter(time.instant());
            return good ? Mono.just(now.calendar()) : asked(region);
        });
    }

    @Override
    public Mono<WorkingCalendar> version(String version) {
        return Mono.defer(() -> {
            WorkingCalendar known = versions.get(version);
            if (known != null) {
                return Mono.just(known);
            }
            return ofShipped(version).map(Mono::just).orElseGet(() -> askedFor(version));
        });
    }

    /** A notice was adopted: the next question asks leave-service. */
    public void changed() {
        changes.incrementAndGet();
    }

    private Mono<WorkingCalendar> asked(RegionCode region) {
        long asOf = changes.get();
        Held before = held.getOrDefault(region, new Held(remembered(shipped.calendar(region)), Optional.empty(), Instant.EPOCH, -1));
        return neighbours.get(OWNER, "/calendar/" + region.code(), before.etag(), CalendarFacts.class)
                .map(answer -> after(before, answer, asOf))
                .onErrorResume(silence -> {
                    LOG.warn("the calendar of {} cannot be had from leave-service, {} is used: {}", region,
                            before.calendar().version(), silence.toString());
                    return Mono.just(new Held(before.calendar(), before.etag(), time.instant().plus(properties.retryAfter()), asOf));
                })
                .doOnNext(known -> held.put(region, known))
                .map(Held::calendar);
    }

    private Held after(Held before, ResponseEntity<CalendarFacts> answer, long asOf) {
        Instant askAgain = time.instant().plus(properties.refreshEvery());
        return answer.getStatusCode().value() == 200
                ? new Held(built(Objects.requireNonNull(answer.getBody())), Optional.ofNullable(answer.getHeaders().getETag()),
                        askAgain, asOf)
                : new Held(before.calendar(), before.etag(), askAgain, asOf);
    }

    private Mono<WorkingCalendar> askedFor(String version) {
        return neighbours.get(OWNER, "/calendar/versions/" + version, Optional.empty(), CalendarFacts.class)
                .onErrorMap(silence -> new MissingFactException(
                        new MissingFact("calendar-silent", Map.of("version", version)), List.of(), silence))
                .flatMap(answer -> Mono.justOrEmpty(answer.getBody()))
                .map(this::built);
    }

    private Optional<WorkingCalendar> ofShipped(String version) {
        int end = version.indexOf('@');
        try {
            return end < 0 ? Optional.empty()
                    : Optional.of(shipped.calendar(RegionCode.of(version.substring(0, end))))
                            .filter(calendar -> calendar.version().equals(version))
                            .map(this::remembered);
        } catch (IllegalArgumentException noRegion) {
            return Optional.empty();
        }
    }

    private WorkingCalendar built(CalendarFacts facts) {
        return remembered(CalendarLayers.of(facts).calendar(RegionCode.of(facts.region())));
    }

    private WorkingCalendar remembered(WorkingCalendar calendar) {
        versions.putIfAbsent(calendar.version(), calendar);
        return calendar;
    }
}
