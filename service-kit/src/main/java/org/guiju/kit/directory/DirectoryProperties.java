package org.guiju.kit.directory;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a snapshot is good for, by the wall clock, a rehearsal's notwithstanding.
 *
 * @param freshFor     a snapshot confirmed within this time may be used when leave-service is silent
 * @param refreshEvery a snapshot is confirmed again after this time, whether or not an event has come
 * @param retryAfter   least time between two attempts while leave-service is silent
 */
@ConfigurationProperties("guiju.directory")
public record DirectoryProperties(
        @DefaultValue("10m") Duration freshFor,
        @DefaultValue("30s") Duration refreshEvery,
        @DefaultValue("2s") Duration retryAfter) {

    public DirectoryProperties {
        if (refreshEvery.compareTo(freshFor) > 0) {
            throw new IllegalArgumentException("guiju.directory.refresh-every（" + refreshEvery + "）不应长于 fresh-for（"
                    + freshFor + "），否则每次刷新之前快照都已过期");
        }
    }
}
