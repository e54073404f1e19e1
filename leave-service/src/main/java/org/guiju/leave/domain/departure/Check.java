package org.guiju.leave.domain.departure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.Ground;
import org.guiju.leave.domain.abrole.AbRole;
import org.guiju.leave.domain.filing.Filing;
import org.guiju.leave.domain.mutualexclusion.MutualExclusion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * What several judgements of one departure look at: its procedure, the time, the cover, who else is away.
 *
 * @param act who does what is judged, and when
 */
record Check(DepartureRules rules, Departure departure, Surroundings surroundings, DirectorySnapshot directory, Act act) {

    private static final RuleKey AB_ROLE = RuleKey.of("leave.ab-role");
    private static final RuleKey GAP_COVER = RuleKey.of("leave.gap-cover");

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
    static Findings inTime(Step step, LocalDate on, RuleKey rule) {
        return step.latest().filter(latest -> on.isAfter(latest.day())).map(latest -> Findings.broken(Breach.ofMatter(latest.clause(), rule,
                        "leave-notice-too-short", Map.of("days", latest.days(), "latest", latest.day().toString(), "on", on.toString()))))
                .orElseGet(() -> step.latest().map(latest -> Findings.satisfied(latest.clause())).orElseGet(Findings::none));
    }

    /** Those whose holders are not to be away at the same time. */
    Findings exclusion() {
        if (!rules.isAbsence(departure)) {
            return Findings.none();
        }
        return rules.exclusion().stream().flatMap(rule -> rule.groups().stream())
                .filter(group -> group.kinds().contains(departure.traveller().kind()))
                .map(this::exclusion).reduce(Findings.none(), Findings::and);
    }

    private Findings exclusion(MutualExclusion.Group group) {
        Findings findings = group.ground().holds();
        for (String kind : group.kinds().ids()) {
            for (var post : directory.postsOfKind(kind, departure.stay().from())) {
                if (!addressing().isOwn(post.id())) {
                    for (Elsewhere.Overlap overlap : elsewhere().of(post.id(), departure.stay())) {
                        findings = findings.and(overlap.certain()
                                ? group.ground().broken("leave-both-away", told(overlap, post.title()))
                                : group.ground().obliges("leave-overlaps-pending", told(overlap, post.title())));
                    }
                }
            }
        }
        return findings;
    }

    private static Map<String, Object> told(Elsewhere.Overlap overlap, String post) {
        return Map.of("post", post, "from", overlap.shared().first().date().toString(), "until", overlap.shared().last().date().toString());
    }

    /** The leader named to the office as acting, where one has to be named. */
    Findings actingLeader() {
        return rules.filing().stream().flatMap(rule -> rule.duties().stream())
                .filter(duty -> duty.actingLeader().isPresent() && duty.applicants().include(departure.traveller())
                        && duty.occasion().met(departure.purpose(), departure.reach()))
                .map(this::actingLeader).reduce(Findings.none(), Findings::and);
    }

    private Findings actingLeader(Filing.Duty duty) {
        Ground ground = duty.ground();
        if (departure.actingLeader().isEmpty()) {
            return ground.broken("leave-acting-leader-missing", Map.of());
        }
        PostId named = departure.actingLeader().get();
        Map<String, Object> facts = Map.of("post", addressing().title(named));
        if (directory.post(named).filter(post -> duty.actingLeader().get().contains(post)).isEmpty()) {
            return ground.broken("leave-acting-leader-not-eligible", Map.of("post", addressing().title(named), "eligible", duty.actingLeader().get().terms()));
        }
        if (addressing().isOwn(named)) {
            return ground.broken("leave-acting-leader-oneself", facts);
        }
        if (isAway(named)) {
            return ground.broken("leave-acting-leader-away", facts);
        }
        return ground.holds().and(outOfTurn(ground, named));
    }

    private boolean isAway(PostId post) {
        return directory.holder(post, departure.stay().from()).isEmpty()
                || elsewhere().of(post, departure.stay()).stream().anyMatch(Elsewhere.Overlap::certain);
    }

    /** For the head goes whom the regulation entrusts first, unless he is away as well. */
    private Findings outOfTurn(Ground ground, PostId named) {
        if (!departure.traveller().kind().equals(PostKinds.HEAD) || rules.cover().actingHead().isEmpty()) {
            return Findings.none();
        }
        List<String> first = rules.cover().actingHead().get().steps().getFirst().eligible().ids();
        return first.stream().flatMap(kind -> directory.postsOfKind(kind, departure.stay().from()).stream())
                .filter(post -> !post.id().equals(named) && !isAway(post.id()))
                .filter(post -> directory.post(named).filter(p -> first.contains(p.kind())).isEmpty())
                .findFirst()
                .map(before -> ground.broken("leave-acting-leader-out-of-turn", Map.of("post", addressing().title(named), "before", before.title())))
                .orElseGet(Findings::none);
    }

