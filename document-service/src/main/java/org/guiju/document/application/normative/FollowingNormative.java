package org.guiju.document.application.normative;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.normative.NormativeFiling.Target;
import org.guiju.document.domain.normative.Period;
import org.guiju.document.domain.question.Following;
import org.guiju.document.domain.question.Following.Deed;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/**
 * One thing that is done with a normative document beside the common way of papers; each leaves a line in its life.
 *
 * @param step the step
 * @param deed what is asked of the rules
 * @param kind what it leaves in the timeline
 */
public record FollowingNormative(Step step, Deed deed, ActKind kind) implements UseCase<FollowingNormative.Input, Following.Facts> {

    /**
     * @param target  with whom it is filed
     * @param period  how long it is in force
     * @param outcome what becomes of it: {@code amend}, {@code repeal} or {@code continue}; of a filing review {@code passed} or {@code failed}
     * @param text    in words
     */
    public record Input(Optional<Target> target, Optional<Period> period, String outcome, String text) {}

    /** Writing down how long it is in force. */
    public static FollowingNormative period() {
        return new FollowingNormative(Step.SET_PERIOD, Deed.PERIOD, ActKind.PERIOD_SET);
    }

    /** Filing it with somebody. */
    public static FollowingNormative filing() {
        return new FollowingNormative(Step.FILE, Deed.FILING, ActKind.FILED);
    }

    /** Calling its filing done. */
    public static FollowingNormative finishing() {
        return new FollowingNormative(Step.FINISH_FILING, Deed.FINISHED, ActKind.FILING_FINISHED);
    }

    /** Reviewing what was filed. */
    public static FollowingNormative reviewing() {
        return new FollowingNormative(Step.REVIEW_FILING, Deed.FILING_REVIEW, ActKind.FILING_REVIEWED);
    }

    /** Saying what becomes of it. */
    public static FollowingNormative cleaningUp() {
        return new FollowingNormative(Step.CLEAN_UP, Deed.CLEAN_UP, ActKind.CLEANED_UP);
    }

    /** Amending or repealing it, as was said. */
    public static FollowingNormative carryingOut() {
        return new FollowingNormative(Step.CARRY_OUT, Deed.CARRIED_OUT, ActKind.CARRIED_OUT);
    }

    /** Having it corrected, or changing or revoking it, for the government. */
    public static FollowingNormative correcting() {
        return new FollowingNormative(Step.CORRECT, Deed.CORRECTION, ActKind.CORRECTED);
    }

    @Override
    public Question<Following.Facts> question() {
        return new Following();
    }

    @Override
    public Following.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (!scene.normative()) {
            throw new WrongInput("", "", "not-normative", Map.of());
        }
        boolean reviews = deed == Deed.FILING_REVIEW;
        boolean governments = deed == Deed.CORRECTION;
        boolean entitled = governments ? scene.atOffice(seat) || scene.isLeader(seat) : reviews ? scene.filingReviewers().contains(seat.unit()) : scene.ofSponsor(seat) || scene.atOffice(seat);
        String doer = reviews ? String.join("、", scene.filingReviewers().stream().map(scene::unitName).toList()) : scene.document().sponsor().name();
        String outcome = deed == Deed.CARRIED_OUT ? scene.document().cleanUp().orElse("") : input.outcome();
        return new Following.Facts(claim, deed, Subject.of(scene.document().paper()), entitled, seat.title(), governments ? "政府办公室" : doer, scene.maker(), input.target(),
                scene.document().filed(), outcome);
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Optional<String> subject = input.period().map(p -> p.until().toString());
        Optional<String> role = input.period().map(p -> p.from().toString()).or(() -> input.target().map(Target::id))
                .or(() -> Optional.of(input.outcome()).filter(outcome -> !outcome.isEmpty()));
        Act act = scene.act(kind, seat.hand(), subject, role, input.text(), Optional.of(ruling.restsOn().getLast().item()));
        return Mono.just(Outcome.of(scene.document().after(act), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        if (!scene.normative()) {
            return Optional.empty();
        }
        return switch (deed) {
            case PERIOD, FINISHED, FILING_REVIEW, CARRIED_OUT -> Optional.of(new Input(Optional.empty(), Optional.empty(), "", ""));
            case FILING -> scene.openFilings().stream().findFirst().map(t -> new Input(Optional.of(t), Optional.empty(), "", ""));
            case CORRECTION -> scene.atOffice(seat) || scene.isLeader(seat)
                    ? Optional.of(new Input(Optional.empty(), Optional.empty(), "order-correction", "")) : Optional.empty();
            case CLEAN_UP -> Optional.of(new Input(Optional.empty(), Optional.empty(), "repeal", ""));
        };
    }
}
