package org.guiju.kit.time;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The clock of the service: the real one, or in a rehearsal one that can be moved. */
@AutoConfiguration
public class TimeAutoConfiguration {

    /** Where all governments are. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** @throws IllegalStateException in the production profile, whose time nobody may move */
    @Bean
    @ConditionalOnProperty(name = "guiju.rehearsal.enabled", havingValue = "true")
    RehearsalClock rehearsalClock(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("guiju.rehearsal.enabled (GUIJU_REHEARSAL) is true in the profile production: "
                    + "a clock that can be moved has no place there. Unset it, or leave the profile.");
        }
        return new RehearsalClock(Clock.system(ZONE));
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.system(ZONE);
    }
}
