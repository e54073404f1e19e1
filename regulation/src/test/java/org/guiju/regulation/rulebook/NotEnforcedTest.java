package org.guiju.regulation.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not enforced yet can be told item by item. */
class NotEnforcedTest {

    @Test
    void everyLineOfTheFileIsReadAndNamesAnItemOfARulebook() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/rulebooks/not-enforced.yaml"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(NotEnforced.shipped().size()).isPositive().isEqualTo((int) file.lines().filter(l -> l.startsWith("- ")).count());
        }
    }

    @Test
    void anItemThatIsEnforcedOrUnknownHasNoReason() {
        assertThat(NotEnforced.shipped().reason("anze-1.1")).isEmpty();
        assertThat(NotEnforced.shipped().reason("nowhere-1.1")).isEmpty();
    }
}
