package org.guiju.regulation.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A small directory for tests, told like a story: {@code ADirectory.of("anze").post("head").post("executive-deputy")…}. A post is
 * held by the person of the same id since 2015 unless the test says otherwise; days begin at midnight in Shanghai.
 */
public final class ADirectory {

    private final String jurisdiction;
    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Portfolio> portfolios = new ArrayList<>();
    private final List<AbPair> pairs = new ArrayList<>();
    private final List<Entrustment> entrustments = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<CoverRegime> regimes = new ArrayList<>();

    private ADirectory(String jurisdiction) {
        this.jurisdiction = jurisdiction;
        units.add(new Unit(UnitId.of("government"), "演示·政府", "government", false, null, null, null));
    }

    public static ADirectory of(String jurisdiction) {
        return new ADirectory(jurisdiction);
    }

    /** The first instant of a day in Shanghai; {@code day("2024-05-13")}. */
    public static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public ADirectory unit(String id, String kind) {
        units.add(new Unit(UnitId.of(id), "演示·" + id, kind, kind.equals("department"), null, null, null));
        return this;
    }

    /** A post of the government itself whose id is its kind, held. */
    public ADirectory post(String kind) {
        return post(kind, kind, "government");
    }

    public ADirectory post(String id, String kind, String unit) {
        return vacantPost(id, kind, unit).held(id, id, "2015-01-01", null);
    }

    public ADirectory vacantPost(String id, String kind, String unit) {
        boolean principal = PostKinds.isPrincipal(kind);
        posts.add(new Post(PostId.of(id), kind, "演示·" + id, UnitId.of(unit), principal, null, null));
        return this;
    }

    public ADirectory held(String post, String person, @Nullable String from, @Nullable String until) {
        if (persons.stream().noneMatch(p -> p.id().value().equals(person))) {
            persons.add(new Person(PersonId.of(person), "演示·" + person));
        }
        holdings.add(new Holding(PostId.of(post), PersonId.of(person), at(from), at(until)));
        return this;
    }

    public ADirectory inCharge(String leader, String unit) {
        portfolios.add(new Portfolio(PostId.of(leader), UnitId.of(unit), day("2015-01-01"), null));
        return this;
    }

    public ADirectory pair(String a, String b, String item) {
        pairs.add(new AbPair(PostId.of(a), PostId.of(b), item, day("2015-01-01"), null));
        return this;
    }

    public ADirectory away(String person, String from, @Nullable String until) {
        absences.add(new Absence("absence-" + absences.size(), PersonId.of(person), "business-trip", at(from), at(until)));
        return this;
    }

    public ADirectory entrusted(Entrustment.Kind kind, String post, String to, String item, String from, @Nullable String until,
            Duty... duties) {
        entrustments.add(new Entrustment("entrustment-" + entrustments.size(), kind, PostId.of(post), PostId.of(to), null,
                PostId.of("head"), Set.of(duties), null, item, at(from), at(until)));
        return this;
    }

    /** A special task on record, given by the post itself. */
    public ADirectory task(String post, String to, String matter, String from, @Nullable String until) {
        entrustments.add(new Entrustment("entrustment-" + entrustments.size(), Entrustment.Kind.SPECIAL_TASK, PostId.of(post), PostId.of(to), null,
                PostId.of(post), Set.of(), matter, null, at(from), at(until)));
        return this;
    }

    public ADirectory regime(CoverRegime regime) {
        regimes.add(regime);
        return this;
    }

    public DirectoryFacts facts() {
        return new DirectoryFacts(jurisdiction, 1, units, posts, persons, holdings, portfolios, pairs, entrustments, absences, regimes);
    }

    public DirectorySnapshot snapshot() {
        return DirectorySnapshot.of(facts());
    }

    private static @Nullable Instant at(@Nullable String day) {
        return day == null ? null : day(day);
    }
}
