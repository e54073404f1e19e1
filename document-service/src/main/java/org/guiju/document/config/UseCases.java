package org.guiju.document.config;

import org.guiju.document.application.NextSerial;
import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.consult.AgreeingOnMoreTime;
import org.guiju.document.application.consult.AskingUnits;
import org.guiju.document.application.consult.Coordinating;
import org.guiju.document.application.consult.Cosigning;
import org.guiju.document.application.consult.ListingPositions;
import org.guiju.document.application.consult.ReplyingToConsultation;
import org.guiju.document.application.dispatch.DispatchingPaper;
import org.guiju.document.application.intake.ChangingDraft;
import org.guiju.document.application.intake.ReturningDocument;
import org.guiju.document.application.intake.SubmittingDocument;
import org.guiju.document.application.normative.FollowingNormative;
import org.guiju.document.application.normative.IssuingOwnDocument;
import org.guiju.document.application.number.IssuingDocument;
import org.guiju.document.application.number.NumberingDocument;
import org.guiju.document.application.review.RecordingReview;
import org.guiju.document.application.review.ReviewingAtOffice;
import org.guiju.document.application.review.SendingForReview;
import org.guiju.document.application.review.SendingToPartyCommittee;
import org.guiju.document.application.review.StatingInapplicable;
import org.guiju.document.application.routing.ApprovingDocument;
import org.guiju.document.application.routing.BringingBeforeLeader;
import org.guiju.document.application.routing.ConcludingDocument;
import org.guiju.document.application.secrecy.AdmittingReader;
import org.guiju.document.application.sign.SigningDocument;
import org.guiju.document.application.turnaround.SettingTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that can be done to a document. */
@Configuration(proxyBeanMethods = false)
@Import({ChangingDraft.class, SubmittingDocument.class, ReturningDocument.class, AskingUnits.class, ReplyingToConsultation.class,
    AgreeingOnMoreTime.class, Coordinating.class, ListingPositions.class, Cosigning.class, ReviewingAtOffice.class,
    BringingBeforeLeader.class, ApprovingDocument.class, ConcludingDocument.class, SigningDocument.class, IssuingDocument.class,
    RecordingReview.class, SendingForReview.class, StatingInapplicable.class, SendingToPartyCommittee.class, IssuingOwnDocument.class,
    AdmittingReader.class, SettingTerm.class})
class UseCases {

    @Bean
    NumberingDocument numberingDocument(NextSerial serials, RulesInForce rules) {
        return new NumberingDocument(serials, rules);
    }

    @Bean
    FollowingNormative settingPeriod() {
        return FollowingNormative.period();
    }

    @Bean
    FollowingNormative filing() {
        return FollowingNormative.filing();
    }

    @Bean
    FollowingNormative finishingFiling() {
        return FollowingNormative.finishing();
    }

    @Bean
    FollowingNormative reviewingFiling() {
        return FollowingNormative.reviewing();
    }

    @Bean
    FollowingNormative cleaningUp() {
        return FollowingNormative.cleaningUp();
    }

    @Bean
    FollowingNormative carryingOut() {
        return FollowingNormative.carryingOut();
    }

    @Bean
    FollowingNormative correcting() {
        return FollowingNormative.correcting();
    }

    @Bean
    DispatchingPaper checking() {
        return DispatchingPaper.checking();
    }

    @Bean
    DispatchingPaper voidingNumber() {
        return DispatchingPaper.voiding();
    }

    @Bean
    DispatchingPaper printing() {
        return DispatchingPaper.printing();
    }

    @Bean
    DispatchingPaper distributing() {
        return DispatchingPaper.distributing();
    }

    @Bean
    DispatchingPaper acknowledging() {
        return DispatchingPaper.acknowledging();
    }

    @Bean
    DispatchingPaper circulating() {
        return DispatchingPaper.circulating();
    }

    @Bean
    DispatchingPaper markingRead() {
        return DispatchingPaper.marking();
    }

    @Bean
    DispatchingPaper statingPublication() {
        return DispatchingPaper.publishing();
    }

    @Bean
    DispatchingPaper closingFile() {
        return DispatchingPaper.closing();
    }
}
