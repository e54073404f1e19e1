package org.guiju.kit.timers;

import java.time.Clock;
import java.time.Duration;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Pulse;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Timers and the worker that fires them. */
@AutoConfiguration(after = {KeepingAutoConfiguration.class, TimeAutoConfiguration.class})
public class TimersAutoConfiguration {

    @Bean
    Timers timers(Transactions transactions) {
        return new Timers(transactions);
    }

    @Bean
    TimerWorker timerWorker(PlatformTransactions platform, ObjectProvider<TimerHandler> handlers, Clock clock) {
        return new TimerWorker(platform, handlers.orderedStream().toList(), clock);
    }

    @Bean
    Pulse timerPulse(TimerWorker worker, Timers timers) {
        return new Pulse("timers", worker::round, timers.wake(), Duration.ofSeconds(1));
    }
}
