package org.guiju.leave.domain.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.ruling.Findings;

/**
 * A request for leave and everything done to it. Immutable; every act answers a new one. What the rules ask (who has consented, who
 * will stand in) is read off the acts, so that the timeline and the ruling can never disagree.
 *
 * @param version    counts changes; 0 before it was first kept
 * @param rulebook   version of the rulebook in force when it was drafted
 * @param plan       what holds: what was last asked for, or while the person is away, what was cleared
 * @param proposed   the extension that is being asked for while the person is away
 * @param revision   counts the plans that were submitted, from 1
 * @param grant      the exception under which it was last submitted
 * @param count      leave days as they were last told
 * @param departedAt when the person left or will leave, by what is registered; the absence begins then
 * @param returnedAt when the person came back
 */
public record LeaveRequest(
        UUID id, Jurisdiction jurisdiction, long version, String rulebook, Person person, RequestState state, Plan plan,
        Optional<Plan> proposed, int revision, Optional<Findings.Grant> grant, Optional<DayCount> count, Optional<Instant> departedAt, Optional<Instant> returnedAt,
        List<Act> acts, List<Violation> violations) {

    private static final Set<ActKind> SETTLING = Set.of(ActKind.CONSENTED, ActKind.RECORDED, ActKind.TOLD);

    private static final Set<ActKind> ASKING = Set.of(ActKind.SUBMITTED, ActKind.SUBMITTED_AFTERWARDS, ActKind.CHANGED, ActKind.EXTENSION_ASKED);

    public LeaveRequest {
        acts = List.copyOf(acts);
        violations = List.copyOf(violations);
    }

    /** A new draft; its first act is still to be added. */
    public static LeaveRequest drafted(UUID id, Jurisdiction jurisdiction, String rulebook, Person person, Plan plan) {
        return new LeaveRequest(id, jurisdiction, 0, rulebook, person, new RequestState.Draft(), plan, Optional.empty(), 1,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** The same request as kept under this version. */
    public LeaveRequest at(long kept) {
        return new LeaveRequest(id, jurisdiction, kept, rulebook, person, state, plan, proposed, revision, grant, count, departedAt, returnedAt,
                acts, violations);
    }

    public LeaveRequest in(RequestState next) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, next, plan, proposed, revision, grant, count, departedAt,
                returnedAt, acts, violations);
    }

    /** The next number in the timeline. */
    public int nextSeq() {
        return acts.size() + 1;
    }

    /** One more act. */
    public LeaveRequest with(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, proposed, revision, grant, count, departedAt,
                returnedAt, more, violations);
    }

    /** Another plan in the place of the one before, without a new round. */
    public LeaveRequest with(Plan edited) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, edited, proposed, revision, grant, count, departedAt,
                returnedAt, acts, violations);
    }

    /** A new round: everything is asked again for this plan. */
    public LeaveRequest changedTo(Plan other) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, other, Optional.empty(), revision + 1, grant, count,
                departedAt, returnedAt, acts, violations);
    }

    /** A new round for an extension, while what was cleared goes on holding. */
    public LeaveRequest proposing(Plan extension) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, Optional.of(extension), revision + 1, grant, count,
                departedAt, returnedAt, acts, violations);
    }

    /** The extension holds from now on. */
    public LeaveRequest extended() {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, proposed.orElse(plan), Optional.empty(), revision,
                grant, count, departedAt, returnedAt, acts, violations);
    }

    /** Nothing comes of the extension. */
    public LeaveRequest notExtended() {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, Optional.empty(), revision, grant, count, departedAt,
                returnedAt, acts, violations);
    }

    /** The same under an exception, or under none. */
    public LeaveRequest under(Optional<Findings.Grant> exception) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, proposed, revision, exception, count, departedAt,
                returnedAt, acts, violations);
    }

    public LeaveRequest counted(Optional<DayCount> counted) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, proposed, revision, grant, counted, departedAt,
                returnedAt, acts, violations);
    }

    public LeaveRequest departing(Instant at) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, proposed, revision, grant, count, Optional.of(at),
                returnedAt, acts, violations);
    }

    public LeaveRequest returning(Instant at) {
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, Optional.empty(), revision, grant, count, departedAt,
                Optional.of(at), acts, violations);
    }

    /** The same, with what was done too late or not at all; what is noted already is not noted twice. */
    public LeaveRequest noting(List<Violation> noted) {
        List<Violation> all = new ArrayList<>(violations);
        noted.stream().filter(one -> all.stream().noneMatch(known -> known.code().equals(one.code()) && known.item().equals(one.item())))
                .forEach(all::add);
        return new LeaveRequest(id, jurisdiction, version, rulebook, person, state, plan, proposed, revision, grant, count, departedAt,
                returnedAt, acts, all);
    }

    /** The plan that is being decided on: the extension where there is one. */
    public Plan underDecision() {
        return proposed.orElse(plan);
    }

    /** Whether an extension is being decided on. */
    public boolean extending() {
        return proposed.isPresent();
    }

    /** The acts of the round that is being decided on. */
    public List<Act> round() {
        return acts.stream().filter(act -> act.revision() == revision).toList();
    }

    /** Whether nobody has to be asked any more about standing in. */
    public boolean standInSettled() {
        return underDecision().standIn().isEmpty() || round().stream().anyMatch(act -> act.kind() == ActKind.STAND_IN_ACCEPTED);
    }

    /** What was consented to, recorded or told in this round, in order; a draft that was edited after a refusal begins anew. */
    public List<Act> settled() {
        return round().stream().filter(act -> SETTLING.contains(act.kind())).toList();
    }

    /** When the plan that is being decided on was submitted. */
    public Optional<Instant> submittedAt() {
        return round().stream().filter(act -> ASKING.contains(act.kind())).map(Act::at).reduce((one, later) -> later);
    }

    /** When the person is expected back. */
    public Instant dueBack() {
        return plan.stay().until();
    }

    /** Whether the person should have been back at the instant and is not. */
    public boolean overdueAt(Instant now) {
        return state instanceof RequestState.Away && !dueBack().isAfter(now);
    }

    /** Id of the absence in the directory that this request opens. */
    public String absence() {
        return id.toString();
    }
}
