package org.guiju.document.application.routing;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Sending;
import org.guiju.document.domain.routing.Routing;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office brings the paper before a leader, or a leader passes it on to another. */
public final class BringingBeforeLeader implements UseCase<BringingBeforeLeader.Input, Sending.Facts> {

    /** @param to id of the leader's post */
    public record Input(String to) {}

    private final Sending question = new Sending();

    @Override
    public Step step() {
        return Step.ROUTE;
    }

    @Override
    public Question<Sending.Facts> question() {
        return question;
    }

    @Override
    public Sending.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        Post to = leader(scene, input.to());
        boolean entitled = scene.atOffice(seat) || scene.isLeader(seat) && scene.document().sentTo().contains(seat.post());
        String inChargeName = scene.leaderInCharge().map(PostId::value).flatMap(scene::post).map(Post::title).orElse("");
        Routing.Sending sending = new Routing.Sending(to.kind(), to.title(),
                scene.leaderInCharge().filter(to.id()::equals).isPresent(), inChargeName, entrusted(scene, to),
                scene.approvedInCharge(), scene.document().sponsor().kind());
        return new Sending.Facts(claim, scene.document().paper(), entitled, seat.title(), scene.document().handlingOpinion().isPresent(),
                scene.reviewNeeded(), sending, scene.document().dossier(), scene.turnaround().flatMap(Running::end).isPresent());
    }

    private static Post leader(Scene scene, String id) {
        return scene.post(id).orElseThrow(() -> new WrongInput("/to", id, "unknown-post", Map.of()));
    }

    /** Whether the head has entrusted that post with work beside its portfolio. */
    private static boolean entrusted(Scene scene, Post to) {
        return scene.directory().facts().entrustments().stream()
                .filter(e -> e.kind() == Entrustment.Kind.SPECIAL_TASK && e.to().equals(to.id()) && e.holdsAt(scene.now()))
                .filter(e -> scene.sponsor().equals(e.matter()))
                .anyMatch(e -> scene.directory().post(e.grantedBy()).filter(by -> by.kind().equals(PostKinds.HEAD)).isPresent());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument sent = scene.document().after(
                scene.act(ActKind.SENT, seat.hand(), Optional.of(input.to()), Optional.empty(), "", Optional.of(ruling.restsOn().getLast().item())),
                new DocumentState.WithLeader(input.to()));
        return Mono.just(Outcome.of(sent, seat.hand(), new FollowUp.StopLooking(),
                new FollowUp.Tell("org.guiju.document.sent-to-leader", Map.of("post", input.to()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.leaderInCharge().map(PostId::value).filter(id -> scene.post(id).isPresent()).map(Input::new);
    }
}
