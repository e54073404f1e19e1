package org.guiju.kit.time;

import java.time.Clock;
import java.time.Duration;

import org.guiju.kit.events.EventsAutoConfiguration;
import org.guiju.kit.events.OutboxLag;
import org.guiju.kit.events.Relay;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Pulse;
import org.guiju.kit.keeping.Wake;
import org.guiju.kit.receipts.ReceiptsAutoConfiguration;
import org.guiju.kit.timers.TimerWorker;
import org.guiju.kit.timers.Timers;
import org.guiju.kit.timers.TimersAutoConfiguration;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the passing of time does: days that are told, and a rehearsal that steps through them. */
@AutoConfiguration(after = {TimersAutoConfiguration.class, EventsAutoConfiguration.class, ReceiptsAutoConfiguration.class})
public class PassingTimeAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    PassingDays passingDays(Timers timers, ObjectProvider<DayPassedHandler> handlers, Clock clock) {
        return new PassingDays(timers, handlers.orderedStream().toList(), clock);
    }

    @Bean
    ApplicationRunner passingDaysBegin(PassingDays days, RuleBooks books) {
        return arguments -> days.begin(books.jurisdictions()).block(PATIENCE);
    }

    /** Only in a rehearsal. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "guiju.rehearsal.enabled", havingValue = "true")
    static class InRehearsal {

        @Bean
        Rehearsal rehearsal(
                RehearsalClock clock, PlatformTransactions platform, TimerWorker timers, Relay relay, OutboxLag outbox) {
            return new Rehearsal(clock, platform, timers, relay, outbox);
        }

        @Bean
        Pulse rehearsalPulse(Rehearsal rehearsal) {
            return new Pulse("rehearsal clock", () -> rehearsal.refresh().thenReturn(0), new Wake(), Duration.ofSeconds(1));
        }

        @Bean
        RehearsalEndpoint rehearsalEndpoint(Rehearsal rehearsal, Clock clock) {
            return new RehearsalEndpoint(rehearsal, clock);
        }
    }
}