    /** That the traveller has a partner where he must have one, and proposes nobody else to stand in for him. */
    Findings partner() {
        Optional<AbRole.Pairing> pairing = pairing();
        if (pairing.isEmpty()) {
            return standInIsOther(rules.cover().basis());
        }
        Clause clause = pairing.get().clause();
        Optional<PostId> partner = directory.partnerOf(departure.traveller().post(), departure.stay().from());
        if (partner.isEmpty()) {
            return pairing.get().required()
                    ? Findings.broken(Breach.ofMatter(clause, AB_ROLE, "leave-partner-missing", Map.of("post", addressing().title(departure.traveller().post()))))
                    : standInIsOther(clause);
        }
        boolean papers = rules.cover().abRole().orElseThrow().covers().stream().allMatch(AbRole.Cover::papers);
        Optional<PostId> other = departure.standIn().filter(post -> papers && !post.equals(partner.get()) && !isNamedToCover(post));
        return other.map(post -> Findings.broken(Breach.ofMatter(rules.cover().abRole().orElseThrow().actsUnder(), AB_ROLE, "leave-stand-in-not-partner",
                Map.of("post", addressing().title(post), "partner", addressing().title(partner.get()))))).orElseGet(() -> standInIsOther(clause));
    }

    private Findings standInIsOther(Clause clause) {
        return departure.standIn().filter(post -> addressing().isOwn(post)).map(post -> Findings.broken(Breach.ofMatter(clause, AB_ROLE,
                "leave-stand-in-oneself", Map.of("post", addressing().title(post))))).orElseGet(() -> Findings.satisfied(clause));
    }

    private Optional<AbRole.Pairing> pairing() {
        return !rules.isAbsence(departure) ? Optional.empty()
                : rules.cover().abRole().flatMap(rule -> rule.pairing(departure.traveller().kind()));
    }

    private boolean isNamedToCover(PostId post) {
        return surroundings.directory().entrustments().stream().anyMatch(e -> e.kind() == Entrustment.Kind.GAP_COVER
                && e.post().equals(departure.traveller().post()) && e.to().equals(post) && e.holdsAt(departure.stay().from()));
    }

    /**
     * Both of a pair away.
     *
     * @param binding whether somebody must have been named by now; before that it is only said
     */
    Findings pairAway(boolean binding) {
        Optional<PostId> partner = pairing().flatMap(p -> directory.partnerOf(departure.traveller().post(), departure.stay().from()));
        if (partner.isEmpty()) {
            return Findings.none();
        }
        Clause covered = rules.cover().abRole().orElseThrow().actsUnder();
        Findings findings = Findings.none();
        for (Elsewhere.Overlap overlap : elsewhere().of(partner.get(), departure.stay())) {
            Map<String, Object> facts = told(overlap, addressing().title(partner.get()));
            findings = findings.and(!overlap.certain()
                    ? Findings.obliges(new Obligation(covered, "leave-overlaps-pending", facts))
                    : Findings.obliges(new Obligation(covered, "leave-pair-away", facts)).and(binding ? named(overlap, facts) : Findings.none()));
        }
        return findings;
    }

    private Findings named(Elsewhere.Overlap overlap, Map<String, Object> facts) {
        Optional<Clause> naming = naming();
        if (naming.isEmpty()) {
            return Findings.none();
        }
        boolean named = surroundings.directory().entrustments().stream().anyMatch(e -> e.kind() == Entrustment.Kind.GAP_COVER
                && e.post().equals(departure.traveller().post()) && isByHead(e) && e.matter() != null && !e.matter().isBlank()
                && e.holdsAt(overlap.shared().from()) && e.holdsAt(overlap.shared().until().minusMillis(1)) && !isAway(e.to()));
        return named ? Findings.satisfied(naming.get())
                : Findings.broken(Breach.ofMatter(naming.get(), rules.cover().gapCover().isPresent() ? GAP_COVER : AB_ROLE, "leave-pair-away-uncovered", facts));
    }

    private boolean isByHead(Entrustment entrustment) {
        return directory.post(entrustment.grantedBy()).filter(post -> post.is(PostKinds.HEAD)).isPresent();
    }

    /** The item by which somebody has to be named when both are away; empty where somebody steps in by himself, or the text asks nothing. */
    private Optional<Clause> naming() {
        String kind = departure.traveller().kind();
        return rules.cover().gapCover().filter(gap -> gap.kinds().contains(kind)).map(gap -> gap.by().isPresent() ? Optional.<Clause>empty()
                        : Optional.of(gap.clause()))
                .orElseGet(() -> pairing().filter(AbRole.Pairing::namedByHead).map(AbRole.Pairing::clause))
                .filter(clause -> clause.strength() != Strength.MAY);
    }

    /** The traveller's other departures that collide with this one. */
    Findings ownSchedule() {
        return rules.schedule().flatMap(rule -> rule.watched()).filter(watched -> watched.applicants().include(departure.traveller()))
                .map(watched -> {
                    List<Elsewhere.Overlap> overlaps = new ArrayList<>(elsewhere().of(departure.traveller().post(), departure.stay()));
                    return overlaps.stream().map(overlap -> watched.ground().obliges("leave-schedule-conflict",
                            told(overlap, addressing().title(departure.traveller().post())))).reduce(watched.ground().holds(), Findings::and);
                }).orElseGet(Findings::none);
    }
}
