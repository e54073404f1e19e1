package org.guiju.kit.guards;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A guard that reports nobody may be asleep: each is shown an offender, and must report it by name. */
class IdleGuardTest {

    private static final String SAMPLE = "org.guiju.badsample";

    private static final Map<String, List<String>> OFFENDERS = Map.of(
            "domain", List.of("domain.UsesSpring", "domain.UsesReactor", "domain.ReadsRuleBooks"),
            "application", List.of("application.UsesKit", "application.UsesAdapter"),
            "adapter/in", List.of("adapter.in.UsesOutgoing"),
            "adapter/out", List.of("adapter.out.UsesIncoming"),
            "no clock of one's own", List.of("domain.LooksAtTheClock"),
            "no old Jackson", List.of("adapter.out.UsesOldJackson"),
            "no blocking", List.of("application.Waits"),
            "no platform scope", List.of("adapter.out.LooksOverAllGovernments"),
            "names of the field", List.of("domain.NoteManager", "domain.HuiqianQixian"),
            "null-marked packages", List.of("unmarked.InAPackageWithoutSentence"));

    private final JavaClasses classes = new ClassFileImporter().importPackages(SAMPLE);

    @TestFactory
    Stream<DynamicTest> everyGuardReportsItsOffenders() {
        return new Guards(SAMPLE).all().stream().map(guard -> DynamicTest.dynamicTest(guard.name(), () -> {
            assertThat(guard.stands(classes)).isTrue();
            List<String> reported = guard.look(classes).getFailureReport().getDetails();
            assertThat(OFFENDERS).as("offenders for every guard").containsKey(guard.name());
            OFFENDERS.get(guard.name()).forEach(offender ->
                    assertThat(reported).as(guard.name()).anyMatch(line -> line.contains(SAMPLE + "." + offender)));
        }));
    }

    @Test
    void theInnocentAreReportedByNobody() {
        assertThat(new Guards(SAMPLE).all()).allSatisfy(guard ->
                assertThat(guard.look(classes).getFailureReport().getDetails())
                        .noneMatch(line -> line.contains(SAMPLE + ".domain.Innocent")));
    }
}
