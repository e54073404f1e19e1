package org.guiju.regulation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import com.tyme.holiday.LegalHoliday;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Adding working days by lookup against walking day by day, in one run: over tyme4j, which asks a library for every day, and
 * over a hash map of named days, the best a walk can do. Ten days, a year (250) and close to ten years (2,400) of working days.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingDayBenchmark {

    private static final int STARTS = 1024;

    @Param({"10", "250", "2400"})
    public int days;

    private final long[] starts = new long[STARTS];
    private WorkingCalendar calendar;
    private WorkingDays term;
    private Map<LocalDate, Boolean> named;
    private int next;

    /** Days of the first half of 2017, so that even 2,400 working days stay within the years that all three know. */
    @Setup
    public void prepare() {
        calendar = ShippedCalendar.layers().calendar(RegionCode.of("CN-GX-0329"));
        term = WorkingDays.of(days);
        Random random = new Random(20_170_101);
        long first = LocalDate.of(2017, 1, 1).toEpochDay();
        for (int i = 0; i < STARTS; i++) {
            starts[i] = first + random.nextInt(60);
        }
        named = new HashMap<>();
        for (LocalDate day = LocalDate.of(2017, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            if (calendar.day(day).notice().isPresent()) {
                named.put(day, calendar.day(day).counts());
            }
        }
    }

    private long start() {
        return starts[next++ & (STARTS - 1)];
    }

    @Benchmark
    public long lookup() {
        return calendar.plusWorkingDays(start(), days);
    }

    @Benchmark
    public long lookupBetween() {
        long start = start();
        return calendar.workingDaysBetween(start, start + days);
    }

    /** The whole deadline with its end and whether it is provisional, as a service asks for it. */
    @Benchmark
    public Due deadline() {
        return calendar.dueBy(LocalDate.ofEpochDay(start()), term);
    }

    @Benchmark
    public LocalDate walkOverTyme4j() {
        LocalDate day = LocalDate.ofEpochDay(start());
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            boolean works = holiday == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : holiday.isWork();
            left -= works ? 1 : 0;
        }
        return day;
    }

    @Benchmark
    public LocalDate walkOverHashMap() {
        LocalDate day = LocalDate.ofEpochDay(start());
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            Boolean works = named.get(day);
            left -= (works == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : works) ? 1 : 0;
        }
        return day;
    }

    /** Runs all of it with the allocation profiler, tells the targets, and fails when one is missed. */
    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder().include(WorkingDayBenchmark.class.getName()).addProfiler(GCProfiler.class).build();
        Collection<RunResult> results = new Runner(options).run();
        double year = time(results, "lookup", "250");
        double timesFaster = time(results, "walkOverTyme4j", "250") / year;
        double timesFasterThanMap = time(results, "walkOverHashMap", "250") / year;
        double longAgainstShort = time(results, "lookup", "2400") / time(results, "lookup", "10");
        double allocated = results.stream()
                .filter(result -> result.getParams().getBenchmark().contains(".lookup"))
                .mapToDouble(result -> result.getSecondaryResults().get("gc.alloc.rate.norm").getScore())
                .max().orElseThrow();
        System.out.printf("%na year: %.1f ns, %.0f times faster than the walk over tyme4j, %.0f times faster than over a hash map%n",
                year, timesFaster, timesFasterThanMap);
        System.out.printf("2400 days against 10: %.2f; allocated per query: %.4f B at most%n", longAgainstShort, allocated);
        if (timesFaster < 100 || allocated >= 0.5) {
            System.out.println("MISSED: at least 100 times faster, nothing allocated");
            System.exit(1);
        }
    }

    private static double time(Collection<RunResult> results, String benchmark, String days) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark) && result.getParams().getParam("days").equals(days))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst().orElseThrow();
    }
}
