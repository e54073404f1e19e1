package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The layers that make one region's calendar, as they go over the wire and into files: plain values only. The calendar is
 * built from them by {@link CalendarLayers#of(CalendarFacts)}, and its {@link WorkingCalendar#version()} then equals {@code version}.
 */
public record CalendarFacts(String region, String version, List<NoticeFacts> notices, List<FestivalFacts> festivals) {

    /** @param standing {@code published} or {@code statutory-only} */
    public record NoticeFacts(
            String region, String number, @Nullable LocalDate published, String standing, List<DayFacts> days) {}

    /** @param kind {@code off} or {@code work} */
    public record DayFacts(LocalDate date, String kind, String name, String evidence) {}

    /** @param from as {@code --03-01}, like {@code until} */
    public record FestivalFacts(String region, String name, String from, String until, String basis) {}
}
