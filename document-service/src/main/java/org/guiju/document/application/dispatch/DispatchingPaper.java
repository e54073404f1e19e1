package org.guiju.document.application.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.dispatch.Dispatch.Part;
import org.guiju.document.domain.dispatch.Dispatched;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.number.DocumentNumber;
import org.guiju.document.domain.question.Dispatching;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/**
 * One thing that is done with a paper on its way out; each leaves a line in its life, a distribution or circulation one for everybody it
 * goes to.
 *
 * @param step the step
 * @param part what it stands on
 * @param kind what it leaves in the timeline
 */
public record DispatchingPaper(Step step, Part part, ActKind kind) implements UseCase<DispatchingPaper.Input, Dispatching.Facts> {

    /**
     * @param to      ids of the units or posts it goes to
     * @param day     last day for them; of a print run the day it was made
     * @param outcome {@link Dispatched#PASSED} or {@link Dispatched#FAILED}, {@link Dispatched#DISCLOSED} or {@link Dispatched#EXEMPT}, or
     *                how many copies were printed
     * @param text    in words
     */
    public record Input(List<String> to, Optional<LocalDate> day, String outcome, String text) {
        public Input {
            to = List.copyOf(to);
        }

        /** Something said that goes to nobody in particular. */
        public static Input saying(String outcome, String text) {
            return new Input(List.of(), Optional.empty(), outcome, text);
        }
    }

    /** Checking a signed paper before it is printed; what would change its substance goes back to its signatory. */
    public static DispatchingPaper checking() {
        return new DispatchingPaper(Step.FINAL_CHECK, Part.FINAL_CHECK, ActKind.CHECKED);
    }

    /** Giving up a number; it stays used. */
    public static DispatchingPaper voiding() {
        return new DispatchingPaper(Step.VOID_NUMBER, Part.HANDING_OUT, ActKind.NUMBER_VOIDED);
    }

    /** Writing down a print run. */
    public static DispatchingPaper printing() {
        return new DispatchingPaper(Step.PRINT, Part.PRINTING, ActKind.PRINTED);
    }

    /** Sending it to units that acknowledge it. */
    public static DispatchingPaper distributing() {
        return new DispatchingPaper(Step.DISTRIBUTE, Part.HANDING_OUT, ActKind.DISTRIBUTED);
    }

    /** Acknowledging it for one's unit. */
    public static DispatchingPaper acknowledging() {
        return new DispatchingPaper(Step.ACKNOWLEDGE, Part.RECEIPT, ActKind.ACKNOWLEDGED);
    }

    /** Putting it before posts to be read. */
    public static DispatchingPaper circulating() {
        return new DispatchingPaper(Step.CIRCULATE, Part.CIRCULATION, ActKind.CIRCULATED);
    }

    /** Marking it as read in one's post. */
    public static DispatchingPaper marking() {
        return new DispatchingPaper(Step.MARK_READ, Part.CIRCULATION, ActKind.READ_MARKED);
    }

    /** Stating where it is public, or why it is not. */
    public static DispatchingPaper publishing() {
        return new DispatchingPaper(Step.STATE_PUBLICATION, Part.PUBLICATION, ActKind.PUBLICATION_STATED);
    }

    /** Closing its file. */
    public static DispatchingPaper closing() {
        return new DispatchingPaper(Step.CLOSE_FILE, Part.FILING, ActKind.FILE_CLOSED);
    }

    private boolean answering() {
        return kind == ActKind.ACKNOWLEDGED || kind == ActKind.READ_MARKED;
    }

    @Override
    public Question<Dispatching.Facts> question() {
        return new Dispatching();
    }

