package org.guiju.regulation.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.guiju.regulation.posts.Entrustment.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may act for a post, asked of a directory of 500 posts and 20,000 dated facts over ten years; and how long such a directory takes
 * from the JSON it travels as to the first answer: in a service that runs, and in a process that has done nothing before.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoverageBenchmark {

    private static final String FILE = "directory.json";
    private static final long SEED = 20_261_124;
    private static final int POSTS = 500;
    private static final int ASKED = 1024;
    private static final Instant START = Instant.parse("2016-01-01T00:00:00Z");
    private static final int DAYS = 3_650;

    /** The directory as it stands in memory, and questions to ask of it. */
    @State(Scope.Thread)
    public static class Indexed {

        private final PostId[] posts = new PostId[ASKED];
        private final Instant[] instants = new Instant[ASKED];
        private DirectorySnapshot directory;
        private int next;

        @Setup
        public void prepare() {
            Random random = new Random(SEED);
            directory = DirectorySnapshot.of(facts(random));
            for (int i = 0; i < ASKED; i++) {
                posts[i] = post(random.nextInt(POSTS));
                instants[i] = day(random.nextInt(DAYS));
            }
        }
    }

    /** The directory as it travels; written by the process that starts the others, so that in them nothing of it is loaded before. */
    @State(Scope.Thread)
    public static class Written {

        private byte[] json;

        @Setup
        public void prepare() throws IOException {
            json = Files.readAllBytes(Path.of(System.getProperty(FILE)));
        }
    }

    /** The facts as a database or a file has given them; no index of them made yet. */
    @State(Scope.Thread)
    public static class Read {

        private DirectoryFacts facts;

        @Setup
        public void prepare() {
            facts = facts(new Random(SEED));
        }
    }

    /** One post, one instant. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Coverage coverage(Indexed in) {
        int i = in.next++ & (ASKED - 1);
        return in.directory.coverage(in.posts[i], in.instants[i]);
    }

    /** All posts of one person at one instant: what every request of a person costs. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public List<ActingPost> postsOfAPerson(Indexed in) {
        int i = in.next++ & (ASKED - 1);
        return in.directory.postsOf(PersonId.of(in.posts[i].value()), in.instants[i]);
    }

    /** From JSON to the first answer, in a service that runs and does not have this directory yet. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(1)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Coverage load(Written in) {
        return loaded(in);
    }

    /** The same in five fresh processes, once in each: what reading JSON costs before anything is compiled. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Coverage loadFirstThing(Written in) {
        return loaded(in);
    }

    /** From facts already read to the first answer, once in each of five fresh processes: what is ours of a cold load. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Coverage indexFirstThing(Read in) {
        return DirectorySnapshot.of(in.facts).coverage(post(2), day(1_000));
    }

    private static Coverage loaded(Written in) {
        return DirectorySnapshot.of(JsonMapper.builder().build().readValue(in.json, DirectoryFacts.class)).coverage(post(2), day(1_000));
    }

    private static DirectoryFacts facts(Random random) {
        List<Unit> units = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            UnitId unit = UnitId.of("unit" + i / 5);
            if (i % 5 == 0) {
                units.add(new Unit(unit, "单位" + i, "department", true, null, null, null));
            }
            String kind = i == 0 ? "head" : i == 1 ? "executive-deputy" : i < 60 ? "deputy" : i % 5 == 0 ? "department-head" : "department-leader";
            posts.add(new Post(post(i), kind, "岗位" + i, unit, i % 5 == 0, null, null));
            persons.add(new Person(PersonId.of(post(i).value()), "演示" + i));
        }
        List<Holding> holdings = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        List<Portfolio> portfolios = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            for (int term = 0; term < 8; term++) {
                PersonId person = PersonId.of(post((i + term * 7) % POSTS).value());
                holdings.add(new Holding(post(i), person, day(term * DAYS / 8), term == 7 ? null : day((term + 1) * DAYS / 8)));
            }
            for (int trip = 0; trip < 22; trip++) {
                int from = trip * DAYS / 22 + random.nextInt(100);
                absences.add(new Absence("trip-" + i + "-" + trip, PersonId.of(post(i).value()), "business-trip", day(from),
                        day(from + 1 + random.nextInt(10))));
            }
        }
        for (int unit = 0; unit < POSTS / 5; unit++) {
            for (int year = 0; year < 10; year++) {
                portfolios.add(new Portfolio(post(1 + random.nextInt(59)), UnitId.of("unit" + unit), day(year * 365),
                        year == 9 ? null : day((year + 1) * 365)));
            }
        }
        List<AbPair> pairs = new ArrayList<>();
        for (int i = 2; i < 60; i += 2) {
            pairs.add(new AbPair(post(i), post(i + 1), "anze-5.9", START, null));
        }
        return new DirectoryFacts("anze", 1, units, posts, persons, holdings, portfolios, pairs,
                entrustments(random, 20_000 - holdings.size() - absences.size() - portfolios.size() - pairs.size()), absences,
                List.of(Regimes.ANZE));
    }

    private static List<Entrustment> entrustments(Random random, int many) {
        List<Entrustment> entrustments = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int from = random.nextInt(DAYS);
            Kind kind = i % 3 == 0 ? Kind.ACTING_HEAD : i % 3 == 1 ? Kind.GAP_COVER : Kind.SPECIAL_TASK;
            PostId post = post(kind == Kind.ACTING_HEAD ? 0 : 1 + random.nextInt(59));
            entrustments.add(new Entrustment("e-" + i, kind, post, post(1 + random.nextInt(59)), null, post(0),
                    Set.of(Duty.PAPERS, Duty.ACTIVITIES), "事项", "anze-5.10", day(from), day(from + 1 + random.nextInt(10))));
        }
        return entrustments;
    }

    private static PostId post(int i) {
        return PostId.of("post-" + i);
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /** Fails where an answer takes 50 µs, or 300 ms a load in a running service or an index in a process that has just started. */
    public static void main(String[] args) throws RunnerException, IOException {
        Path file = Files.createTempFile("directory", ".json");
        Files.write(file, JsonMapper.builder().build().writeValueAsBytes(facts(new Random(SEED))));
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(CoverageBenchmark.class.getName())
                .jvmArgsAppend("-D" + FILE + "=" + file).build()).run();
        Files.delete(file);
        double coverage = score(results, "coverage");
        double load = score(results, "load");
        double index = score(results, "indexFirstThing");
        System.out.printf("%ncoverage: %.2f µs; posts of a person: %.2f µs; load: %.0f ms; first thing in a process: index %.0f ms, with its JSON %.0f ms%n",
                coverage, score(results, "postsOfAPerson"), load, index, score(results, "loadFirstThing"));
        if (coverage >= 50 || load >= 300 || index >= 300) {
            System.out.println("MISSED: under 50 µs an answer, under 300 ms a load");
            System.exit(1);
        }
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore()).findFirst().orElseThrow();
    }
}
