package org.guiju.document.application.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.consult.ConsultCosign.Standing;
import org.guiju.document.domain.consult.ConsultRequired.Progress;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.consult.ConsultationState;
import org.guiju.document.domain.draft.DraftLeadTime;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Submitting;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The sponsor brings the paper to the office. */
public final class SubmittingDocument implements UseCase<SubmittingDocument.Input, Submitting.Facts> {

    /** @param joint whether the units it touches submit it together with the sponsor */
    public record Input(boolean joint) {}

    private static final Set<String> SIGNS_FOR_UNIT =
            Set.of(PostKinds.DEPARTMENT_HEAD, PostKinds.DEPARTMENT_LEADER, PostKinds.TOWNSHIP_HEAD, PostKinds.OFFICE_DIRECTOR);

    private final Submitting question = new Submitting();

    @Override
    public Step step() {
        return Step.SUBMIT;
    }

    @Override
    public Question<Submitting.Facts> question() {
        return question;
    }

    @Override
    public Submitting.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        OfficialDocument document = scene.document();
        Set<String> touched = UnitsTouched.ids(scene);
        List<Submitting.Unit> units = new ArrayList<>();
        touched.forEach(unit -> units.add(new Submitting.Unit(scene.unitName(unit), scene.unitClass(unit), progress(scene, unit),
                standing(scene, unit))));
        Set<String> parties = new HashSet<>(Set.of(scene.sponsor()));
        touched.stream().filter(unit -> progress(scene, unit) == Progress.DISPUTED).forEach(parties::add);
        boolean disputed = parties.size() > 1;
        return new Submitting.Facts(claim, document.paper(), document.sponsor().name(), scene.ofSponsor(seat), seat.title(),
                document.sponsorSigned(), units, input.joint(), disputed, document.coordinated(),
                document.positions().map(p -> p.present(parties, !document.coordinated().isEmpty())).orElse(Set.of()),
                LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE), document.dossier());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument submitted = scene.document().after(scene.act(ActKind.SUBMITTED, seat.hand(), Optional.empty(),
                input.joint() ? Optional.of("joint") : Optional.empty(), "", Optional.of(ruling.restsOn().getFirst().item())),
                new DocumentState.UnderOfficeReview());
        List<FollowUp> followUps = new ArrayList<>(List.of(new FollowUp.Tell("org.guiju.document.submitted", Map.of("sponsor", scene.sponsor()))));
        scene.with(submitted).turnaround().filter(Running::immediate).ifPresent(running -> atOnce(scene, running, followUps));
        return Mono.just(new Outcome(noted(scene, submitted, ruling), seat.hand(), followUps));
    }

    /** A paper to be handed on at once: whoever is on duty, the head of the office and the leader in charge are told, on whatever day. */
    private static void atOnce(Scene scene, Running running, List<FollowUp> followUps) {
        List<String> posts = new ArrayList<>(scene.officeDirectors());
        scene.leaderInCharge().map(PostId::value).ifPresent(posts::add);
        followUps.add(new FollowUp.Tell("org.guiju.document.extra-urgent",
                Map.of("posts", String.join(" ", posts), "onDuty", true, "clause", running.ground().clause().item())));
        running.end().ifPresent(end -> followUps.add(new FollowUp.LookForHandingOn(end)));
    }

    /** What is not refused and yet has to be found again later. */
    private static OfficialDocument noted(Scene scene, OfficialDocument submitted, Ruling.Allowed ruling) {
        OfficialDocument noted = submitted;
        for (Obligation obligation : ruling.obligations()) {
            if (DraftLeadTime.NOTED.contains(obligation.code())) {
                noted = noted.after(scene.with(noted).act(ActKind.NOTED, Hand.system(), Optional.empty(), Optional.of(obligation.code()),
                        obligation.facts().get("sent") + " / " + obligation.facts().get("neededBy"), Optional.of(obligation.clause().item())),
                        noted.state());
            }
        }
        return noted;
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input(false));
    }

    /** How far the consultation of one unit has come, seen from the moment of the scene. */
    static Progress progress(Scene scene, String unit) {
        Optional<Consultation> asked = scene.document().consultation(unit);
        if (asked.isEmpty()) {
            return Progress.NOT_ASKED;
        }
        return switch (asked.get().state()) {
            case ConsultationState.Replied replied -> replied.agrees() ? Progress.SETTLED : Progress.DISPUTED;
            case ConsultationState.DeemedConsent _, ConsultationState.LateView _ -> Progress.SETTLED;
            case ConsultationState.Awaiting _, ConsultationState.Extended _ -> silent(scene, asked.get());
        };
    }

    /**
     * A unit that does not answer. Where its silence has no meaning, chasing it helps: after the term that the letter set, the paper
     * may go on saying so; without any term, it counts as disagreement and takes the way of one.
     */
    private static Progress silent(Scene scene, Consultation asked) {
        boolean meaning = scene.rules().consult().deemedConsent().filter(d -> d.covers(asked.unitClass(), asked.asked())).isPresent();
        if (meaning || !scene.document().chased(asked.unit())) {
            return Progress.WAITING;
        }
        boolean over = asked.deadline().filter(d -> d.due(scene.calendar()).isOver(scene.now())).isPresent();
        boolean ladder = scene.rules().consult().deemedConsent().isEmpty();
        return ladder ? Progress.DISPUTED : over ? Progress.CHASED_IN_VAIN : Progress.WAITING;
    }

    /** How a unit has put its name to the paper. */
    static Standing standing(Scene scene, String unit) {
        boolean cosigned = scene.document().acts().stream().anyMatch(act -> act.kind() == ActKind.COSIGNED
                && act.subject().filter(unit::equals).isPresent());
        if (cosigned) {
            return Standing.SIGNED;
        }
        return scene.document().consultation(unit).map(Consultation::state).map(state -> switch (state) {
            case ConsultationState.Replied replied when !replied.agrees() -> Standing.DISPUTED;
            case ConsultationState.Replied replied -> SIGNS_FOR_UNIT.contains(replied.signedBy()) ? Standing.SIGNED : Standing.NONE;
            case ConsultationState.DeemedConsent _, ConsultationState.LateView _ -> Standing.DEEMED;
            case ConsultationState.Awaiting _, ConsultationState.Extended _ ->
                    progress(scene, unit) == Progress.DISPUTED ? Standing.DISPUTED : Standing.NONE;
        }).orElse(Standing.NONE);
    }
}
