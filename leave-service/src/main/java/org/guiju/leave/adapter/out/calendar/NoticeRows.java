package org.guiju.leave.adapter.out.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.adapter.out.calendar.Loads.Kept;
import org.guiju.leave.application.calendar.LoadedBy;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.NoticeDay;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.RegionalFestival;
import org.guiju.regulation.calendar.Standing;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of the calendar. */
final class NoticeRows {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('calendar', 0))";
    private static final String LAST = "select coalesce(max(load), 0) as last from calendar_load where jurisdiction = 'national'";
    private static final String DAYS = """
            select n.load, n.region, n.number, n.published, n.standing, d.day, d.kind, d.name, d.evidence
            from calendar_notice n join calendar_notice_day d using (jurisdiction, load, region, number)
            where n.jurisdiction = 'national' order by n.load, n.region, n.number, d.day
            """;
    private static final String FESTIVALS = """
            select load, region, name, from_day, until_day, basis from calendar_festival
            where jurisdiction = 'national' order by load, region, name
            """;
    private static final String KEEP_LOAD = """
            insert into calendar_load (load, region, version, source, loaded_at, loaded_by, loaded_by_name)
            select coalesce(max(load), 0) + 1, :region, :version, :source, :at, :by, :name
            from calendar_load where jurisdiction = 'national' returning load
            """;
    private static final String KEEP_NOTICE = """
            insert into calendar_notice (load, region, number, published, standing)
            values (:load, :region, :number, :published, :standing)
            """;
    private static final String KEEP_DAYS = """
            insert into calendar_notice_day (load, region, number, day, kind, name, evidence)
            select :load, :region, :number, d.day, d.kind, d.name, d.evidence
            from unnest(:days::date[], :kinds::text[], :names::text[], :evidence::text[]) as d (day, kind, name, evidence)
            """;
    private static final String KEEP_FESTIVAL = """
            insert into calendar_festival (load, region, name, from_day, until_day, basis)
            values (:load, :region, :name, :from, :until, :basis)
            """;

    private record Head(long load, Notice notice) {}

    private record Line(Head head, NoticeDay day) {}

    private final Transactions transactions;
    private final Clock clock;

    NoticeRows(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps others from loading until the running transaction ends. */
    Mono<Void> lock() {
        return sql(LOCK).fetch().rowsUpdated().then();
    }

    Mono<Long> last() {
        return transactions.in(Jurisdiction.NATIONAL, () -> sql(LAST).map(row -> row.get("last", Long.class)).one());
    }

    Mono<Loads> all() {
        return transactions.in(Jurisdiction.NATIONAL, () -> last().flatMap(last -> notices()
                .flatMap(notices -> festivals().map(festivals -> new Loads(last, notices, festivals)))));
    }

    Mono<Long> keep(RegionCode region, String version, String source, LoadedBy by, List<NoticeText> notices, List<RegionalFestival> festivals) {
        return transactions.in(Jurisdiction.NATIONAL, () -> sql(KEEP_LOAD)
                .bind("region", region.code()).bind("version", version).bind("source", source)
                .bind("at", OffsetDateTime.now(clock)).bind("by", by.id()).bind("name", by.name())
                .map(row -> row.get("load", Long.class)).one()
                .flatMap(load -> Flux.fromIterable(notices).concatMap(text -> keep(load, text))
                        .thenMany(Flux.fromIterable(festivals).concatMap(festival -> keep(load, festival)))
                        .then(Mono.just(load))));
    }

    private Mono<Void> keep(long load, NoticeText text) {
        Notice notice = text.notice();
        GenericExecuteSpec head = of(load, notice, KEEP_NOTICE).bind("standing", notice.standing().code());
        GenericExecuteSpec dated = notice.published().map(day -> head.bind("published", day)).orElseGet(() -> head.bindNull("published", LocalDate.class));
        return dated.fetch().rowsUpdated()
                .then(of(load, notice, KEEP_DAYS)
                        .bind("days", text.days().stream().map(NoticeDay::date).toArray(LocalDate[]::new))
                        .bind("kinds", text.days().stream().map(day -> day.kind() == DayKind.OFF ? "off" : "work").toArray(String[]::new))
                        .bind("names", text.days().stream().map(NoticeDay::name).toArray(String[]::new))
                        .bind("evidence", text.days().stream().map(NoticeDay::evidence).toArray(String[]::new))
                        .fetch().rowsUpdated())
                .then();
    }

    private Mono<Void> keep(long load, RegionalFestival festival) {
        return sql(KEEP_FESTIVAL).bind("load", load).bind("region", festival.region().code()).bind("name", festival.name())
                .bind("from", festival.from().toString()).bind("until", festival.until().toString()).bind("basis", festival.basis())
                .fetch().rowsUpdated().then();
    }

    private GenericExecuteSpec of(long load, Notice notice, String sql) {
        return sql(sql).bind("load", load).bind("region", notice.region().code()).bind("number", notice.number());
    }

    private Mono<List<Kept<NoticeText>>> notices() {
        return sql(DAYS)
                .map(row -> new Line(
                        new Head(row.get("load", Long.class), new Notice(RegionCode.of(row.get("region", String.class)),
                                row.get("number", String.class), Optional.ofNullable(row.get("published", LocalDate.class)),
                                Standing.of(row.get("standing", String.class)))),
                        new NoticeDay(row.get("day", LocalDate.class),
                                row.get("kind", String.class).equals("off") ? DayKind.OFF : DayKind.WORKING,
                                row.get("name", String.class), row.get("evidence", String.class))))
                .all().collectList().map(NoticeRows::joined);
    }

    private static List<Kept<NoticeText>> joined(List<Line> lines) {
        Map<Head, List<NoticeDay>> byHead = new LinkedHashMap<>();
        lines.forEach(line -> byHead.computeIfAbsent(line.head(), _ -> new ArrayList<>()).add(line.day()));
        return byHead.entrySet().stream()
                .map(entry -> new Kept<>(entry.getKey().load(), new NoticeText(entry.getKey().notice(), entry.getValue())))
                .toList();
    }

    private Mono<List<Kept<RegionalFestival>>> festivals() {
        return sql(FESTIVALS)
                .map(row -> new Kept<>(row.get("load", Long.class), new RegionalFestival(RegionCode.of(row.get("region", String.class)),
                        row.get("name", String.class), MonthDay.parse(row.get("from_day", String.class)),
                        MonthDay.parse(row.get("until_day", String.class)), row.get("basis", String.class))))
                .all().collectList();
    }

    private GenericExecuteSpec sql(String sql) {
        return transactions.database().sql(sql);
    }
}
