package org.guiju.document.config;

import java.util.List;

import org.guiju.document.application.RulesInForce;
import org.guiju.document.domain.question.Admitting;
import org.guiju.document.domain.question.Approving;
import org.guiju.document.domain.question.Asking;
import org.guiju.document.domain.question.AskingReview;
import org.guiju.document.domain.question.Attaching;
import org.guiju.document.domain.question.Concluding;
import org.guiju.document.domain.question.Configuring;
import org.guiju.document.domain.question.Coordinating;
import org.guiju.document.domain.question.Cosigning;
import org.guiju.document.domain.question.Deeming;
import org.guiju.document.domain.question.Dispatching;
import org.guiju.document.domain.question.Drafting;
import org.guiju.document.domain.question.Escalating;
import org.guiju.document.domain.question.Extending;
import org.guiju.document.domain.question.Following;
import org.guiju.document.domain.question.Issuing;
import org.guiju.document.domain.question.IssuingOwn;
import org.guiju.document.domain.question.NotingStub;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Recording;
import org.guiju.document.domain.question.Registering;
import org.guiju.document.domain.question.RegisteringBriefing;
import org.guiju.document.domain.question.Replying;
import org.guiju.document.domain.question.Restricting;
import org.guiju.document.domain.question.Returning;
import org.guiju.document.domain.question.Reviewing;
import org.guiju.document.domain.question.Sending;
import org.guiju.document.domain.question.SendingBriefing;
import org.guiju.document.domain.question.SendingToParty;
import org.guiju.document.domain.question.Signing;
import org.guiju.document.domain.question.Stating;
import org.guiju.document.domain.question.Submitting;
import org.guiju.document.domain.question.TermSetting;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.receipts.QuestionJudgement;
import org.guiju.regulation.proceeding.Claim;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Every question of the domain as a judgement that receipts know, so that they can be judged again. */
class JudgementRegistrar implements BeanRegistrar {

    private static final List<Question<?>> QUESTIONS = List.of(new Admitting(), new Drafting(), new Asking(), new Replying(),
            new Extending(), new Deeming(), new Coordinating(), new Cosigning(), new Submitting(), new Returning(), new Reviewing(),
            new Sending(), new Approving(), new Signing(), new Issuing(), new Concluding(),
            new Recording(), new AskingReview(), new Stating(), new SendingToParty(), new IssuingOwn(), new Following(),
            new NotingStub(), new Restricting(), new TermSetting(), new Escalating(), new Configuring(), new Dispatching(),
            new Registering(), new Attaching(), new RegisteringBriefing(), new SendingBriefing());

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        QUESTIONS.forEach(question -> register(registry, question));
    }

    private static <F extends Record & Claim.Carried> void register(BeanRegistry registry, Question<F> question) {
        registry.registerBean("judgement:" + question.name(), Judgement.class,
                spec -> spec.supplier(context -> new QuestionJudgement<>(question, context.bean(RulesInForce.class)::of)));
    }
}
