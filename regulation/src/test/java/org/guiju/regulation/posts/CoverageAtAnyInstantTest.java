package org.guiju.regulation.posts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds in every directory at every instant, however its facts overlap, touch or contradict each other. */
class CoverageAtAnyInstantTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<String> KINDS = List.of("head", "executive-deputy", "deputy", "deputy", "deputy", "department-head",
            "department-leader");

    private static final List<CoverRegime> REGIMES =
            List.of(Regimes.ANZE, Regimes.ZIYANG, Regimes.ZIYUAN, Regimes.BOLI, Regimes.XIANGSHAN);

    record Case(DirectoryFacts facts, Instant at) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, REGIMES.size() - 1))
                .as((seed, hour, regime) -> new Case(facts(new Random(seed), regime), hours(hour)));
    }

    @Property(tries = 2000)
    void eachPostHasExactlyOnePersonOrAnExplainedGap(@ForAll("cases") Case given) {
        DirectorySnapshot directory = DirectorySnapshot.of(given.facts());
        for (Post post : given.facts().posts()) {
            for (Duty duty : Duty.values()) {
                Coverage coverage = directory.coverage(post.id(), given.at(), duty);
                switch (coverage) {
                    case Coverage.HeldBy held -> assertThat(directory.holder(post.id(), given.at())).contains(held.holder());
                    case Coverage.CoveredBy covered -> {
                        assertThat(covered.chain().getLast().person()).isEqualTo(covered.standIn());
                        assertThat(directory.holder(covered.standInPost(), given.at())).contains(covered.standIn());
                    }
                    case Coverage.Gap gap -> assertThat(gap.attempts().isEmpty())
                            .as("only a post that is not in being needs no further explanation")
                            .isEqualTo(gap.reason() == Coverage.Reason.POST_NOT_IN_BEING);
                }
                assertThat(coverage.person().filter(p -> directory.isAway(p, given.at()))).as("who acts is there").isEmpty();
                assertThat(coverage.chain().stream().map(Link::post)).as("no circle").doesNotHaveDuplicates().hasSizeLessThan(3);
            }
        }
    }

    @Property(tries = 1000)
    void theAnswerStandsUntilTheInstantItNames(@ForAll("cases") Case given, @ForAll Random random) {
        DirectorySnapshot directory = DirectorySnapshot.of(given.facts());
        for (Post post : given.facts().posts()) {
            Coverage now = directory.coverage(post.id(), given.at(), Duty.PAPERS);
            Instant until = now.until() == null ? given.at().plus(Duration.ofDays(30)) : now.until();
            long span = Duration.between(given.at(), until).toNanos();
            Instant later = given.at().plusNanos(random.nextLong(span));
            assertThat(directory.coverage(post.id(), later, Duty.PAPERS).person()).isEqualTo(now.person());
        }
    }

    @Property(tries = 1000)
    void whatIsAddedForALaterInstantChangesNoEarlierAnswer(@ForAll("cases") Case given, @ForAll Random random) {
        DirectoryFacts before = given.facts();
        DirectoryFacts later = from(facts(random, 0), given.at().plusNanos(1));
        DirectoryFacts after = new DirectoryFacts("test", 2, before.units(), before.posts(), before.persons(),
                both(before.holdings(), later.holdings()), both(before.portfolios(), later.portfolios()),
                both(before.pairs(), later.pairs()), both(before.entrustments(), later.entrustments()),
                both(before.absences(), later.absences()), before.regimes());
        for (Post post : before.posts()) {
            assertThat(DirectorySnapshot.of(after).coverage(post.id(), given.at()).person())
                    .isEqualTo(DirectorySnapshot.of(before).coverage(post.id(), given.at()).person());
        }
    }

    @Property(tries = 1000)
    void aPersonsPostsAreThoseForWhichHeMayAct(@ForAll("cases") Case given) {
        DirectorySnapshot directory = DirectorySnapshot.of(given.facts());
        for (Person person : given.facts().persons()) {
            List<PostId> acts = directory.postsOf(person.id(), given.at()).stream()
                    .filter(p -> p.duties().contains(Duty.PAPERS)).map(p -> p.post().id()).sorted().toList();
            List<PostId> asked = given.facts().posts().stream().map(Post::id)
                    .filter(p -> directory.coverage(p, given.at()).mayAct(person.id())).sorted().toList();
            assertThat(acts).isEqualTo(asked);
        }
    }

    @Property(tries = 1000)
    void aCoverThatHandsOverOnlyWhatIsNewReachesNothingFromBeforeTheHolderLeft(@ForAll("cases") Case given) {
        DirectorySnapshot directory = DirectorySnapshot.of(given.facts());
        for (Person person : given.facts().persons()) {
            for (ActingPost acting : directory.postsOf(person.id(), given.at())) {
                PersonId holder = directory.holder(acting.post().id(), given.at()).orElse(person.id());
                boolean onlyNew = acting.covered() && given.facts().absences().stream()
                        .anyMatch(a -> a.person().equals(holder) && a.holdsAt(given.at()) && a.handOver() == HandOver.ONLY_NEW);
                assertThat(acting.reaches(given.at())).as("what comes now is always handed over").isTrue();
                assertThat(onlyNew || acting.onlySince() == null).as("nothing is kept back unless somebody has said so").isTrue();
                assertThat(acting.onlySince() == null || !acting.reaches(acting.onlySince().minusNanos(1))).isTrue();
            }
        }
    }

    private static DirectoryFacts facts(Random random, int regime) {
        List<Post> posts = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            boolean principal = KINDS.get(i).endsWith("head");
            posts.add(new Post(post(i), KINDS.get(i), "post " + i, UnitId.of("unit"), principal, sometimes(random, 10), null));
            persons.add(new Person(person(i), "person " + i));
        }
        List<Holding> holdings = many(random, 12, (f, u) -> new Holding(anyPost(random), anyPerson(random), f, u));
        List<AbPair> pairs = many(random, 6, (f, u) -> new AbPair(anyPost(random), anyPost(random), "test-1.1", f, u));
        List<Entrustment> entrustments = many(random, 8, (f, u) -> new Entrustment("e" + random.nextInt(1000),
                Kind.values()[random.nextInt(4)], anyPost(random), anyPost(random), random.nextInt(4) == 0 ? anyPerson(random) : null,
                post(0), random.nextBoolean() ? Set.of(Duty.PAPERS) : Set.of(Duty.values()), null, "test-1.2", f, u));
        List<Absence> absences = many(random, 8,
                (f, u) -> new Absence("a" + random.nextInt(1000), anyPerson(random), "business-trip",
                        random.nextBoolean() ? HandOver.ONLY_NEW : null, f, u));
        return new DirectoryFacts("test", 1, List.of(), posts, persons, holdings, List.of(), pairs, entrustments, absences,
                List.of(REGIMES.get(regime)));
    }

    private interface Making<T> {
        T between(@Nullable Instant from, @Nullable Instant until);
    }

    private static <T> List<T> many(Random random, int most, Making<T> making) {
        return Stream.generate(() -> {
            int from = random.nextInt(90);
            Instant until = random.nextInt(3) == 0 ? null : hours(from + 1 + random.nextInt(40));
            return making.between(random.nextInt(8) == 0 ? null : hours(from), until);
        }).limit(random.nextInt(most + 1)).toList();
    }

    /** The same facts, those alone that can be moved to begin at the instant or later. */
    private static DirectoryFacts from(DirectoryFacts facts, Instant first) {
        return new DirectoryFacts("test", 1, List.of(), List.of(), List.of(),
                facts.holdings().stream().map(h -> new Holding(h.post(), h.person(), first, null)).toList(), List.of(),
                facts.pairs().stream().map(p -> new AbPair(p.a(), p.b(), p.item(), first, null)).toList(),
                facts.entrustments().stream().map(e -> new Entrustment(e.id(), e.kind(), e.post(), e.to(), e.person(),
                        e.grantedBy(), e.duties(), e.matter(), e.item(), first, null)).toList(),
                facts.absences().stream().map(a -> new Absence(a.id(), a.person(), a.cause(), first, null)).toList(), List.of());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static @Nullable Instant sometimes(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0 ? hours(random.nextInt(90)) : null;
    }

    private static Instant hours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static PostId anyPost(Random random) {
        return post(random.nextInt(KINDS.size()));
    }

    private static PersonId anyPerson(Random random) {
        return person(random.nextInt(KINDS.size()));
    }

    private static PostId post(int i) {
        return PostId.of("post" + i);
    }

    private static PersonId person(int i) {
        return PersonId.of("person" + i);
    }
}
