package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One government's directory, indexed once and then only read: any instant may be asked about, past or future. What is added later
 * for a later day changes no answer about an earlier one.
 */
public final class DirectorySnapshot {

    private final DirectoryFacts facts;
    private final Map<PostId, Seat> seats;
    private final Map<UnitId, Unit> units;
    private final Map<PersonId, Person> persons;
    private final Map<PersonId, Timeline<Absence>> absences;
    private final Map<PersonId, List<PostId>> everHeld;
    private final Map<UnitId, Timeline<Portfolio>> leaders;
    private final Map<PostId, Timeline<Portfolio>> portfolios;
    private final Map<String, List<Post>> byKind;
    private final Map<UnitId, List<Post>> byUnit;
    private final Timeline<CoverRegime> regimes;

    private DirectorySnapshot(DirectoryFacts facts) {
        this.facts = facts;
        this.units = index(facts.units(), Unit::id);
        this.persons = index(facts.persons(), Person::id);
        this.absences = timelines(facts.absences(), Absence::person);
        this.leaders = timelines(facts.portfolios(), Portfolio::unit);
        this.portfolios = timelines(facts.portfolios(), Portfolio::leader);
        this.regimes = Timeline.of(facts.regimes());
        this.seats = seats(facts);
        Collection<Post> posts = facts.posts();
        this.byKind = posts.stream().collect(Collectors.groupingBy(Post::kind));
        this.byUnit = posts.stream().collect(Collectors.groupingBy(Post::unit));
        this.everHeld = facts.holdings().stream().collect(Collectors.groupingBy(Holding::person,
                Collectors.mapping(Holding::post, Collectors.collectingAndThen(Collectors.toSet(), DirectorySnapshot::sorted))));
    }

    public static DirectorySnapshot of(DirectoryFacts facts) {
        return new DirectorySnapshot(facts);
    }

    /** Who may act for the post in its papers: what most callers ask. */
    public Coverage coverage(PostId post, Instant at) {
        return coverage(post, at, Duty.PAPERS);
    }

    /** Who may act for the post in one of its duties. Never fails: a post nobody knows is a gap too. */
    public Coverage coverage(PostId post, Instant at, Duty duty) {
        return new CoverSearch(this, at, duty).coverage(post);
    }

    /** The posts in which a person stands: those he holds, and those he covers in at least one duty; by id. */
    public List<ActingPost> postsOf(PersonId person, Instant at) {
        return new PostsOfPerson(this, person, at).list();
    }

    /** Who holds the post at the instant, whether there or away. */
    public Optional<PersonId> holder(PostId post, Instant at) {
        return Optional.ofNullable(seats.get(post)).map(seat -> seat.holder(at));
    }

    /** Whether the person is away at the instant. */
    public boolean isAway(PersonId person, Instant at) {
        return absences(person).at(at) != null;
    }

    /**
     * The leader's post in charge of the unit (分管领导); the head's where the division of work names nobody and the regulation sends
     * such a unit straight to the head; empty otherwise.
     */
    public Optional<PostId> leaderInCharge(UnitId unit, Instant at) {
        return Optional.ofNullable(leaders.getOrDefault(unit, Timeline.empty()).at(at)).map(Portfolio::leader)
                .or(() -> ledByHead(unit, at) ? postsOfKind(PostKinds.HEAD, at).stream().map(Post::id).findFirst() : Optional.empty());
    }

    private boolean ledByHead(UnitId unit, Instant at) {
        return regime(at).isPresent() && unit(unit).map(Unit::kind).filter(regime(at).get().ledByHead()::contains).isPresent();
    }

    /** The units a leader's post is in charge of, by id. */
    public List<UnitId> unitsInChargeOf(PostId leader, Instant at) {
        return portfolios.getOrDefault(leader, Timeline.empty()).allAt(at).stream()
                .map(Portfolio::unit)
                .filter(unit -> leaderInCharge(unit, at).filter(leader::equals).isPresent())
                .distinct().sorted().toList();
    }

    /** The other half of the AB pair in which the post stands. */
    public Optional<PostId> partnerOf(PostId post, Instant at) {
        Seat seat = seats.get(post);
        return Optional.ofNullable(seat).map(s -> s.pair(at)).map(seat::partner);
    }

    /** The post that answers for the unit (正职), as long as the directory knows one. */
    public Optional<PostId> headOf(UnitId unit) {
        return postsOfUnit(unit).stream().filter(Post::principal).map(Post::id).findFirst();
    }

    /** The post that answered for the unit at the instant. */
    public Optional<PostId> headOf(UnitId unit, Instant at) {
        return postsOfUnit(unit).stream().filter(post -> post.principal() && post.holdsAt(at)).map(Post::id).findFirst();
    }

    /** All posts of exactly this kind, in being or not. */
    public List<Post> postsOfKind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The posts of exactly this kind that are in being at the instant. */
    public List<Post> postsOfKind(String kind, Instant at) {
        return postsOfKind(kind).stream().filter(post -> post.holdsAt(at)).toList();
    }

    /** All posts of a unit, in being or not. */
    public List<Post> postsOfUnit(UnitId unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    public Optional<Post> post(PostId id) {
        return Optional.ofNullable(seats.get(id)).map(Seat::post);
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** How posts are covered under the version of the regulation in force at the instant. */
    public Optional<CoverRegime> regime(Instant at) {
        return Optional.ofNullable(regimes.at(at));
    }

    public DirectoryFacts facts() {
        return facts;
    }

    public long version() {
        return facts.version();
    }

    @Nullable Seat seat(PostId post) {
        return seats.get(post);
    }

    Timeline<Absence> absences(PersonId person) {
        return absences.getOrDefault(person, Timeline.empty());
    }

    Timeline<CoverRegime> regimes() {
        return regimes;
    }

    List<PostId> everHeld(PersonId person) {
        return everHeld.getOrDefault(person, List.of());
    }

    private static Map<PostId, Seat> seats(DirectoryFacts facts) {
        Map<PostId, Timeline<Holding>> holdings = timelines(facts.holdings(), Holding::post);
        Map<PostId, Timeline<Entrustment>> coveredBy = timelines(facts.entrustments(), Entrustment::post);
        Map<PostId, List<Entrustment>> covers = facts.entrustments().stream().collect(Collectors.groupingBy(Entrustment::to));
        Map<PostId, List<AbPair>> pairs = new HashMap<>();
        for (AbPair pair : facts.pairs()) {
            pairs.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair);
            if (!pair.a().equals(pair.b())) {
                pairs.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair);
            }
        }
        return index(facts.posts().stream()
                .map(post -> new Seat(post,
                        holdings.getOrDefault(post.id(), Timeline.empty()),
                        Timeline.of(pairs.getOrDefault(post.id(), List.of())),
                        coveredBy.getOrDefault(post.id(), Timeline.empty()),
                        covers.getOrDefault(post.id(), List.of())))
                .toList(), seat -> seat.post().id());
    }

    private static List<PostId> sorted(Set<PostId> posts) {
        return posts.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> second));
    }

    private static <K, T extends Dated> Map<K, Timeline<T>> timelines(List<T> facts, Function<T, K> key) {
        return facts.stream().collect(Collectors.groupingBy(key, Collectors.collectingAndThen(Collectors.toList(), Timeline::of)));
    }
}
