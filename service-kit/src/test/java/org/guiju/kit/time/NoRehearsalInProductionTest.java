package org.guiju.kit.time;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class NoRehearsalInProductionTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class));

    @Test
    void theClockIsTheRealOneInShanghai() {
        context.run(started -> {
            assertThat(started).doesNotHaveBean(RehearsalClock.class);
            assertThat(started.getBean(Clock.class).getZone()).isEqualTo(TimeAutoConfiguration.ZONE);
        });
    }

    @Test
    void inARehearsalItIsTheOneThatCanBeMoved() {
        context.withPropertyValues("guiju.rehearsal.enabled=true").run(started ->
                assertThat(started.getBean(Clock.class)).isInstanceOf(RehearsalClock.class));
    }

    @Test
    void inTheProductionProfileARehearsalDoesNotStart() {
        context.withPropertyValues("guiju.rehearsal.enabled=true", "spring.profiles.active=production").run(started ->
                assertThat(started).getFailure().rootCause().hasMessageContaining("GUIJU_REHEARSAL").hasMessageContaining("production"));
    }
}
