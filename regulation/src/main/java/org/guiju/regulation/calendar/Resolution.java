package org.guiju.regulation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Decides each day of one region from the layers: county, city, province, country, week; the first that speaks wins. */
final class Resolution {

    private record Named(Notice notice, NoticeDay day) {}

    private record Settled(RegionCode region, int year) {}

    private final List<RegionCode> chain;
    private final List<RegionalFestival> festivals;
    private final Map<LocalDate, Named> named = new HashMap<>();
    private final Set<Settled> settled = new HashSet<>();
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    Resolution(RegionCode region, CalendarLayers layers) {
        chain = region.chain();
        festivals = layers.festivals().stream().filter(f -> chain.contains(f.region())).toList();
        for (RegionCode layer : chain.reversed()) {
            // within a layer the notices stand in order of rank, so that the later one overwrites the earlier
            layers.notices().stream().filter(text -> text.notice().region().equals(layer)).forEach(this::lay);
        }
    }

    private void lay(NoticeText text) {
        Notice notice = text.notice();
        text.settledYears().forEach(year -> settled.add(new Settled(notice.region(), year)));
        for (NoticeDay day : text.days()) {
            named.put(day.date(), new Named(notice, day));
            firstYear = Math.min(firstYear, day.date().getYear());
            lastYear = Math.max(lastYear, day.date().getYear());
        }
    }

    /** First year any notice names a day of; greater than {@link #lastYear()} where nothing is loaded at all. */
    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    /** The last year whose national arrangement is loaded; 0 where there is none. */
    int lastSettledYear() {
        return settled.stream().filter(s -> s.region().equals(RegionCode.NATIONAL)).mapToInt(Settled::year).max().orElse(0);
    }

    Day day(LocalDate date) {
        Named word = named.get(date);
        boolean counts = word == null
                ? date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                : word.day().kind() == DayKind.WORKING;
        String name = word == null ? "" : word.day().name();
        Optional<Notice> notice = Optional.ofNullable(word).map(Named::notice);
        return silentLayer(date, word)
                .map(layer -> new Day(date, DayKind.UNKNOWN, counts, name, notice, layer))
                .orElseGet(() -> new Day(date, counts ? DayKind.WORKING : DayKind.OFF, counts, name, notice,
                        notice.map(Notice::region).orElse(RegionCode.NATIONAL)));
    }

    /** The layer that has yet to speak and could change this day. */
    private Optional<RegionCode> silentLayer(LocalDate date, @Nullable Named word) {
        for (RegionCode layer : chain) {
            if (word != null && word.notice().region().equals(layer)) {
                return Optional.empty();
            }
            boolean silent = layer.equals(RegionCode.NATIONAL) ? nationSilent(date) : festivalOpen(layer, date);
            // a day the country gives off stays off: no region takes it back, so its notice need not be awaited
            if (silent && (word == null || word.day().kind() == DayKind.WORKING)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    private boolean nationSilent(LocalDate date) {
        return !isSettled(RegionCode.NATIONAL, date.getYear())
                || !date.isBefore(firstDayTheNextNoticeCouldName(date.getYear())) && !isSettled(RegionCode.NATIONAL, date.getYear() + 1);
    }

    private boolean festivalOpen(RegionCode layer, LocalDate date) {
        return !isSettled(layer, date.getYear())
                && festivals.stream().anyMatch(festival -> festival.region().equals(layer) && festival.couldTouch(date));
    }

    private boolean isSettled(RegionCode layer, int year) {
        return settled.contains(new Settled(layer, year));
    }

    /**
     * The notice of a year may name days of the December before (2018-12-29 to 31, 2022-12-31, 2006-12-30 and 31): the last
     * weekend that lies wholly before 1 January, and what lies between it and New Year.
     */
    static LocalDate firstDayTheNextNoticeCouldName(int year) {
        return LocalDate.of(year, 12, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).minusDays(1);
    }
}
