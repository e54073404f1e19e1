package org.guiju.kit.calendar;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param refreshEvery leave-service is asked again after this time, whether or not an event has come
 * @param retryAfter   least time between two attempts while it is silent
 * @param remembered   how many versions are kept for judging again
 */
@ConfigurationProperties("guiju.calendar")
public record CalendarProperties(
        @DefaultValue("5m") Duration refreshEvery, @DefaultValue("5s") Duration retryAfter, @DefaultValue("64") int remembered) {}
