package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.departure.Done;
import org.guiju.leave.domain.departure.Planned;
import org.guiju.leave.domain.departure.Procedure;
import org.guiju.leave.domain.departure.Step;
import org.guiju.leave.domain.departure.Surroundings;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.journey.LeaveDays;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.journey.Traveller;
import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.ByWhom;
import org.guiju.leave.domain.request.DayCount;
import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Person;
import org.guiju.leave.domain.request.Plan;
import org.guiju.leave.domain.request.RequestRules;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;

/**
 * One request at one instant, with the people around it and the rules over it: everything an act is judged by.
 *
 * @param engagements what the person is expected at meanwhile, as turns of duty
 */
public record Scene(LeaveRequest request, Today today, List<Engagement> engagements) {

    public Scene {
        engagements = List.copyOf(engagements);
    }

    /** Where it does not matter what the person is expected at. */
    public Scene(LeaveRequest request, Today today) {
        this(request, today, List.of());
    }

    public Scene with(LeaveRequest changed) {
        return new Scene(changed, today, engagements);
    }

    public DirectorySnapshot directory() {
        return today.directory();
    }

    public WorkingCalendar calendar() {
        return today.calendar();
    }

    public RequestRules rules() {
        return today.rules();
    }

    public Instant now() {
        return today.now();
    }

    /** Who acts from this seat. */
    public ByWhom by(Seat seat) {
        return new ByWhom(isOwn(seat), seat.atOffice(), seat.title(), request.person().title());
    }

    /** Whether it is the person whose leave it is. */
    public boolean isOwn(Seat seat) {
        return seat.caller().person().equals(request.person().id());
    }

    /** Whether the seat is of the person or of the office in the person's place. */
    public boolean ownOrOffice(Seat seat) {
        return isOwn(seat) || seat.atOffice();
    }

    /** What the regulation is asked about: an extension is judged by the days it adds. */
    public Departure departure() {
        return departure(request.underDecision(), request.extending() ? added() : request.underDecision().stay());
    }

    /** The same for a plan that is not the request's yet. */
    public Departure departure(Plan plan, Stay stay) {
        return new Departure(traveller(plan), plan.purpose(), plan.reach(), plan.place(), stay, plan.urgent(), plan.explanation(),
                plan.standIn(), plan.actingLeader(), plan.overseas());
    }

    /** The days an extension adds. */
    private Stay added() {
        return added(request.underDecision().stay());
    }

    /** The days from the expected return to the end of a longer stay. */
    public Stay added(Stay longer) {
        return new Stay(HalfDay.at(request.plan().stay().until()), longer.last());
    }

    private Traveller traveller(Plan plan) {
        Person person = request.person();
        return new Traveller(person.id(), person.post(), person.kind(), person.unit(), inCharge(person, plan.stay().from()));
    }

    /** Whether the person is in charge of the unit while its first post has nobody. */
    private boolean inCharge(Person person, Instant at) {
        Optional<PostId> first = directory().headOf(person.unit(), at);
        return first.filter(head -> !head.equals(person.post())).isPresent() && directory().facts().entrustments().stream()
                .anyMatch(one -> one.kind() == Entrustment.Kind.UNIT_IN_CHARGE && one.to().equals(person.post()) && one.holdsAt(at));
    }

    /** What a departure meets, as far as it and whoever acts are touched by it. */
    public Surroundings surroundings(Departure departure, PersonId actor) {
        return new Surroundings(Surroundings.around(directory().facts(), departure, actor, now()), today.approvers(), planned(), engagements);
    }

    private List<Planned> planned() {
        return today.pending().stream().filter(other -> !other.id().equals(request.id()))
                .map(other -> new Planned(other.id().toString(), other.person().id(), other.person().post(), other.plan().stay(),
                        other.state() instanceof RequestState.Cleared || other.state() instanceof RequestState.Away))
                .toList();
    }

    /** Other requests of the same person over the days of this plan, in words. */
    public List<String> overlaps(Stay stay) {
        return today.pending().stream().filter(other -> !other.id().equals(request.id()))
                .filter(other -> other.person().id().equals(request.person().id()) && other.plan().stay().overlaps(stay))
                .map(other -> other.plan().stay().toString()).toList();
    }

    /** Everything the regulation demands of the plan that is being decided on. */
    public Procedure procedure() {
        return Procedure.of(rules().departure(), departure(), directory(), today.approvers(), now());
    }

    /** What of it has been done in this round. */
    public List<Done> done() {
        return request.settled().stream().map(this::done).toList();
    }

    private Done done(Act act) {
        return new Done(act.subject().orElse(""), act.by().post().map(PostId::of).orElse(request.person().post()),
                PersonId.of(act.by().person().replace(':', '.')), act.at(), true,
                Optional.of(act.text()).filter(text -> !text.isBlank()), act.told().map(PostId::of));
    }

    /** Whether the plan that is being decided on was asked for after the departure (补办). */
    public boolean afterwards() {
        return request.round().stream().anyMatch(act -> act.kind() == ActKind.SUBMITTED_AFTERWARDS);
    }

    /** Whether the plan is an absence that opens cover; a trip within the county is none. */
    public boolean isAbsence() {
        return rules().departure().isAbsence(departure(request.plan(), request.plan().stay()));
    }

    /** What can be done now of what is demanded. */
    public List<Step> next() {
        return Progress.next(this);
    }

    /** Leave days, where the purpose takes any; of what was cleared, or of what is asked for. */
    public Optional<DayCount> count(Plan plan) {
        if (plan.purpose() != Purpose.VACATION && plan.purpose() != Purpose.PRIVATE && plan.purpose() != Purpose.SICK) {
            return Optional.empty();
        }
        LeaveDays days = plan.stay().leaveDays(calendar());
        return Optional.of(new DayCount(days.halfDays(), days.provisional(), calendar().version()));
    }

    public Optional<Post> post(PostId id) {
        return directory().post(id).filter(post -> post.holdsAt(now()));
    }

    /** Title of a post for a sentence; its id where the directory has forgotten it. */
    public String title(PostId id) {
        return directory().post(id).map(Post::title).orElse(id.value());
    }

    /** Units of the office that keeps the list of who is away. */
    public List<String> officeUnits() {
        return directory().facts().units().stream().filter(unit -> unit.kind().equals("office") && unit.holdsAt(now()))
                .map(unit -> unit.id().value()).toList();
    }

    /** The next line of the timeline. */
    public Act act(ActKind kind, Hand by, Optional<String> subject, String text, Optional<String> clause) {
        return new Act(request.nextSeq(), kind, request.revision(), now(), by, subject, Optional.empty(), text, clause, Optional.empty());
    }
}
