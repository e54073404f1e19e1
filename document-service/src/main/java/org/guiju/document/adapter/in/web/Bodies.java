package org.guiju.document.adapter.in.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Particulars;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Asked;
import org.guiju.document.domain.intake.Received;
import org.guiju.document.domain.normative.NormativeFiling;
import org.guiju.document.domain.review.Assessor;
import org.guiju.document.domain.review.Audience;
import org.guiju.document.domain.review.Dimension;
import org.guiju.document.domain.review.HearingForm;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.Topic;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.kit.web.Command;

/** What is sent with each command. */
final class Bodies {

    private Bodies() {}

    /** A primary addressee; {@code post} only for a leader addressed personally. */
    record AddresseeBody(@NotNull Addressee.Kind kind, @NotBlank @Size(max = 100) String name, Optional<@Size(max = 80) String> post) {}

    record DirectBody(@NotBlank @Size(max = 60) String exception, @NotNull @Size(max = 1000) String evidence) {}

    /** What the drafter says about the need for the paper; {@link Particulars} says what each means. */
    record ParticularsBody(
            Optional<LocalDate> neededBy, Optional<@Size(max = 20) Set<@NotNull Circumstance>> circumstances,
            Optional<@Size(max = 2000) String> newContent, Optional<@Size(max = 1000) String> basis,
            Optional<@Size(max = 1000) String> authorization, Optional<@Size(max = 200) String> planLine,
            Optional<@Size(max = 1000) String> offPlan, Optional<@Size(max = 1000) String> lateReason,
            Optional<@Size(max = 1000) String> decision, Optional<Boolean> directive, Optional<@Size(max = 1000) String> onPaper) {

        Particulars particulars() {
            return new Particulars(neededBy, circumstances.orElse(Set.of()), newContent, basis, authorization, planLine, offPlan, lateReason,
                    decision, directive, onPaper);
        }
    }

    /**
     * A paper. The level of secrecy is looked at first; of a state secret nothing else is.
     *
     * @param sponsor the unit whose paper it is; that of one's first post where absent
     */
    record PaperBody(
            @NotNull SecrecyLevel secrecy, @NotBlank @Size(max = 200) String title, @NotNull DocumentKind kind, Optional<Issuer> issuer,
            Optional<Urgency> urgency, @NotNull @Size(max = 20) List<@Valid @NotNull AddresseeBody> addressees,
            @NotNull @Size(max = 100_000) String body, @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> matters,
            Optional<Boolean> carriesRequest, Optional<@Size(max = 20_000) String> facts, Optional<@Size(max = 20_000) String> measures,
            Optional<@Size(max = 50) Set<@NotBlank @Size(max = 80) String>> touches, Optional<@Size(max = 80) Set<@NotNull Mark>> marks,
            Optional<@Size(max = 1000) String> skipApproval, Optional<@Valid DirectBody> direct, Optional<@Valid ParticularsBody> particulars,
            Optional<@Size(max = 80) String> sponsor) implements Command.Settled {

        /** A state secret is turned away by its level: it need not, and shall not, say anything else of itself. */
        @Override
        public boolean settled() {
            return Objects.nonNull(secrecy) && secrecy.stateSecret();
        }

        /** The paper; not for a state secret. */
        Paper paper() {
            return paper(issuer.orElse(Issuer.UNIT));
        }

        /** The same in another's name. */
        Paper paper(Issuer name) {
            return new Paper(title.strip(), kind, name, secrecy, urgency.orElse(Urgency.NONE),
                    addressees.stream().map(a -> new Addressee(a.kind(), a.name().strip(), a.post())).toList(), body, matters,
                    carriesRequest.orElse(false), facts, measures, touches.orElse(Set.of()), marks.orElse(Set.of()), skipApproval,
                    direct.map(d -> new Paper.DirectSubmission(d.exception(), d.evidence())),
                    particulars.map(ParticularsBody::particulars).orElseGet(Particulars::none));
        }
    }

