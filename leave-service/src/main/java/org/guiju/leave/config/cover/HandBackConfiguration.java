package org.guiju.leave.config.cover;

import java.time.Clock;

import org.guiju.kit.audit.ActsByCover;
import org.guiju.kit.client.Neighbours;
import org.guiju.leave.adapter.out.cover.Trails;
import org.guiju.leave.application.cover.DoneByCover;
import org.guiju.leave.application.cover.HandingBack;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The report of what was done by cover. */
@Configuration(proxyBeanMethods = false)
public class HandBackConfiguration {

    @Bean
    DoneByCover doneByCover(ActsByCover own, Neighbours neighbours) {
        return new Trails(own, neighbours);
    }

    @Bean
    HandingBack handingBack(ReadingTheDirectory reading, DoneByCover done, Clock clock) {
        return new HandingBack(reading, done, clock);
    }
}
