package org.guiju.leave.config.request;

import java.util.List;

import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.receipts.QuestionJudgement;
import org.guiju.leave.application.request.RulesInForce;
import org.guiju.leave.domain.request.Asking;
import org.guiju.leave.domain.request.ComingBack;
import org.guiju.leave.domain.request.DoingStep;
import org.guiju.leave.domain.request.Drafting;
import org.guiju.leave.domain.request.LateRecord;
import org.guiju.leave.domain.request.Leaving;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.Settling;
import org.guiju.leave.domain.request.StandingIn;
import org.guiju.leave.domain.request.Withdrawing;
import org.guiju.regulation.proceeding.Claim;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Every question about a request as a judgement that receipts know, so that they can be judged again. */
class RequestJudgements implements BeanRegistrar {

    private static final List<Question<?>> QUESTIONS = List.of(new Drafting(), new Asking(), new StandingIn(), new DoingStep(), new Leaving(),
            new LateRecord(), new ComingBack(), new Withdrawing(), new Settling());

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        QUESTIONS.forEach(question -> register(registry, question));
    }

    private static <F extends Record & Claim.Carried> void register(BeanRegistry registry, Question<F> question) {
        registry.registerBean("judgement:" + question.name(), Judgement.class,
                spec -> spec.supplier(context -> new QuestionJudgement<>(question, context.bean(RulesInForce.class)::of)));
    }
}
