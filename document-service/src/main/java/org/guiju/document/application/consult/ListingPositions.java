package org.guiju.document.application.consult;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Positions;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Drafting;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The sponsor lists what each side says and what it proposes. Whether that is enough shows when the paper is submitted. */
public final class ListingPositions implements UseCase<Positions, Drafting.Facts> {

    private final Drafting question = new Drafting();

    @Override
    public Step step() {
        return Step.LIST_POSITIONS;
    }

    @Override
    public Question<Drafting.Facts> question() {
        return question;
    }

    @Override
    public Drafting.Facts facts(Scene scene, Positions input, Seat seat, Claim claim) {
        List<Positions.View> views = input.views();
        for (int i = 0; i < views.size(); i++) {
            if (scene.unit(views.get(i).unit()).isEmpty()) {
                throw new WrongInput("/views/" + i + "/unit", views.get(i).unit(), "unknown-unit", Map.of());
            }
        }
        return new Drafting.Facts(claim, scene.document().sponsor().name(), scene.ofSponsor(seat), seat.title());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Positions input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument listed = scene.document().with(input).after(
                scene.act(ActKind.POSITIONS, seat.hand(), Optional.empty(), Optional.empty(), input.proposal(), Optional.empty()));
        return Mono.just(Outcome.of(listed, seat.hand()));
    }

    @Override
    public Optional<Positions> likely(Scene scene, Seat seat) {
        List<String> objecting = scene.document().asked().stream().filter(Consultation::objects).map(Consultation::unit).toList();
        return objecting.isEmpty() ? Optional.empty()
                : Optional.of(new Positions(Stream.concat(Stream.of(scene.sponsor()), objecting.stream())
                        .map(unit -> new Positions.View(unit, "意见", "依据")).toList(), "建议"));
    }
}
