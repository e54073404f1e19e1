package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.OverseasTrip;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.journey.Traveller;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one of the five governments goes away, told like a story. Every post is held by the person of the same id; deputy A is
 * in charge of education, deputy B of the township; A and B are a pair, and so are C and the executive deputy, D and the director of the office.
 */
final class Journey {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final BoundRules BOUND = BoundRules.bind(BOOKS,
            Stream.concat(CoverRules.definitions().stream(), DepartureRules.definitions().stream()).toList());

    final DepartureRules rules;
    final ADirectory directory;
    private final String post;
    private Purpose purpose = Purpose.BUSINESS_TRIP;
    private Reach reach = Reach.OUT_OF_CITY;
    private Stay stay = Stay.days(LocalDate.EPOCH, LocalDate.EPOCH);
    private boolean urgent;
    private boolean acting;
    private boolean afterwards;
    private Optional<String> explanation = Optional.empty();
    private Optional<PostId> standIn = Optional.empty();
    private Optional<PostId> actingLeader = Optional.empty();
    private Optional<OverseasTrip> overseas = Optional.empty();
    private Optional<Findings.Grant> grant = Optional.empty();
    private final Map<String, List<String>> configured = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    private Journey(String jurisdiction, String post, boolean paired) {
        this.rules = DepartureRules.of(BOUND, BOOKS.inForce(Jurisdiction.of(jurisdiction), LocalDate.of(2026, 11, 24)).orElseThrow());
        this.post = post;
        this.directory = government(jurisdiction, paired);
    }

    private ADirectory government(String jurisdiction, boolean paired) {
        ADirectory made = ADirectory.of(jurisdiction).regime(rules.cover().regime(null, null))
                .unit("office", "office").unit("education", "department").unit("audit", "department").unit("township", "township").unit("county", "county")
                .unit("party-committee", "party-committee")
                .post("head").post("executive-deputy").post("deputy-a", "deputy", "government").post("deputy-b", "deputy", "government")
                .post("deputy-c", "deputy", "government").post("deputy-d", "deputy", "government")
                .post("deputy-secretary-general", "deputy-secretary-general", "office").post("clerk", "office", "office")
                .post("education.head", "department-head", "education").post("education.leader", "department-leader", "education")
                .post("audit.head", "department-head", "audit").post("township.head", "township-head", "township")
                .post("county.head", "county-head", "county")
                .inCharge("deputy-a", "education").inCharge("deputy-b", "township").inCharge("head", "audit").inCharge("executive-deputy", "office");
        switch (jurisdiction) {
            case "ziyang" -> made.post("secretary-general", "secretary-general", "office");
            case "xiangshan" -> made.post("office-director", "office-director", "office").post("researcher").post("urban-management-commissioner");
            default -> made.post("office-director", "office-director", "office");
        }
        if (jurisdiction.equals("anze")) {
            made.unit("letters", "department").post("letters.head", "department-head", "letters").inCharge("office-director", "letters");
        }
        if (paired && rules.cover().abRole().isPresent()) {
            String item = rules.cover().abRole().get().pairings().getFirst().clause().item();
            made.pair("deputy-a", "deputy-b", item).pair("executive-deputy", "deputy-c", item);
            if (jurisdiction.equals("anze")) { // where the director of the office has a portfolio of his own
                made.pair("deputy-d", "office-director", item);
            }
        }
        return made;
    }

    static Journey of(String jurisdiction, String post) {
        return new Journey(jurisdiction, post, true);
    }

    static Journey withoutPairs(String jurisdiction, String post) {
        return new Journey(jurisdiction, post, false);
    }

    Journey reaching(Reach reach) {
        this.reach = reach;
        return this;
    }

    Journey purpose(Purpose purpose) {
        this.purpose = purpose;
        return this;
    }

    Journey on(String first, String last) {
        this.stay = Stay.days(LocalDate.parse(first), LocalDate.parse(last));
        return this;
    }

    Journey on(String day) {
        return on(day, day);
    }

    Journey during(Stay other) {
        this.stay = other;
        return this;
    }

    Journey urgent() {
        this.urgent = true;
        return this;
    }

    Journey inChargeOfTheUnit() {
        this.acting = true;
        return this;
    }

    Journey afterwards() {
        this.afterwards = true;
        return this;
    }

    Journey explained(String why) {
        this.explanation = Optional.of(why);
        return this;
    }

    Journey standIn(String standIn) {
        this.standIn = Optional.of(PostId.of(standIn));
        return this;
    }

    Journey actingLeader(String leader) {
        this.actingLeader = Optional.of(PostId.of(leader));
        return this;
    }

    Journey abroad(String task, String nature, String... funding) {
        this.purpose = Purpose.OFFICIAL_TRIP_ABROAD;
        this.reach = Reach.ABROAD;
        this.overseas = Optional.of(new OverseasTrip(task, "人选与任务对应", List.of("新加坡"), 4, nature, List.of(funding)));
        return this;
    }

    Journey excepted(String reason) {
        this.grant = Optional.of(new Findings.Grant(reason, "head", "演示·head", "head"));
        return this;
    }

