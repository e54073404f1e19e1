package org.guiju.leave.adapter.in.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.Rulings;
import org.guiju.kit.web.json.Words;
import org.guiju.leave.adapter.in.request.RequestView.ActView;
import org.guiju.leave.adapter.in.request.RequestView.CountView;
import org.guiju.leave.adapter.in.request.RequestView.HalfDayView;
import org.guiju.leave.adapter.in.request.RequestView.NoteView;
import org.guiju.leave.adapter.in.request.RequestView.PlanView;
import org.guiju.leave.adapter.in.request.RequestView.PostView;
import org.guiju.leave.adapter.in.request.RequestView.StandInView;
import org.guiju.leave.adapter.in.request.RequestView.ViolationView;
import org.guiju.leave.adapter.in.request.RequestView.WhoView;
import org.guiju.leave.application.request.RulesInForce;
import org.guiju.leave.application.request.Scene;
import org.guiju.leave.application.request.Shown;
import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Person;
import org.guiju.leave.domain.request.Plan;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.RuleBook;

/** Puts requests into the shape that is answered, in the reader's words. */
public final class RequestViews {

    static final String ROOT = "/api/v1/leaves/requests/";

    private final Messages messages;
    private final Rulings rulings;
    private final RulesInForce rules;
    private final StepViews steps;

    public RequestViews(Messages messages, Rulings rulings, RulesInForce rules) {
        this.messages = messages;
        this.rulings = rulings;
        this.rules = rules;
        this.steps = new StepViews(messages);
    }

    RequestView of(Shown shown, Language language) {
        Scene scene = shown.scene();
        LeaveRequest request = scene.request();
        RuleBook book = book(scene);
        boolean asked = !(request.state() instanceof RequestState.Draft);
        List<ActView> timeline = request.acts().stream().map(act -> act(act, book, language)).toList();
        return new RequestView(request.id(), request.version(), request.state().status(), status(request.state().status(), language),
                request.rulebook(), who(request.person()), plan(request.plan(), scene, language),
                request.proposed().map(plan -> plan(plan, scene, language)), request.revision(),
                request.underDecision().standIn().map(post -> standIn(post, scene, language)),
                steps.of(scene, timeline, language),
                asked ? List.of() : notes(scene, language), request.departedAt().map(RequestViews::local),
                request.returnedAt().map(RequestViews::local), local(request.dueBack()), request.overdueAt(scene.now()),
                request.violations().stream().map(violation -> violation(violation, book, language)).toList(), timeline,
                shown.moves().stream().map(move -> action(request, move, language)).toList());
    }

    RuleBook book(Scene scene) {
        return rules.book(scene.request().jurisdiction(), LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE));
    }

    private List<NoteView> notes(Scene scene, Language language) {
        return scene.procedure().findings().breaches().stream().map(breach -> new NoteView(breach.code(),
                messages.text("breach." + breach.code(), breach.facts(), language), ClauseView.of(breach.clause(), language))).toList();
    }

    static WhoView who(Person person) {
        return new WhoView(person.id().value(), person.name(), person.post().value(), person.title(), person.unit().value(),
                person.unitName());
    }

    private PlanView plan(Plan plan, Scene scene, Language language) {
        return new PlanView(plan.purpose(), purpose(plan, language), plan.reach(),
                messages.text("request.reach." + Words.of(plan.reach()), language), plan.place(), plan.reason(), half(plan.stay().first()),
                half(plan.stay().last()), local(plan.stay().from()), local(plan.stay().until()), plan.stay().calendarDays(),
                scene.count(plan).map(count -> new CountView(count.halfDays() / 2.0, count.halfDays(), count.provisional(), count.calendar())),
                plan.urgent(), plan.explanation(), plan.standIn().map(post -> post(post, scene)),
                plan.actingLeader().map(post -> post(post, scene)), plan.overseas());
    }

    /** A step as a title; empty where the procedure no longer has it. */
    Optional<String> stepTitle(Scene scene, String name, Language language) {
        return scene.procedure().step(name).map(step -> steps.title(step, language));
    }

    String purpose(Plan plan, Language language) {
        return messages.text("request.purpose." + Words.of(plan.purpose()), language);
    }

    private static HalfDayView half(HalfDay half) {
        return new HalfDayView(half.date(), half.half());
    }

    private static PostView post(PostId post, Scene scene) {
        return new PostView(post.value(), scene.title(post));
    }

    private StandInView standIn(PostId post, Scene scene, Language language) {
        String state = scene.request().standInSettled() ? "accepted"
                : scene.request().round().stream().anyMatch(act -> act.kind() == ActKind.STAND_IN_DECLINED) ? "declined" : "awaiting";
        return new StandInView(post(post, scene), state, messages.text("request.stand-in." + state, language));
    }

    private ViolationView violation(Violation violation, RuleBook book, Language language) {
        return new ViolationView(violation.code(), told(violation.code(), violation.facts(), language), clause(violation.item(), book, language),
                violation.facts(), local(violation.notedAt()));
    }

    /** What was broken, in the words of the breach it was, or of its own. */
    String told(String code, Map<String, Object> facts, Language language) {
        return messages.find("obligation." + code, facts, language).orElseGet(() -> messages.text("breach." + code, facts, language));
    }

    ActView act(Act act, RuleBook book, Language language) {
        return new ActView(act.seq(), act.kind().id(), messages.text("request.act." + act.kind().id(), language), act.revision(),
                local(act.at()), act.by().person(), act.by().name(), act.by().post(), act.by().postTitle(), act.by().cover(),
                act.by().clause().flatMap(item -> clause(item, book, language)), act.subject(), act.told(), act.text(),
                act.clause().flatMap(item -> clause(item, book, language)), act.receipt());
    }

    private ActionView action(LeaveRequest request, Shown.Possible possible, Language language) {
        String root = ROOT + request.id();
        String href = switch (possible.move()) {
            case EDIT -> root;
            case DECIDE -> root + "/steps/" + possible.subject();
            case SUBMIT, REPLY, DEPART, RECORD_AFTERWARDS, CHANGE, EXTEND, COME_BACK, WITHDRAW -> root + "/" + possible.move().id();
        };
        return rulings.action(possible.move().id(), messages.text("request.action." + possible.move().id(), language),
                possible.move() == Move.EDIT ? "PUT" : "POST", href, possible.ruling(), language);
    }

    static Optional<ClauseView> clause(String item, RuleBook book, Language language) {
        return Arrays.stream(item.split(" ")).findFirst().flatMap(book::item).map(Item::clause).map(c -> ClauseView.of(c, language));
    }

    String status(String status, Language language) {
        return messages.text("request.status." + status, language);
    }

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
