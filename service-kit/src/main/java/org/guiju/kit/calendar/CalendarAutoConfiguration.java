package org.guiju.kit.calendar;

import java.time.Clock;
import java.time.InstantSource;

import org.guiju.kit.client.ClientAutoConfiguration;
import org.guiju.kit.client.Neighbours;
import org.guiju.kit.events.EventReceiver;
import org.guiju.kit.message.Messages;
import org.guiju.kit.receipts.ReceiptsAutoConfiguration;
import org.guiju.kit.web.Deadlines;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar as leave-service tells it, unless the service owns it. */
@AutoConfiguration(after = {ClientAutoConfiguration.class, ReceiptsAutoConfiguration.class})
@EnableConfigurationProperties(CalendarProperties.class)
public class CalendarAutoConfiguration {

    @Bean
    Deadlines deadlines(Messages messages) {
        return new Deadlines(messages);
    }

    @Bean
    Foresight foresight(ObjectProvider<OpenDeadlines> deadlines, Calendars calendars, RuleBooks ruleBooks, Clock clock) {
        return new Foresight(deadlines.orderedStream().toList(), calendars, ruleBooks, clock);
    }

    @Bean
    ForesightEndpoint foresightEndpoint(Foresight foresight) {
        return new ForesightEndpoint(foresight);
    }

    /** Not where the service brings its own {@link Calendars}, as leave-service does. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Calendars.class)
    static class OfLeaveService {

        @Bean
        NeighbourCalendars calendars(Neighbours neighbours, RuleBooks ruleBooks, CalendarProperties properties, Clock clock) {
            return new NeighbourCalendars(neighbours, ruleBooks, ShippedCalendar.layers(), properties, clock,
                    InstantSource.system());
        }

        @Bean
        EventReceiver calendarChanged(NeighbourCalendars calendars) {
            return new CalendarChanged(calendars);
        }
    }
}
