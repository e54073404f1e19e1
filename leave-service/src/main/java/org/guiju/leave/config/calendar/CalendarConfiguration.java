package org.guiju.leave.config.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.guiju.kit.audit.Audit;
import org.guiju.kit.calendar.Foresight;
import org.guiju.kit.client.Neighbours;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import org.guiju.leave.adapter.out.calendar.AskingNeighbours;
import org.guiju.leave.adapter.out.calendar.KeptNotices;
import org.guiju.leave.adapter.out.calendar.OwnCalendars;
import org.guiju.leave.adapter.out.calendar.TellingNeighbours;
import org.guiju.leave.application.calendar.CalendarNews;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.leave.application.calendar.LoadingNotices;
import org.guiju.leave.application.calendar.OpenDeadlinesEverywhere;
import org.guiju.leave.application.calendar.ShippingNotices;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the shared calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    private static final Duration FILLED_WITHIN = Duration.ofSeconds(60);

    @Bean
    LoadedNotices loadedNotices(Transactions transactions, Clock clock) {
        return new KeptNotices(transactions, clock, InstantSource.system());
    }

    @Bean
    OwnCalendars calendars(LoadedNotices notices, RuleBooks ruleBooks, Clock clock) {
        return new OwnCalendars(notices, ruleBooks, clock);
    }

    @Bean
    Wake calendarHasChanged() {
        return new Wake();
    }

    @Bean
    CalendarNews calendarNews(Outbox outbox, Audit audit, Wake calendarHasChanged) {
        return new TellingNeighbours(outbox, audit, calendarHasChanged);
    }

    @Bean
    OpenDeadlinesEverywhere openDeadlinesEverywhere(Neighbours neighbours, Foresight foresight,
            @Value("${guiju.leave.deadlines-with}") List<String> services) {
        return new AskingNeighbours(neighbours, services, foresight);
    }

    @Bean
    LoadingNotices loadingNotices(LoadedNotices notices, CalendarNews news, OpenDeadlinesEverywhere deadlines, Clock clock) {
        return new LoadingNotices(notices, news, deadlines, clock);
    }

    @Bean
    ShippingNotices shippingNotices(LoadedNotices notices, CalendarNews news) {
        return new ShippingNotices(notices, news);
    }

    /** Before the service listens: nobody is ever answered from an empty calendar. */
    @Bean
    @DependsOnDatabaseInitialization
    SmartInitializingSingleton calendarIsFilled(ShippingNotices shipping, Transactions transactions) {
        return () -> transactions.in(Jurisdiction.NATIONAL, () -> shipping.ship(ShippedCalendar.layers()))
                .toFuture().orTimeout(FILLED_WITHIN.toSeconds(), TimeUnit.SECONDS).join();
    }
}
