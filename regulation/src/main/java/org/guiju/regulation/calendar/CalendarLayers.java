package org.guiju.regulation.calendar;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.calendar.CalendarFacts.DayFacts;
import org.guiju.regulation.calendar.CalendarFacts.FestivalFacts;
import org.guiju.regulation.calendar.CalendarFacts.NoticeFacts;

/**
 * All notices that are loaded, of the country and of regions, and the festivals for which a region still owes a notice each
 * year. Immutable. The order of the lists does not matter: two sets of the same content give calendars of the same version.
 */
public record CalendarLayers(List<NoticeText> notices, List<RegionalFestival> festivals) {

    public CalendarLayers {
        notices = notices.stream().sorted(BY_RANK).toList();
        festivals = festivals.stream()
                .sorted(Comparator.comparing(RegionalFestival::region).thenComparing(RegionalFestival::name))
                .toList();
        for (int i = 1; i < notices.size(); i++) {
            refuseTwice(notices.get(i - 1).notice(), notices.get(i).notice());
        }
    }

    private static final Comparator<NoticeText> BY_RANK = Comparator
            .comparing((NoticeText text) -> text.notice().region())
            .thenComparing(NoticeText::rank)
            .thenComparing(text -> text.notice().number());

    private static void refuseTwice(Notice first, Notice second) {
        if (first.region().equals(second.region()) && first.number().equals(second.number())) {
            throw new IllegalArgumentException("通知“" + first.number() + "”（" + first.region() + "）载入了两次");
        }
    }

    /** The calendar of one region, its own days over those of its city, province and the country. */
    public WorkingCalendar calendar(RegionCode region) {
        return WorkingCalendar.of(region, this);
    }

    /** The same layers with one more notice; a notice of the same region and number is replaced. */
    public CalendarLayers with(NoticeText text) {
        List<NoticeText> all = new ArrayList<>(without(text.notice().region(), text.notice().number()).notices);
        all.add(text);
        return new CalendarLayers(all, festivals);
    }

    /** The same layers with more notices and festivals; those of the same region and number or name are replaced. */
    public CalendarLayers withAll(List<NoticeText> texts, List<RegionalFestival> owed) {
        CalendarLayers all = this;
        for (NoticeText text : texts) {
            all = all.with(text);
        }
        List<RegionalFestival> more = new ArrayList<>(all.festivals);
        for (RegionalFestival festival : owed) {
            more.removeIf(known -> known.region().equals(festival.region()) && known.name().equals(festival.name()));
            more.add(festival);
        }
        return new CalendarLayers(all.notices, more);
    }

    /** The same layers as they were before this notice. */
    public CalendarLayers without(RegionCode region, String number) {
        return new CalendarLayers(notices.stream()
                .filter(text -> !text.notice().region().equals(region) || !text.notice().number().equals(number))
                .toList(), festivals);
    }

    /** Only what bears on this region: its own layer and those above it. */
    public CalendarLayers of(RegionCode region) {
        List<RegionCode> chain = region.chain();
        return new CalendarLayers(
                notices.stream().filter(text -> chain.contains(text.notice().region())).toList(),
                festivals.stream().filter(festival -> chain.contains(festival.region())).toList());
    }

    /** What bears on this region, as plain values. */
    public CalendarFacts facts(RegionCode region) {
        CalendarLayers own = of(region);
        return new CalendarFacts(region.code(), calendar(region).version(),
                own.notices.stream().map(CalendarLayers::facts).toList(),
                own.festivals.stream()
                        .map(f -> new FestivalFacts(f.region().code(), f.name(), f.from().toString(), f.until().toString(), f.basis()))
                        .toList());
    }

    /**
     * Layers from plain values.
     *
     * @throws IllegalArgumentException in words, where a value is not what it should be
     */
    public static CalendarLayers of(CalendarFacts facts) {
        return new CalendarLayers(
                facts.notices().stream().map(CalendarLayers::notice).toList(),
                facts.festivals().stream()
                        .map(f -> new RegionalFestival(RegionCode.of(f.region()), f.name(), MonthDay.parse(f.from()),
                                MonthDay.parse(f.until()), f.basis()))
                        .toList());
    }

    private static NoticeFacts facts(NoticeText text) {
        Notice notice = text.notice();
        return new NoticeFacts(notice.region().code(), notice.number(), notice.published().orElse(null),
                notice.standing().code(),
                text.days().stream()
                        .map(day -> new DayFacts(day.date(), day.kind() == DayKind.OFF ? "off" : "work", day.name(), day.evidence()))
                        .toList());
    }

    private static NoticeText notice(NoticeFacts facts) {
        return new NoticeText(
                new Notice(RegionCode.of(facts.region()), facts.number(), Optional.ofNullable(facts.published()),
                        Standing.of(facts.standing())),
                facts.days().stream()
                        .map(day -> new NoticeDay(day.date(), kind(day.kind()), day.name(), day.evidence()))
                        .toList());
    }

    private static DayKind kind(String word) {
        return switch (word) {
            case "off" -> DayKind.OFF;
            case "work" -> DayKind.WORKING;
            default -> throw new IllegalArgumentException("应为 off（放假）或 work（上班），而不是“" + word + "”");
        };
    }
}
