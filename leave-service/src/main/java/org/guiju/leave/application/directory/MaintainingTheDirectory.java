package org.guiju.leave.application.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.directory.Around;
import org.guiju.leave.domain.directory.Change;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.leave.domain.directory.Entrusting;
import org.guiju.leave.domain.directory.GoingAway;
import org.guiju.leave.domain.directory.HandingOver;
import org.guiju.leave.domain.directory.Pairing;
import org.guiju.leave.domain.directory.Reordering;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.HandOver;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.UnitId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what a change of the directory is judged by, and records what was allowed. */
public final class MaintainingTheDirectory {

    private final DirectoryOnRecord records;
    private final Governing governing;
    private final HearingOfAbsences hearing;

    public MaintainingTheDirectory(DirectoryOnRecord records, Governing governing, HearingOfAbsences hearing) {
        this.records = records;
        this.governing = governing;
        this.hearing = hearing;
    }

    /** A post gets another holder from an instant on, or none. */
    public Mono<Reordering> newHolder(Jurisdiction jurisdiction, PostId post, @Nullable PersonId person, Instant from) {
        return forChange(jurisdiction).map(facts -> {
            Fit fit = new Fit(facts).post("/post", post).person("/person", person);
            if (HandingOver.beginsAt(facts, post, from)) {
                fit.unfit("/from", from.toString(), "already-on-record", Map.of());
            }
            fit.check();
            return new Reordering(Around.later(facts, from), HandingOver.post(facts, post, person, from), from);
        });
    }

    /** A unit gets another leader in charge from an instant on, or none. */
    public Mono<Reordering> newLeader(Jurisdiction jurisdiction, UnitId unit, @Nullable PostId leader, Instant from) {
        return forChange(jurisdiction).map(facts -> {
            Fit fit = new Fit(facts).unit("/unit", unit);
            if (leader != null) {
                fit.post("/leader", leader);
            }
            if (HandingOver.beginsAt(facts, unit, from)) {
                fit.unfit("/from", from.toString(), "already-on-record", Map.of());
            }
            fit.check();
            return new Reordering(Around.later(facts, from), HandingOver.unit(facts, unit, leader, from), from);
        });
    }

    /** Two posts become each other's stand-in. */
    public Mono<Pairing> newPair(Jurisdiction jurisdiction, PostId a, PostId b, Instant from, @Nullable Instant until) {
        return forChange(jurisdiction).map(facts -> {
            new Fit(facts).post("/a", a).post("/b", b).period(from, until).check();
            DirectorySnapshot directory = DirectorySnapshot.of(facts);
            String item = governing.rules(jurisdiction, from).flatMap(CoverRules::abRole).map(rule -> rule.actsUnder().item()).orElse(null);
            AbPair pair = new AbPair(a, b, item, from, until);
            return new Pairing(pair, directory.post(a).orElseThrow(), directory.post(b).orElseThrow(),
                    facts.pairs().stream().filter(pair::overlaps).toList());
        });
    }

    /** A pair ends at an instant. */
    public Mono<Reordering> endPair(Jurisdiction jurisdiction, PostId a, PostId b, Instant until) {
        return forChange(jurisdiction).map(facts -> {
            Fit fit = new Fit(facts).post("/a", a).post("/b", b);
            Optional<AbPair> pair = facts.pairs().stream()
                    .filter(p -> Set.of(p.a(), p.b()).equals(new HashSet<>(List.of(a, b))) && p.holdsAt(until)
                            && !until.equals(p.from())).findFirst();
            if (pair.isEmpty()) {
                fit.unfit("/until", until.toString(), "no-pair-then", Map.of("a", a.value(), "b", b.value()));
            }
            fit.check();
            AbPair on = pair.orElseThrow();
            AbPair ended = new AbPair(on.a(), on.b(), on.item(), on.from(), until);
            return new Reordering(Around.later(facts, until), DirectoryEdit.of(jurisdiction.id(), ended, Change.What.ENDED), until);
        });
    }

    /**
     * What somebody wants to entrust.
     *
     * @param grantedBy post that entrusts
     * @param duties    what is handed over; papers and activities where nothing is said
     */
    public record Wish(Entrustment.Kind kind, PostId post, PostId to, PostId grantedBy, Set<Duty> duties, @Nullable String matter,
            Instant from, @Nullable Instant until) {}

