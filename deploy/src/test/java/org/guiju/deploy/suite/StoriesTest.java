package org.guiju.deploy.suite;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.guiju.deploy.demo.Demo;
import org.guiju.deploy.demo.Story;
import org.guiju.deploy.suite.RunningSuite.Running;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo, which is what an evaluator runs first, agrees with the regulation of every government. */
@ExtendWith(RunningSuite.class)
class StoriesTest {

    private final Running running;

    StoriesTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    void theFirstMatterOfEachShippedGovernmentEndsAsItsRegulationSays(String government) {
        assertPlaysWell(Story.FIRST, government);
    }

    @ParameterizedTest
    @ValueSource(strings = "xinghe")
    void theFirstMatterOfAGovernmentThatCameInFilesEndsAsItsRegulationSays(String government) {
        assertPlaysWell(Story.FIRST, government);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    void anAbsenceInEachShippedGovernmentGoesAsItsRegulationSays(String government) {
        assertPlaysWell(Story.LEAVE, government);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    void theLifeOfADocumentInEachShippedGovernmentGoesAsItsRegulationSays(String government) {
        assertPlaysWell(Story.DOCUMENT, government);
    }

    private void assertPlaysWell(Story story, String government) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        List<String> differences = Demo.play(RunningSuite.root(), running.installation(), story, List.of(government),
                new PrintStream(written, true, StandardCharsets.UTF_8));
        assertThat(differences).as(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
