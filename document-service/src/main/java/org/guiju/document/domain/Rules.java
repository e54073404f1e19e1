package org.guiju.document.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.document.domain.consult.ConsultCosign;
import org.guiju.document.domain.consult.ConsultDeadline;
import org.guiju.document.domain.consult.ConsultDeemedConsent;
import org.guiju.document.domain.consult.ConsultDisagreement;
import org.guiju.document.domain.consult.ConsultRequired;
import org.guiju.document.domain.dispatch.Dispatch;
import org.guiju.document.domain.intake.IntakeChannel;
import org.guiju.document.domain.intake.IntakeConformity;
import org.guiju.document.domain.intake.IntakeDirectToLeader;
import org.guiju.document.domain.intake.IntakeMultiHead;
import org.guiju.document.domain.intake.IntakeOneMatter;
import org.guiju.document.domain.intake.IntakeProposal;
import org.guiju.document.domain.intake.IntakeReportWithRequest;
import org.guiju.document.domain.intake.IntakeReturn;
import org.guiju.document.domain.intake.IntakeSkipLevel;
import org.guiju.document.domain.review.ReviewOffice;
import org.guiju.document.domain.routing.Routing;
import org.guiju.document.domain.sign.Sign;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/**
 * The rules on documents as one rulebook has them. A rule the rulebook does not speak of is absent, and nothing takes its place.
 *
 * @param secrecy the item on secrets, on which a state secret is turned away
 * @param limits  rules that keep papers few, short and in time
 */
public record Rules(Intake intake, Consult consult, Optional<ReviewOffice> review, Reviews reviews, Normatives normatives,
        Optional<Routing> routing, Optional<Sign> sign, Optional<SignOpinion> opinion, Optional<Ground> secrecy, Limits limits, Optional<Dispatch> dispatch) {

    /** Rules on what the office may take in. */
    public record Intake(Optional<IntakeConformity> conformity, Optional<IntakeChannel> channel, Optional<IntakeSkipLevel> skipLevel,
            Optional<IntakeMultiHead> multiHead, Optional<IntakeOneMatter> oneMatter,
            Optional<IntakeReportWithRequest> reportWithRequest, Optional<IntakeDirectToLeader> directToLeader,
            Optional<IntakeProposal> proposal, Optional<IntakeReturn> returning) {}

    /** Rules on asking other units. */
    public record Consult(Optional<ConsultRequired> required, Optional<ConsultDeadline> deadline,
            Optional<ConsultDeemedConsent> deemedConsent, Optional<ConsultCosign> cosign, Optional<ConsultDisagreement> disagreement) {}

    /** Every rule of this service, to be bound at start. */
    public static List<RuleDefinition<?>> definitions() {
        List<RuleDefinition<?>> handling = List.of(IntakeConformity.definition(), IntakeChannel.definition(),
                IntakeSkipLevel.definition(), IntakeMultiHead.definition(),
                IntakeOneMatter.definition(), IntakeReportWithRequest.definition(), IntakeDirectToLeader.definition(),
                IntakeProposal.definition(), IntakeReturn.definition(), ConsultRequired.definition(), ConsultDeadline.definition(),
                ConsultDeemedConsent.definition(), ConsultCosign.definition(), ConsultDisagreement.definition(), ReviewOffice.definition(),
                Routing.definition(), Sign.definition(), SignOpinion.definition(), Dispatch.definition());
        return Stream.of(handling, Limits.definitions(), Reviews.definitions(), Normatives.definitions()).flatMap(List::stream).<RuleDefinition<?>>map(d -> d).toList();
    }

    /** The rules of one rulebook. */
    public static Rules of(BoundRules bound, RuleBook book) {
        Intake intake = new Intake(bound.rule(IntakeConformity.definition(), book), bound.rule(IntakeChannel.definition(), book),
                bound.rule(IntakeSkipLevel.definition(), book), bound.rule(IntakeMultiHead.definition(), book),
                bound.rule(IntakeOneMatter.definition(), book), bound.rule(IntakeReportWithRequest.definition(), book),
                bound.rule(IntakeDirectToLeader.definition(), book), bound.rule(IntakeProposal.definition(), book),
                bound.rule(IntakeReturn.definition(), book));
        Consult consult = new Consult(bound.rule(ConsultRequired.definition(), book), bound.rule(ConsultDeadline.definition(), book),
                bound.rule(ConsultDeemedConsent.definition(), book), bound.rule(ConsultCosign.definition(), book),
                bound.rule(ConsultDisagreement.definition(), book));
        return new Rules(intake, consult, bound.rule(ReviewOffice.definition(), book), Reviews.of(bound, book), Normatives.of(bound, book),
                bound.rule(Routing.definition(), book), bound.rule(Sign.definition(), book), bound.rule(SignOpinion.definition(), book),
                book.items(RuleKey.of("shared.secrecy")).stream().findFirst().map(Ground::of), Limits.of(bound, book),
                bound.rule(Dispatch.definition(), book));
    }

    /** What an act rests on of which no item speaks by itself: the item on papers' conformity, or the nearest there is. */
    public Ground basis() {
        return Stream.of(intake.conformity().map(IntakeConformity::ground), review.map(ReviewOffice::ground),
                        routing.map(r -> r.portfolio().ground()), sign.map(s -> s.rows().getFirst().ground()))
                .flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalStateException("本规则没有任何公文条款，无从裁定"));
    }

    /** What asking another unit rests on. */
    public Ground consultBasis() {
        return consult.required().map(r -> r.requirements().getFirst().ground()).orElseGet(this::basis);
    }

    /** What bringing a paper before a leader rests on. */
    public Ground routingBasis() {
        return routing.map(r -> r.portfolio().ground()).orElseGet(this::basis);
    }

    /** What a part of sending out a paper rests on; the signature where no item speaks of it. */
    public Ground dispatchBasis(Dispatch.Part part) {
        return dispatch.flatMap(rule -> rule.ground(part)).orElseGet(this::signBasis);
    }

    /** What giving a number to a paper and issuing it rests on: the signature. */
    public Ground signBasis() {
        return sign.map(s -> s.rows().getFirst().ground()).orElseGet(this::basis);
    }
}
