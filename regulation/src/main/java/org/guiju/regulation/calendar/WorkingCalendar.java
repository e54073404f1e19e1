package org.guiju.regulation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The days of one region. Immutable, without a clock: the day is always an argument. Every count costs the same however long
 * the span, and the forms that take and give the epoch day allocate nothing.
 *
 * <p>Days that no loaded notice settles are {@link DayKind#UNKNOWN}; counts then presume Monday to Friday, and whoever asks
 * for a due date is told from which day on it rests on presumption.
 */
public final class WorkingCalendar {

    /** Where all days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RegionCode region;
    private final CalendarLayers layers;
    private final String version;
    private final DayTable table;
    private final Resolution resolution;

    private WorkingCalendar(RegionCode region, CalendarLayers layers, Resolution resolution, DayTable table) {
        this.region = region;
        this.layers = layers;
        this.resolution = resolution;
        this.table = table;
        this.version = CalendarVersion.of(region, layers, resolution.lastSettledYear());
    }

    static WorkingCalendar of(RegionCode region, CalendarLayers all) {
        CalendarLayers layers = all.of(region);
        Resolution resolution = new Resolution(region, layers);
        if (resolution.firstYear() > resolution.lastYear()) {
            throw new IllegalArgumentException("没有载入" + region + "的任何放假通知，无法计算工作日");
        }
        // one year before the first notice, so that its own December is looked up like any other
        DayTable table = new DayTable(LocalDate.of(resolution.firstYear() - 1, 1, 1), LocalDate.of(resolution.lastYear(), 12, 31), resolution);
        return new WorkingCalendar(region, layers, resolution, table);
    }

    public RegionCode region() {
        return region;
    }

    /** The notices this calendar is made of, its own and those of the layers above. */
    public CalendarLayers layers() {
        return layers;
    }

    /**
     * Name of this content, as {@code CN-GX@2026.3f9a1c0d2b7e}: region, last year whose national notice is loaded, and the
     * beginning of a hash over all days. The same notices give the same name, whatever the order they were loaded in.
     */
    public String version() {
        return version;
    }

    public DayKind kindOf(LocalDate date) {
        return day(date).kind();
    }

    /** The day with the notice it rests on. */
    public Day day(LocalDate date) {
        long day = date.toEpochDay();
        return table.holds(day) ? table.day(day) : resolution.day(date);
    }

    /** The n-th working day after this day, which is not counted itself: “within n working days of”. */
    public LocalDate plus(LocalDate date, WorkingDays days) {
        return LocalDate.ofEpochDay(plusWorkingDays(date.toEpochDay(), days.amount()));
    }

    /** The n-th working day before this day, which is not counted itself: “n working days before”. */
    public LocalDate minus(LocalDate date, WorkingDays days) {
        return LocalDate.ofEpochDay(minusWorkingDays(date.toEpochDay(), days.amount()));
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before {@code from}. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDaysBetween(from.toEpochDay(), to.toEpochDay());
    }

    /** As {@link #plus}, in epoch days; {@code days} at least 1. */
    public long plusWorkingDays(long epochDay, int days) {
        return table.dayAt(table.position(epochDay) + days);
    }

    /** As {@link #minus}, in epoch days; {@code days} at least 1. */
    public long minusWorkingDays(long epochDay, int days) {
        return table.dayAt(table.position(epochDay - 1) - days + 1);
    }

    /** As {@link #workingDaysBetween(LocalDate, LocalDate)}, in epoch days. */
    public long workingDaysBetween(long from, long to) {
        return table.position(to) - table.position(from);
    }

    /** Whether a count of working days counts this day; on an unknown day, whether it is presumed to. */
    public boolean counts(long epochDay) {
        return table.counts(epochDay);
    }

    /** The first unknown day from {@code from} to {@code to}, both included. */
    public Optional<LocalDate> firstUnknown(LocalDate from, LocalDate to) {
        long unknown = nextUnknown(from.toEpochDay());
        return unknown <= to.toEpochDay() ? Optional.of(LocalDate.ofEpochDay(unknown)) : Optional.empty();
    }

    /** The first unknown day on or after this one, in epoch days; there always is one. */
    public long nextUnknown(long epochDay) {
        return table.nextUnknown(epochDay);
    }

    /**
     * When a term ends that an event on this day starts.
     *
     * @throws IllegalArgumentException for a term in hours, which needs the moment of the event
     */
    public Due dueBy(LocalDate trigger, Term term) {
        return Deadline.after(trigger, term, this).due(this);
    }

    /** When a term ends that an event at this moment starts. */
    public Due dueBy(Instant trigger, Term term) {
        return Deadline.after(trigger, term, this).due(this);
    }

    /** By when something must have been done that is due so long before an event on this day. */
    public Due dueBefore(LocalDate event, Term term) {
        return Deadline.before(event, term, this).due(this);
    }

    /** Day by day why {@link #dueBy(LocalDate, Term)} ends where it ends: the day of the event first, the due date last. */
    public List<DayExplanation> explain(LocalDate trigger, Term term) {
        return Deadline.after(trigger, term, this).explain(this);
    }

    /** Day by day which working days {@link #workingDaysBetween(LocalDate, LocalDate)} counts. */
    public List<DayExplanation> explain(LocalDate from, LocalDate to) {
        return DayByDay.between(this, from, to);
    }

    /** What changes when {@code other} takes the place of this calendar. */
    public CalendarDiff diff(WorkingCalendar other) {
        return CalendarDiff.between(this, other);
    }

    DayTable table() {
        return table;
    }

    @Override
    public String toString() {
        return "WorkingCalendar[" + version + "]";
    }
}
