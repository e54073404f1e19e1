package org.guiju.leave.config.departure;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.domain.departure.Act;
import org.guiju.leave.domain.departure.Deciding;
import org.guiju.leave.domain.departure.Departing;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.departure.Returning;
import org.guiju.leave.domain.departure.Submitting;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The judgements of a departure, under the names that receipts keep. */
@Configuration(proxyBeanMethods = false)
public class DepartureConfiguration {

    @Bean
    Judgement<Submitting> submitting(Governing governing) {
        return new Judged<>("leave.submitting", Submitting.class, governing, Submitting::judge, Submitting::act);
    }

    @Bean
    Judgement<Deciding> deciding(Governing governing) {
        return new Judged<>("leave.deciding", Deciding.class, governing, Deciding::judge, Deciding::act);
    }

    @Bean
    Judgement<Departing> departing(Governing governing) {
        return new Judged<>("leave.departing", Departing.class, governing, Departing::judge, Departing::act);
    }

    @Bean
    Judgement<Returning> returning(Governing governing) {
        return new Judged<>("leave.returning", Returning.class, governing, Returning::judge, Returning::act);
    }

    /**
     * @param judge what the facts answer to the rules
     * @param act   with the exception claimed
     */
    private record Judged<F>(
            String name, Class<F> factsType, Governing governing, BiFunction<F, DepartureRules, Findings> judge, Function<F, Act> act)
            implements Judgement<F> {

        @Override
        public Ruling judge(RuleBook book, WorkingCalendar calendar, F facts) {
            return judge.apply(facts, governing.departures(book)).ruling(act.apply(facts).grant());
        }
    }
}