    /** Somebody is entrusted. @param standsIn posts that whoever records it holds, there or away, but does not merely cover */
    public Mono<Entrusting> newEntrustment(Jurisdiction jurisdiction, String id, Wish wish, Set<PostId> standsIn) {
        return forChange(jurisdiction).map(facts -> {
            Fit fit = new Fit(facts).post("/post", wish.post()).post("/to", wish.to()).post("/grantedBy", wish.grantedBy())
                    .period(wish.from(), wish.until());
            if (wish.post().equals(wish.to()) && wish.kind() != Entrustment.Kind.SPECIAL_TASK) {
                fit.unfit("/to", wish.to().value(), "to-itself", Map.of());
            }
            fit.check();
            DirectorySnapshot directory = DirectorySnapshot.of(facts);
            PersonId named = wish.kind() == Entrustment.Kind.ACTING_HEAD ? directory.holder(wish.to(), wish.from()).orElse(null) : null;
            Set<Duty> duties = wish.duties().isEmpty() ? EnumSet.of(Duty.PAPERS, Duty.ACTIVITIES) : wish.duties();
            DirectoryFacts around = Around.posts(facts, new HashSet<>(List.of(wish.post(), wish.to(), wish.grantedBy())),
                    Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY), wish.from());
            boolean byGrantor = standsIn.contains(wish.grantedBy());
            Entrustment bare = new Entrustment(id, wish.kind(), wish.post(), wish.to(), named, wish.grantedBy(), duties, wish.matter(),
                    null, wish.from(), wish.until());
            String item = governing.rules(jurisdiction, wish.from())
                    .map(rules -> new Entrusting(bare, around, byGrantor).clause(rules).item()).orElse(null);
            return new Entrusting(new Entrustment(id, wish.kind(), wish.post(), wish.to(), named, wish.grantedBy(), duties,
                    wish.matter(), item, wish.from(), wish.until()), around, byGrantor);
        });
    }

    /** An entrustment ends earlier than was said. */
    public Mono<Entrusting> endEntrustment(Jurisdiction jurisdiction, String id, Instant until, Set<PostId> standsIn) {
        return forChange(jurisdiction).flatMap(facts -> Mono.justOrEmpty(
                facts.entrustments().stream().filter(e -> e.id().equals(id)).findFirst()).map(on -> {
                    Fit fit = new Fit(facts);
                    if (!on.holdsAt(until) || until.equals(on.from())) {
                        fit.unfit("/until", until.toString(), "outside-period", period(on.from(), on.until()));
                    }
                    fit.check();
                    Entrustment ended = new Entrustment(id, on.kind(), on.post(), on.to(), on.person(), on.grantedBy(), on.duties(),
                            on.matter(), on.item(), on.from(), until);
                    return new Entrusting(ended, Around.posts(facts, new HashSet<>(List.of(on.post(), on.to(), on.grantedBy())),
                            Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY), on.from() == null ? until : on.from()),
                            standsIn.contains(on.grantedBy()));
                }));
    }

    /** A person is away, and it is not said yet what a stand-in takes over. */
    public Mono<GoingAway> newAbsence(Jurisdiction jurisdiction, String id, PersonId person, String cause, Instant from,
            @Nullable Instant until) {
        return newAbsence(jurisdiction, new Absence(id, person, cause, from, until));
    }

    /** A person is away. */
    public Mono<GoingAway> newAbsence(Jurisdiction jurisdiction, Absence absence) {
        return forChange(jurisdiction).map(facts -> {
            Instant from = Objects.requireNonNull(absence.from());
            new Fit(facts).person("/person", absence.person()).period(from, absence.until()).check();
            return goingAway(facts, absence);
        });
    }

    /** Who is away, or will be, has said what a stand-in takes over. Empty where there is no such absence. */
    public Mono<GoingAway> handOver(Jurisdiction jurisdiction, String id, HandOver asked, Instant now) {
        return forChange(jurisdiction).flatMap(facts -> Mono.justOrEmpty(
                facts.absences().stream().filter(a -> a.id().equals(id)).findFirst()).map(on -> {
                    Fit fit = new Fit(facts);
                    if (on.until() != null && !on.until().isAfter(now)) {
                        fit.unfit("/handOver", asked.name(), "absence-over", period(on.from(), on.until()));
                    }
                    fit.check();
                    return goingAway(facts, on.handingOver(asked));
                }));
    }

    /** A person has come back, or will at another instant than was said (销假). Empty where there is no such absence. */
    public Mono<GoingAway> endAbsence(Jurisdiction jurisdiction, String id, Instant until) {
        return forChange(jurisdiction).flatMap(facts -> Mono.justOrEmpty(
                facts.absences().stream().filter(a -> a.id().equals(id)).findFirst()).map(on -> {
                    Fit fit = new Fit(facts);
                    if (on.from() != null && !on.from().isBefore(until)) {
                        fit.unfit("/until", until.toString(), "outside-period", period(on.from(), on.until()));
                    }
                    fit.check();
                    return goingAway(facts, on.until(until));
                }));
    }

    /** What an absence is judged by: the part of the directory it touches. */
    public static GoingAway goingAway(DirectoryFacts facts, Absence absence) {
        Instant from = absence.from() == null ? Instant.EPOCH : absence.from();
        Set<PostId> posts = new HashSet<>();
        facts.holdings().stream().filter(h -> h.person().equals(absence.person())).forEach(h -> posts.add(h.post()));
        Set<String> leaders = new HashSet<>();
        facts.posts().stream().filter(p -> posts.contains(p.id())).map(Post::kind).forEach(leaders::add);
        leaders.addAll(Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY, PostKinds.OFFICE_DIRECTOR));
        Set<String> around = leaders.stream().filter(kind -> !kind.equals(PostKinds.DEPARTMENT)
                && !kind.equals(PostKinds.DEPARTMENT_HEAD) && !kind.equals(PostKinds.DEPARTMENT_LEADER))
                .collect(java.util.stream.Collectors.toSet());
        return new GoingAway(absence, Around.posts(facts, posts, around, from));
    }

    /** Records what was allowed; answers the directory's new version. */
    public Mono<Long> record(Jurisdiction jurisdiction, DirectoryEdit edit) {
        boolean absence = edit.changes().stream().anyMatch(change -> change.what() == Change.What.ADDED && change.kind().equals("absence"));
        return records.record(jurisdiction, edit).delayUntil(_ -> absence
                ? Flux.fromIterable(edit.saved().absences()).concatMap(added -> hearing.recorded(jurisdiction, added)).then() : Mono.empty());
    }

    private Mono<DirectoryFacts> forChange(Jurisdiction jurisdiction) {
        return records.forChange(jurisdiction).map(facts -> facts.under(governing.regimes(jurisdiction)));
    }

    private static Map<String, Object> period(@Nullable Instant from, @Nullable Instant until) {
        return Map.of("from", Objects.toString(from, "—"), "until", Objects.toString(until, "—"));
    }

    /** Collects what does not fit. */
    private static final class Fit {

        private final DirectoryFacts facts;
        private final List<Unfit.Part> parts = new ArrayList<>();

        Fit(DirectoryFacts facts) {
            this.facts = facts;
        }

        Fit post(String pointer, PostId post) {
            return facts.posts().stream().anyMatch(p -> p.id().equals(post)) ? this
                    : unfit(pointer, post.value(), "unknown-post", Map.of());
        }

        Fit unit(String pointer, UnitId unit) {
            return facts.units().stream().anyMatch(u -> u.id().equals(unit)) ? this
                    : unfit(pointer, unit.value(), "unknown-unit", Map.of());
        }

        Fit person(String pointer, @Nullable PersonId person) {
            return person == null || facts.persons().stream().anyMatch(p -> p.id().equals(person)) ? this
                    : unfit(pointer, person.value(), "unknown-person", Map.of());
        }

        Fit period(Instant from, @Nullable Instant until) {
            return until == null || from.isBefore(until) ? this : unfit("/until", until.toString(), "not-after-from", Map.of());
        }

        Fit unfit(String pointer, String value, String code, Map<String, Object> shown) {
            parts.add(new Unfit.Part(pointer, value, code, shown));
            return this;
        }

        void check() {
            if (!parts.isEmpty()) {
                throw new Unfit(parts);
            }
        }
    }
}
