package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.leave.domain.abrole.AbRole;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Latest;
import org.guiju.leave.domain.mutualexclusion.MutualExclusion;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.leave.domain.schedule.Schedule;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;
import org.guiju.regulation.ruling.Obligation;

/**
 * What several judgements of one departure look at.
 *
 * @param act who does what is judged, and when
 */
record Check(DepartureRules rules, Departure departure, Surroundings surroundings, DirectorySnapshot directory, Act act) {

    private static final RuleKey NOTICE = RuleKey.of("leave.notice");
    private static final RuleKey AB_ROLE = RuleKey.of("leave.ab-role");

    static Check of(DepartureRules rules, Departure departure, Surroundings surroundings, Act act) {
        return new Check(rules, departure, surroundings, surroundings.snapshot(), act);
    }

    Procedure procedure() {
        return Procedure.of(rules, departure, directory, surroundings.configured(), act.at());
    }

    Addressing addressing() {
        return new Addressing(directory, departure.traveller(), act.at());
    }

    Elsewhere elsewhere() {
        return new Elsewhere(surroundings, directory, act.at());
    }

    LocalDate today() {
        return LocalDate.ofInstant(act.at(), WorkingCalendar.ZONE);
    }

    boolean hasBegun() {
        return !act.at().isBefore(departure.stay().from());
    }

    boolean byTraveller() {
        return act.by().equals(departure.traveller().person());
    }

    /** Whether nobody holds the post when the departure begins, or its holder is known to be away at some time of it. */
    boolean isAway(PostId post) {
        return directory.holder(post, departure.stay().from()).isEmpty()
                || elsewhere().of(post, departure.stay()).stream().anyMatch(Elsewhere.Overlap::certain);
    }

    /** What the traveller does himself, or the office for him. */
    Findings doneBySelfOrOffice(Clause clause, RuleKey rule, String code) {
        return byTraveller() || addressing().isInOffice(act.by())
                ? Findings.satisfied(clause)
                : Findings.broken(Breach.ofActor(clause, rule, code, Map.of("post", addressing().title(act.as()))));
    }

    /** Where an exemption from the days of notice is used: that it is explained. */
    Findings explanation() {
        return rules.notice().flatMap(notice -> notice.exemption(departure)).map(exemption ->
                departure.explanation().filter(text -> !text.isBlank()).isPresent()
                        ? exemption.ground().holds()
                        : exemption.ground().broken("leave-explanation-missing", Map.of())).orElseGet(Findings::none);
    }

    /** Whether consent given on a day is in time. */
    static Findings inTime(Step step, LocalDate on) {
        if (step.latest().isEmpty()) {
            return Findings.none();
        }
        Latest latest = step.latest().get();
        return on.isAfter(latest.day())
                ? Findings.broken(Breach.ofMatter(latest.clause(), NOTICE, "leave-notice-too-short",
                        Map.of("days", latest.days(), "latest", latest.day().toString(), "on", on.toString())))
                : Findings.satisfied(latest.clause());
    }

    /** Those whose holders are not to be away at the same time. */
    Findings exclusion() {
        return !rules.isAbsence(departure) ? Findings.none() : rules.exclusion().stream().flatMap(rule -> rule.groups().stream())
                .filter(group -> group.kinds().contains(departure.traveller().kind()))
                .map(this::exclusion).reduce(Findings.none(), Findings::and);
    }

    private Findings exclusion(MutualExclusion.Group group) {
        return group.kinds().ids().stream()
                .flatMap(kind -> directory.postsOfKind(kind, departure.stay().from()).stream())
                .filter(post -> !addressing().isOwn(post.id()))
                .flatMap(post -> elsewhere().of(post.id(), departure.stay()).stream().map(overlap -> overlap.certain()
                        ? group.ground().broken("leave-both-away", told(overlap, post.title()))
                        : group.ground().obliges("leave-overlaps-pending", told(overlap, post.title()))))
                .reduce(group.ground().holds(), Findings::and);
    }

    private static Map<String, Object> told(Elsewhere.Overlap overlap, String post) {
        return Map.of("post", post, "from", overlap.shared().first().date().toString(), "until", overlap.shared().last().date().toString());
    }

