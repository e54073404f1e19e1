package org.guiju.document.application.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Recording;
import org.guiju.document.domain.review.Assessor;
import org.guiju.document.domain.review.Audience;
import org.guiju.document.domain.review.Dimension;
import org.guiju.document.domain.review.HearingForm;
import org.guiju.document.domain.review.Review;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A review of the paper, with its outcome and the day of it, is put on record. Whose it is follows from the post it is recorded in. */
public final class RecordingReview implements UseCase<RecordingReview.Input, Recording.Facts> {

    /**
     * @param passed     whether its outcome lets the paper go on
     * @param opinion    the outcome in words, with where the record is kept
     * @param on         the day of the outcome
     * @param assessor   for an assessment: who made it
     * @param dimensions for an assessment: the sides it looked at
     * @param form       for opinions: in which form they were heard
     * @param audiences  for opinions: who was heard
     */
    public record Input(
            ReviewKind kind, boolean passed, String opinion, LocalDate on, Optional<Assessor> assessor, Set<Dimension> dimensions,
            Optional<HearingForm> form, Set<Audience> audiences) {
        public Input {
            dimensions = Set.copyOf(dimensions);
            audiences = Set.copyOf(audiences);
        }
    }

    private final Recording question = new Recording();

    @Override
    public Step step() {
        return Step.RECORD_REVIEW;
    }

    @Override
    public Question<Recording.Facts> question() {
        return question;
    }

    @Override
    public Recording.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        check(scene, input);
        boolean governments = input.kind().ofTheGovernment();
        boolean entitled = scene.atOffice(seat)
                || !governments && (scene.ofSponsor(seat) || scene.reviewingUnits().contains(seat.unit()));
        String reviewers = governments ? "政府办公室"
                : Stream.concat(Stream.of("主办单位", "政府办公室"), scene.reviewingUnits().stream().map(scene::unitName))
                        .distinct().collect(Collectors.joining("、"));
        return new Recording.Facts(claim, Subject.of(scene.document().paper()), entitled, seat.title(), reviewers, review(scene, input, seat));
    }

    private static Review review(Scene scene, Input input, Seat seat) {
        return new Review(input.kind(), input.passed(), scene.unit(seat.unit()).map(u -> u.kind()).orElse(""), scene.unitName(seat.unit()),
                input.assessor(), input.dimensions(), input.form(), input.audiences(), input.on());
    }

    private static void check(Scene scene, Input input) {
        LocalDate today = LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE);
        if (input.on().isAfter(today)) {
            throw new WrongInput("/on", input.on().toString(), "day-in-the-future", Map.of("today", today.toString()));
        }
        if (input.kind() == ReviewKind.ASSESSMENT && input.dimensions().isEmpty()) {
            throw new WrongInput("/dimensions", "", "assessment-without-dimensions", Map.of());
        }
        if (input.kind() == ReviewKind.OPINIONS && (input.form().isEmpty() || input.audiences().isEmpty())) {
            throw new WrongInput(input.form().isEmpty() ? "/form" : "/audiences", "", "opinions-without-form-or-audience", Map.of());
        }
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        return Mono.just(Outcome.of(scene.document().after(scene.act(ActKind.REVIEW_RECORDED, seat.hand(), Optional.empty(),
                Optional.of(input.kind().id()), input.opinion(), Optional.of(ruling.restsOn().getLast().item()))
                .recording(review(scene, input, seat))), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        ReviewKind kind = scene.reviewingUnits().contains(seat.unit()) ? ReviewKind.LEGALITY : ReviewKind.RESEARCH;
        return Optional.of(new Input(kind, true, "通过", LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE), Optional.empty(), Set.of(),
                Optional.empty(), Set.of()));
    }
}