    @Override
    public Dispatching.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        Dispatched dispatched = scene.document().dispatched();
        checkDay(scene, input);
        input.to().forEach(one -> known(scene, one, input.to().indexOf(one)));
        boolean entitled = answering() ? awaited(dispatched, seat) : handles(scene, seat);
        return new Dispatching.Facts(claim, part, entitled, !answering(), seat.title(), dispatched.checked(), outstanding(scene),
                dispatched.closed().isPresent());
    }

    private void checkDay(Scene scene, Input input) {
        LocalDate today = LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE);
        boolean print = kind == ActKind.PRINTED;
        input.day().filter(day -> print ? day.isAfter(today) : day.isBefore(today)).ifPresent(day -> {
            throw new WrongInput(print ? "/on" : "/due", day.toString(), print ? "day-in-the-future" : "day-in-the-past",
                    Map.of("today", today.toString()));
        });
    }

    private void known(Scene scene, String id, int place) {
        if (kind == ActKind.DISTRIBUTED && scene.unit(id).isEmpty()) {
            throw new WrongInput("/units/" + place, id, "unknown-unit", Map.of());
        }
        if (kind == ActKind.CIRCULATED && scene.post(id).isEmpty()) {
            throw new WrongInput("/posts/" + place, id, "unknown-post", Map.of());
        }
    }

    private static boolean handles(Scene scene, Seat seat) {
        return scene.document().dispatched().ofItsOwn() ? scene.ofSponsor(seat) : scene.atOffice(seat);
    }

    private boolean awaited(Dispatched dispatched, Seat seat) {
        return kind == ActKind.ACKNOWLEDGED ? dispatched.unacknowledged().contains(seat.unit()) : dispatched.unread().contains(seat.post());
    }

    private static List<String> outstanding(Scene scene) {
        Dispatched dispatched = scene.document().dispatched();
        return Stream.concat(dispatched.unacknowledged().stream().map(scene::unitName),
                dispatched.unread().stream().map(post -> scene.post(post).map(Post::title).orElse(post))).toList();
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument after = done(scene, input, seat, Optional.of(ruling.restsOn().getFirst().item()));
        return Mono.just(Outcome.of(after, seat.hand(), new FollowUp.Tell("org.guiju.document." + kind.id(),
                Map.of("number", scene.document().number().map(DocumentNumber::printed).orElse(""), "to", input.to()))));
    }

    private OfficialDocument done(Scene scene, Input input, Seat seat, Optional<String> clause) {
        if (kind == ActKind.DISTRIBUTED || kind == ActKind.CIRCULATED) {
            return handed(scene, input, seat, clause);
        }
        if (answering()) {
            String whose = kind == ActKind.ACKNOWLEDGED ? seat.unit() : seat.post();
            return scene.document().after(scene.act(kind, seat.hand(), Optional.of(whose), Optional.empty(), input.text(), clause));
        }
        if (kind == ActKind.NUMBER_VOIDED) {
            return voided(scene, input.text(), seat, clause, new DocumentState.Signed());
        }
        if (kind == ActKind.CHECKED) {
            return checked(scene, input, seat, clause);
        }
        return scene.document().after(scene.act(kind, seat.hand(), input.day().map(LocalDate::toString),
                Optional.of(input.outcome()).filter(said -> !said.isEmpty()), input.text(), clause));
    }

    private OfficialDocument handed(Scene scene, Input input, Seat seat, Optional<String> clause) {
        OfficialDocument document = scene.document();
        for (String to : input.to()) {
            document = document.after(scene.with(document).act(kind, seat.hand(), Optional.of(to), input.day().map(LocalDate::toString),
                    input.text(), clause));
        }
        return document;
    }

    private OfficialDocument voided(Scene scene, String reason, Seat seat, Optional<String> clause, DocumentState next) {
        return scene.document().withoutNumber().after(scene.act(ActKind.NUMBER_VOIDED, seat.hand(), Optional.empty(),
                scene.document().number().map(DocumentNumber::printed), reason, clause), next);
    }

    /** What would change its substance takes its number away and brings it before its signatory again. */
    private OfficialDocument checked(Scene scene, Input input, Seat seat, Optional<String> clause) {
        OfficialDocument document = scene.document().after(
                scene.act(kind, seat.hand(), Optional.empty(), Optional.of(input.outcome()), input.text(), clause));
        if (input.outcome().equals(Dispatched.PASSED)) {
            return document;
        }
        DocumentState again = new DocumentState.AwaitingSignature();
        return document.number().isPresent() ? voided(scene.with(document), input.text(), seat, clause, again) : document.in(again);
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        if (answering()) {
            return awaited(scene.document().dispatched(), seat) ? Optional.of(Input.saying("", "")) : Optional.empty();
        }
        if (!handles(scene, seat) && !scene.ofSponsor(seat)) {
            return Optional.empty();
        }
        return Optional.of(Input.saying(kind == ActKind.CHECKED ? Dispatched.PASSED : "", ""));
    }
}