    /**
     * What may be noted of a paper that never enters: no title, no text.
     *
     * @param serial number in the register of classified papers
     * @param holder id of the post that holds it
     */
    record StubBody(
            @NotNull SecrecyLevel level, @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,19}") String serial,
            @NotNull LocalDate receivedOn, @NotBlank @Size(max = 80) String holder) {}

    /** @param post id of the post that may read the work secret */
    record ReaderBody(@NotBlank @Size(max = 80) String post, @NotBlank @Size(max = 500) String reason) {}

    record ReasonBody(@NotBlank @Size(max = 500) String reason) {}

    /** A text pasted whole, with the level asked first. */
    record ProposalBody(@NotNull SecrecyLevel secrecy, @NotBlank @Size(max = 200_000) String text) implements Command.Settled {

        @Override
        public boolean settled() {
            return Objects.nonNull(secrecy) && secrecy.stateSecret();
        }
    }

    /** @param of the document that a correction makes good */
    record DecisionBody(
            @NotBlank @Pattern(regexp = "different|correction") String kind, Optional<UUID> of, @NotBlank @Size(max = 1000) String reason) {}

    /**
     * A paper that came, with every element confirmed.
     *
     * @param paper    the paper itself; its {@code issuer} and {@code sponsor} are not looked at
     * @param sender   the unit of this government that sent it; absent for a paper from outside
     * @param handler  the unit that shall handle a paper from outside; the office where absent
     * @param decision what was decided about papers like it
     */
    record RegistrationBody(
            @Valid @NotNull PaperBody paper, @NotBlank @Size(max = 100) String issuingBody, Optional<@Size(max = 60) String> number,
            @NotNull LocalDate dated, @NotNull LocalDate receivedOn, Optional<@Size(max = 100) List<@NotBlank @Size(max = 100) String>> copies,
            Optional<@Size(max = 60) String> signatory, Optional<@Size(max = 100) String> printedBy, Optional<LocalDate> printedOn,
            Optional<@Size(max = 80) String> sender, Optional<@Size(max = 80) String> handler, Optional<@Valid DecisionBody> decision)
            implements Command.Settled {

        @Override
        public boolean settled() {
            return Objects.nonNull(paper) && paper.settled();
        }

        Received received() {
            return new Received(issuingBody.strip(), number.map(String::strip).filter(n -> !n.isEmpty()), dated, receivedOn,
                    copies.orElse(List.of()), signatory, printedBy, printedOn,
                    decision.map(d -> new Received.Decision(d.kind(), d.of(), d.reason())));
        }
    }

    record SubmissionBody(Optional<Boolean> joint) {}

    record ReturnBody(@NotNull @Size(max = 2000) String reason, Optional<@Size(max = 20) List<@NotBlank @Size(max = 60) String>> clauses) {}

    /** @param term the sponsor's own term, in working days */
    record ConsultationBody(
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 80) String> units, Optional<Asked> asked,
            Optional<@Size(max = 60) String> category, Optional<Integer> term) {}

    record ReplyBody(@NotNull Boolean agrees, @NotBlank @Size(max = 20_000) String view) {}

    record ExtensionBody(@NotNull LocalDate until, @NotBlank @Size(max = 500) String method) {}

    record CoordinationBody(
            @NotBlank @Size(max = 60) String step, Optional<@Size(max = 80) String> unit, @NotBlank @Size(max = 500) String outcome,
            @NotBlank @Size(max = 20_000) String record, Optional<@Size(max = 1000) String> shortcut) {}

    record ViewBody(@NotBlank @Size(max = 80) String unit, @NotNull @Size(max = 20_000) String view, Optional<@Size(max = 20_000) String> grounds) {}

    record PositionsBody(@NotEmpty @Size(max = 50) List<@Valid @NotNull ViewBody> views, @NotNull @Size(max = 20_000) String proposal) {}

    record CosignatureBody(@NotBlank @Size(max = 80) String unit, Optional<@Size(max = 2000) String> opinion) {}

    /** @param until the last day */
    record TermBody(@NotNull LocalDate until) {}

    /** @param found what speaks against issuing the paper; empty where nothing does, absent where the office has not looked */
    record OfficeReviewBody(
            @NotNull @Size(max = 20_000) String opinion, Optional<@Size(max = 20) Set<@NotBlank @Size(max = 200) String>> failed,
            Optional<@Size(max = 80) Set<@NotNull Mark>> confirmed,
            Optional<@Size(max = 20) Set<@NotNull Circumstance>> found) {}

    record RoutingBody(@NotBlank @Size(max = 80) String to) {}

    record ApprovalBody(Optional<Boolean> agrees, Optional<@Size(max = 20_000) String> opinion, Optional<SignOpinion.Hand> mode) {}

    record SignatureBody(Optional<@Size(max = 20_000) String> opinion, Optional<SignOpinion.Hand> mode) {}

    /**
     * A review on record.
     *
     * @param passed     whether its outcome lets the paper go on; it does where absent
     * @param dimensions for an assessment: the sides it looked at
     * @param form       for opinions that were heard
     */
    record ReviewBody(
            @NotNull ReviewKind kind, Optional<Boolean> passed, @NotBlank @Size(max = 20_000) String opinion, @NotNull LocalDate on,
            Optional<Assessor> assessor, Optional<@Size(max = 10) Set<@NotNull Dimension>> dimensions, Optional<HearingForm> form,
            Optional<@Size(max = 10) Set<@NotNull Audience>> audiences) {}

    record ReviewRequestBody(@NotBlank @Size(max = 80) String unit) {}

    record StatementBody(@NotNull Topic topic, @NotBlank @Size(max = 2000) String reason) {}

    record PartySubmissionBody(@NotBlank @Size(max = 500) String note) {}

    /** How long it is in force: until a day, or for so many years. */
    record PeriodBody(@NotNull LocalDate from, Optional<LocalDate> until, Optional<@Min(1) @Max(50) Integer> years) {}

    record FilingBody(@NotNull NormativeFiling.Target to, @NotBlank @Size(max = 500) String note) {}

    record FilingReviewBody(@NotNull Boolean passed, @NotBlank @Size(max = 20_000) String opinion) {}

    record CorrectionBody(
            @NotBlank @Pattern(regexp = "order-correction|change|revoke") String action, @NotBlank @Size(max = 2000) String finding) {}

    record CleanUpBody(@NotBlank @Pattern(regexp = "amend|repeal|continue") String outcome, @NotBlank @Size(max = 2000) String reason) {}

    record OwnIssueBody(@NotBlank @Size(max = 100) String number) {}

    record ConclusionBody(@NotBlank @Size(max = 20_000) String result) {}

    /** @param passed whether nothing of substance is to be changed */
    record FinalCheckBody(@NotNull Boolean passed, @NotBlank @Size(max = 2000) String opinion) {}

    record NumberVoidBody(@NotBlank @Size(max = 2000) String reason) {}

    /** @param printer who printed it */
    record PrintBody(@NotNull @Min(1) @Max(100_000) Integer copies, @NotNull LocalDate on, @NotBlank @Size(max = 200) String printer) {}

    /** @param due last day on which the units should have acknowledged it */
    record DistributionBody(@NotEmpty @Size(max = 200) Set<@NotBlank @Size(max = 80) String> units, Optional<LocalDate> due,
            Optional<@Size(max = 500) String> note) {}

    record AcknowledgementBody(Optional<@Size(max = 500) String> note) {}

    /** @param due last day on which they should have read it */
    record CirculationBody(@NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 80) String> posts, Optional<LocalDate> due,
            Optional<@Size(max = 500) String> note) {}

    /** @param statement where and in which form it is public, or on what ground it is not */
    record PublicationBody(@NotNull Boolean disclosed, @NotBlank @Size(max = 1000) String statement) {}
}