    Journey settled(String setting, String... roles) {
        configured.put(setting, List.of(roles));
        return this;
    }

    /** Somebody else's departure, approved or only asked for. */
    Journey meeting(String other, String first, String last, boolean cleared) {
        planned.add(new Planned("r-" + planned.size(), PersonId.of(other), PostId.of(other), Stay.days(LocalDate.parse(first), LocalDate.parse(last)), cleared));
        return this;
    }

    Journey expected(String what, String from, String until) {
        engagements.add(new Engagement(PostId.of(post), what, at(from), at(until)));
        return this;
    }

    Journey done(String step, String by, String at) {
        done.add(Done.of(step, PostId.of(by), PersonId.of(by), at(at), true, Optional.empty()));
        return this;
    }

    Journey told(String step, String whom, String at) {
        done.add(new Done(step, PostId.of(post), PersonId.of(post), at(at), true, Optional.empty(), Optional.of(PostId.of(whom))));
        return this;
    }

    Journey refusedBy(String step, String by, String at) {
        done.add(Done.of(step, PostId.of(by), PersonId.of(by), at(at), false, Optional.of("不同意")));
        return this;
    }

    Departure departure() {
        Post held = directory.snapshot().post(PostId.of(post)).orElseThrow();
        Traveller traveller = new Traveller(PersonId.of(post), held.id(), held.kind(), held.unit(), acting);
        return new Departure(traveller, purpose, reach, "南宁市", stay, urgent, explanation, standIn, actingLeader, overseas);
    }

    Procedure procedure(String at) {
        return Procedure.of(rules, departure(), directory.snapshot(), new Approvers(configured), at(at));
    }

    List<String> steps(String at) {
        return procedure(at).steps().stream().map(Step::name).toList();
    }

    Findings submitted(String at) {
        return submittedBy(post, at);
    }

    Findings submittedBy(String who, String at) {
        return submitting(who, at).judge(rules);
    }

    Submitting submitting(String who, String at) {
        return new Submitting(departure(), surroundings(who, at), afterwards, act(who, at));
    }

    Findings decided(String step, String by, String at) {
        return decided(step, by, at, null, null);
    }

    Findings decided(String step, String by, String at, @Nullable String opinion, @Nullable String told) {
        return new Deciding(departure(), surroundings(by, at), done, step, true, Optional.ofNullable(opinion),
                Optional.ofNullable(told).map(PostId::of), afterwards, act(by, seat(step, by, at), at)).judge(rules);
    }

    Findings refusing(String step, String by, String at) {
        return new Deciding(departure(), surroundings(by, at), done, step, false, Optional.of("不同意"), Optional.empty(), afterwards,
                act(by, seat(step, by, at), at))
                .judge(rules);
    }

    Findings departing(String at) {
        return departed(at).judge(rules);
    }

    Departing departed(String at) {
        return new Departing(departure(), surroundings(post, at), done, afterwards, act(post, at));
    }

    Findings returning(String back, String at) {
        return returningBy(post, back, at);
    }

    Findings returningBy(String who, String back, String at) {
        return new Returning(departure(), surroundings(who, at), at(back), act(who, at)).judge(rules);
    }

    /** The part of the directory that a receipt would keep: that it is enough is part of every test. */
    private Surroundings surroundings(String actor, String at) {
        return new Surroundings(Surroundings.around(directory.facts(), departure(), PersonId.of(actor), at(at)), new Approvers(configured), planned, engagements);
    }

    /** The ruling with the exception that has been granted. */
    Ruling grantedRuling(Findings findings) {
        return findings.ruling(grant);
    }

    private Act act(String by, String at) {
        return act(by, PostId.of(by), at);
    }

    private Act act(String by, PostId as, String at) {
        return new Act(PersonId.of(by), as, at(at), 1, grant);
    }

    /** The post in which somebody takes a step: the one he covers, where he covers one that is asked; otherwise his own. */
    private PostId seat(String step, String by, String at) {
        return procedure(at).step(step).map(Step::addressee).flatMap(addressee -> addressee instanceof Addressee.Posts posts
                ? posts.anyOf().stream().filter(post -> directory.snapshot().coverage(post, at(at)).mayAct(PersonId.of(by))).findFirst()
                : Optional.empty()).orElse(PostId.of(by));
    }

    /** A day, at nine in the morning, or a day and time. */
    static Instant at(String text) {
        LocalDateTime local = text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atTime(9, 0);
        return local.atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** Every breach with its item, as {@code leave-wrong-approver boli-40.9}. */
    static List<String> broken(Findings findings) {
        return findings.breaches().stream().map(breach -> breach.code() + " " + breach.clause().item()).distinct().toList();
    }

    static List<String> obliged(Findings findings) {
        return findings.obligations().stream().map(obligation -> obligation.code() + " " + obligation.clause().item()).distinct().toList();
    }

    static List<String> oneOrNone(@Nullable String breach) {
        return breach == null ? List.of() : List.of(breach);
    }
}
