package org.guiju.document.application.secrecy;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Restricting;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The reading list of a work secret: a post comes onto it, or is struck from it. */
public final class AdmittingReader implements UseCase<AdmittingReader.Input, Restricting.Facts> {

    /**
     * @param post   id of the post
     * @param reads  whether it shall read it from now on, or shall not
     * @param reason why
     */
    public record Input(String post, boolean reads, String reason) {}

    private final Restricting question = new Restricting();

    @Override
    public Step step() {
        return Step.ADMIT_READER;
    }

    @Override
    public Question<Restricting.Facts> question() {
        return question;
    }

    @Override
    public Restricting.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (scene.document().paper().secrecy() != SecrecyLevel.WORK_SECRET) {
            throw new WrongInput("", scene.document().paper().secrecy().id(), "no-work-secret", Map.of());
        }
        String pointer = input.reads() ? "/post" : "post";
        Post reader = scene.post(input.post()).orElseThrow(() -> new WrongInput(pointer, input.post(), "unknown-post", Map.of()));
        if (!input.reads() && !scene.document().readers().containsKey(input.post())) {
            throw new WrongInput(pointer, input.post(), "no-reader", Map.of());
        }
        boolean entitled = scene.ofSponsor(seat) || scene.document().submittedAt().isPresent() && scene.atOffice(seat);
        return new Restricting.Facts(claim, entitled, seat.title(), scene.document().sponsor().name(),
                !input.reads() && lies(scene, input.post()), reader.title());
    }

    /** Whether the paper lies with this post. */
    private static boolean lies(Scene scene, String post) {
        return scene.document().state() instanceof DocumentState.WithLeader with && with.post().equals(post);
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        ActKind kind = input.reads() ? ActKind.READER_ADMITTED : ActKind.READER_STRUCK;
        return Mono.just(Outcome.of(scene.document().after(scene.act(kind, seat.hand(), Optional.of(input.post()), Optional.empty(),
                input.reason(), Optional.of(ruling.restsOn().getFirst().item())), scene.document().state()), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.document().paper().secrecy() == SecrecyLevel.WORK_SECRET
                ? Optional.of(new Input(seat.post(), true, scene.document().sponsor().name())) : Optional.empty();
    }
}