    /** That nobody stands in for himself, and nobody but the partner for one of a pair unless he has been named for it. */
    Findings standIn() {
        if (departure.standIn().isEmpty()) {
            return Findings.none();
        }
        PostId named = departure.standIn().get();
        Optional<AbRole> rule = rules.cover().abRole();
        Clause clause = rule.map(AbRole::actsUnder).orElseGet(() -> rules.cover().basis());
        if (addressing().isOwn(named)) {
            return Findings.broken(Breach.ofMatter(clause, AB_ROLE, "leave-stand-in-oneself", Map.of("post", addressing().title(named))));
        }
        Optional<PostId> partner = rule.filter(r -> r.pairing(departure.traveller().kind()).isPresent() && r.covers().stream().allMatch(AbRole.Cover::papers))
                .flatMap(r -> directory.partnerOf(departure.traveller().post(), departure.stay().from()));
        return partner.isEmpty() || partner.get().equals(named) || isNamedToCover(named) ? Findings.satisfied(clause)
                : Findings.broken(Breach.ofMatter(clause, AB_ROLE, "leave-stand-in-not-partner",
                        Map.of("post", addressing().title(named), "partner", addressing().title(partner.get()))));
    }

    private boolean isNamedToCover(PostId post) {
        return surroundings.directory().entrustments().stream().anyMatch(e -> e.kind() == Entrustment.Kind.GAP_COVER
                && e.post().equals(departure.traveller().post()) && e.to().equals(post) && e.holdsAt(departure.stay().from()));
    }

    /** What stands in the way because of AB pairs: no partner on record, or both of a pair away and nobody named, or no reason given. */
    Findings pair() {
        return rules.isAbsence(departure) ? elsewhere().whatIf(departure).conflicts(rules.cover()) : Findings.none();
    }

    /** The same for whoever only asks: that both would be away is said and forbids nothing yet, a partner that is missing does. */
    Findings pairWarned() {
        Findings found = pair();
        Findings warned = found.breaches().stream().map(breach -> isOfBoth(breach)
                        ? Findings.obliges(new Obligation(breach.clause(), "leave-pair-away", breach.facts()))
                        : Findings.broken(breach))
                .reduce(new Findings(found.clauses(), List.of(), found.missing(), found.obligations()), Findings::and);
        return warned.and(rules.isAbsence(departure) ? pending() : Findings.none());
    }

    private static boolean isOfBoth(Breach breach) {
        return breach.code().startsWith("cover-pair-away");
    }

    private Findings pending() {
        Optional<AbRole> rule = rules.cover().abRole().filter(r -> r.pairing(departure.traveller().kind()).isPresent());
        Optional<PostId> partner = rule.flatMap(r -> directory.partnerOf(departure.traveller().post(), departure.stay().from()));
        return partner.stream()
                .flatMap(post -> elsewhere().of(post, departure.stay()).stream().filter(overlap -> !overlap.certain())
                        .map(overlap -> Findings.obliges(new Obligation(rule.orElseThrow().actsUnder(), "leave-overlaps-pending",
                                told(overlap, addressing().title(post))))))
                .reduce(Findings.none(), Findings::and);
    }

    /** What the absence would leave uncovered: nothing is forbidden by it. */
    Findings follows() {
        return rules.isAbsence(departure) ? elsewhere().whatIf(departure).follows(rules.cover()) : Findings.none();
    }

    /**
     * What else the traveller is expected at, or has asked to be away for, that collides with this departure: said early, whatever the
     * regulation, so that one of the two can be moved.
     */
    Findings ownSchedule(Clause basis) {
        Optional<Ground> watched = rules.schedule().flatMap(Schedule::watched).filter(w -> w.applicants().include(departure.traveller()))
                .map(Schedule.Watching::ground);
        Engagement away = new Engagement(departure.traveller().post(), departure.place(), departure.stay().from(), departure.stay().until());
        List<Engagement> known = Stream.concat(surroundings.engagements().stream(), planned()).toList();
        Findings looked = watched.map(Ground::holds).orElseGet(Findings::none);
        return Schedule.collidingWith(away, known).stream()
                .map(other -> Findings.obliges(new Obligation(watched.map(Ground::clause).orElse(basis), "leave-schedule-conflict",
                        Map.of("post", addressing().title(other.post()), "what", other.what(), "from", day(other.from()), "until", day(other.until().minusMillis(1))))))
                .reduce(looked, Findings::and);
    }

    private Stream<Engagement> planned() {
        return surroundings.planned().stream().filter(planned -> planned.person().equals(departure.traveller().person()))
                .map(planned -> new Engagement(departure.traveller().post(), "外出", planned.stay().from(), planned.stay().until()));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE).toString();
    }
}
