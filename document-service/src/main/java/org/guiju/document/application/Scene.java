package org.guiju.document.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Role;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.normative.NormativeFiling;
import org.guiju.document.domain.normative.NormativeFiling.Maker;
import org.guiju.document.domain.normative.NormativeFiling.Target;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.ReviewLegality;
import org.guiju.document.domain.review.Subject;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.document.domain.turnaround.Turnaround;
import org.guiju.document.domain.turnaround.TurnaroundSettings;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.posts.UnitId;

/** One document at one instant, with the people around it and the rules over it: everything an act is judged by. */
public record Scene(OfficialDocument document, DirectorySnapshot directory, WorkingCalendar calendar, Rules rules,
        TurnaroundSettings settings, Instant now) {

    private static final Set<String> OFFICE_KINDS = Set.of(PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR, PostKinds.OFFICE,
            PostKinds.SECRETARY_GENERAL, PostKinds.DEPUTY_SECRETARY_GENERAL);
    private static final Set<String> LEADER_KINDS = Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY);
    /** What an entrustment for signing names as its matter. */
    private static final String SIGNING = "document.sign";

    public Scene with(OfficialDocument changed) {
        return new Scene(changed, directory, calendar, rules, settings, now);
    }

    /** The moment until which the sponsor brings the paper in time; empty where nothing says so. */
    public Optional<Instant> latestSubmission() {
        return rules.limits().leadTime().flatMap(rule -> rule.latest(document.paper(), calendar))
                .map(latest -> latest.day().plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
    }

    /** The term of a paper that was taken in; empty while its sponsor has it, or where the regulation knows of none. */
    public Optional<Running> turnaround() {
        return document.receivedAt().flatMap(received -> rules.limits().turnaround().flatMap(rule -> rule.of(
                new Turnaround.Received(document.paper().urgency(), received, document.termSet(), document.handedOnAt(), document.signedOffAt()),
                settings, calendar)));
    }

    /** The posts at the head of the office. */
    public List<String> officeDirectors() {
        return directory.postsOfKind(PostKinds.OFFICE_DIRECTOR, now).stream().map(post -> post.id().value()).toList();
    }

    public String sponsor() {
        return document.sponsor().unit();
    }

    public boolean ofSponsor(Seat seat) {
        return seat.of(sponsor());
    }

    /** Whether the seat is one of the office that handles papers for the government. */
    public boolean atOffice(Seat seat) {
        return officeSeat(seat);
    }

    /** Whether a seat is one of the office, whatever the paper. */
    public static boolean officeSeat(Seat seat) {
        return OFFICE_KINDS.contains(seat.kind());
    }

    public boolean isLeader(Seat seat) {
        return LEADER_KINDS.contains(seat.kind());
    }

    /** Whether the paper comes from outside the office, so that the office reviews it first. */
    public boolean reviewNeeded() {
        return !document.sponsor().kind().equals("office");
    }

    /** Units whose review this paper needs, by the kind a rule names; where the paper is its own, itself. */
    public List<String> reviewingUnits() {
        Set<String> kinds = rules.reviews().reviewers(Subject.of(document.paper()), document.dossier()).stream().map(Role::kind)
                .collect(Collectors.toSet());
        return directory.facts().units().stream().filter(u -> kinds.contains(u.kind()) && u.holdsAt(now)).map(u -> u.id().value()).toList();
    }

    /** Whether the paper was sent to this unit for review, or its review is due because the paper was submitted. */
    public boolean reviewAsked(String unit) {
        return document.submittedAt().isPresent() || document.acts().stream()
                .anyMatch(act -> act.kind() == ActKind.REVIEW_ASKED && act.subject().filter(unit::equals).isPresent());
    }

    /** Units that have the paper for review and have not given their word on the text as it is. */
    public List<String> awaitedReviewers() {
        return document.state().over() ? List.of() : reviewingUnits().stream().filter(this::reviewAsked)
                .filter(unit -> document.dossier().reviews().stream()
                        .noneMatch(r -> r.kind() == ReviewKind.LEGALITY && r.unit().equals(unitName(unit)))).toList();
    }

    /** Whether the paper is a normative document or a rule of the government. */
    public boolean normative() {
        return document.paper().marked(Mark.NORMATIVE) || document.paper().marked(Mark.GOVERNMENT_RULE);
    }

    /** Who made it, as rules on filing tell makers apart. */
    public Maker maker() {
        return NormativeFiling.maker(Subject.of(document.paper()), unitClass(sponsor()).id());
    }

    /** With whom the issued document still has to be filed. */
    public List<Target> openFilings() {
        return rules.normatives().filing().map(rule -> rule.open(Subject.of(document.paper()), maker(), document.filed())).orElse(List.of());
    }

    /** Units that review what is filed. */
    public List<String> filingReviewers() {
        boolean named = rules.normatives().filing().flatMap(NormativeFiling::reviewer).isPresent()
                || rules.reviews().legality().flatMap(ReviewLegality::atFiling).isPresent();
        return named && maker() != Maker.GOVERNMENT
                ? directory.facts().units().stream().filter(u -> u.kind().equals("justice-bureau") && u.holdsAt(now)).map(u -> u.id().value()).toList()
                : List.of();
    }

    /** The leader in charge of the sponsoring unit. */
    public Optional<PostId> leaderInCharge() {
        return directory.leaderInCharge(UnitId.of(sponsor()), now);
    }

    public boolean inCharge(Seat seat) {
        return leaderInCharge().filter(id -> id.value().equals(seat.post())).isPresent();
    }

    public Optional<Post> post(String id) {
        return known(id) ? directory.post(PostId.of(id)).filter(p -> p.holdsAt(now)) : Optional.empty();
    }

    public Optional<Unit> unit(String id) {
        return known(id) ? directory.unit(UnitId.of(id)).filter(u -> u.holdsAt(now)) : Optional.empty();
    }

    /** Name of a unit for a sentence; its id where the directory has forgotten it. */
    public String unitName(String id) {
        return unit(id).map(Unit::name).orElse(id);
    }

    public UnitClass unitClass(String id) {
        return unit(id).map(u -> UnitClass.ofKind(u.kind())).orElse(UnitClass.DEPARTMENT);
    }

    public List<String> officeUnits() {
        return directory.facts().units().stream().filter(u -> u.kind().equals("office") && u.holdsAt(now)).map(u -> u.id().value()).toList();
    }

    /** The seat with a pen in its hand. */
    public Pen pen(Seat seat) {
        ActingPost acting = seat.acting();
        return new Pen(seat.kind(), seat.title(), inCharge(seat), acting != null && acting.covered(),
                acting == null ? Set.of() : acting.duties(), entrusted(seat), document.drafter().equals(seat.caller().person().value()));
    }

    /** Records of entrustment for signing that name this post, under who gave them. */
    private Map<String, String> entrusted(Seat seat) {
        Map<String, String> entrusted = new HashMap<>();
        for (Entrustment one : directory.facts().entrustments()) {
            boolean forHim = one.kind() == Entrustment.Kind.SPECIAL_TASK && one.to().value().equals(seat.post()) && one.holdsAt(now);
            if (forHim && SIGNING.equals(one.matter())) {
                directory.post(one.grantedBy()).ifPresent(by -> entrusted.put(by.kind(), one.id()));
                if (leaderInCharge().filter(one.grantedBy()::equals).isPresent()) {
                    entrusted.put("leader-in-charge", one.id());
                }
            }
            if (forHim && (SIGNING + ":" + document.id()).equals(one.matter())) {
                entrusted.put(Pen.THIS_DOCUMENT, one.id());
            }
        }
        return entrusted;
    }

    /** Every part a seat can take in a coordination of this paper. */
    public Set<String> roles(Seat seat) {
        Set<String> roles = new HashSet<>();
        if (ofSponsor(seat) && seat.acting() != null && seat.acting().post().principal()) {
            roles.add(PostKinds.DEPARTMENT_HEAD);
        }
        if (seat.kind().equals(PostKinds.DEPUTY_SECRETARY_GENERAL)) {
            roles.add("liaison-deputy-secretary-general");
        }
        if (inCharge(seat)) {
            roles.add("leader-in-charge");
            roles.add("deputy-in-charge");
        }
        return roles;
    }

    /** Whether the leader in charge has agreed to the paper; where nobody, or the head himself, is in charge, the head's hand is enough. */
    public boolean approvedInCharge() {
        Optional<String> inCharge = leaderInCharge().map(PostId::value);
        boolean nobodyBelow = inCharge.isEmpty() || post(inCharge.get()).filter(p -> p.kind().equals(PostKinds.HEAD)).isPresent();
        return nobodyBelow || document.approvals().stream().anyMatch(act -> act.by().post().equals(inCharge) || gaveInCharge(act));
    }

    /** Whether whoever acted was in charge of the sponsor then: another division of work later takes nothing back. */
    public boolean gaveInCharge(Act act) {
        return directory.leaderInCharge(UnitId.of(sponsor()), act.at()).map(PostId::value).equals(act.by().post());
    }

    public boolean approvedByHead() {
        return document.approvals().stream().anyMatch(act -> act.by().postKind().equals(PostKinds.HEAD));
    }

    /** The next line of the timeline. */
    public Act act(ActKind kind, Hand by, Optional<String> subject, Optional<String> role, String text, Optional<String> clause) {
        return new Act(document.nextSeq(), kind, now, by, subject, role, text, clause, Optional.empty(), Optional.empty());
    }

    /** Whether a text can be the id of anything. */
    public static boolean known(String id) {
        return id.matches("[a-z0-9][a-z0-9._-]{0,79}");
    }
}
