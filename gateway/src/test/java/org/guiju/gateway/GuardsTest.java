package org.guiju.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What no code of the gateway may do; each guard is shown an offender, so that an idle one is noticed. */
class GuardsTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.guiju.gateway");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("org.guiju.gateway.badsample");

    static ArchRule[] guards() {
        return new ArchRule[] {
            noClasses().that().doNotHaveSimpleName("StartUp").should().callMethod(Mono.class, "block")
                    .orShould().callMethod(Mono.class, "block", Duration.class)
                    .because("an event loop that waits serves nobody"),
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                    .orShould().callMethod(OffsetDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
                    .orShould().callMethod(System.class, "currentTimeMillis")
                    .because("which clock is asked, the real or the rehearsal's, is a decision that is read in the constructor"),
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                    .because("there is one JSON library, Jackson 3"),
            classes().should().onlyDependOnClassesThat().resideOutsideOfPackages("com.fasterxml.jackson.databind..", "org.guiju.kit..",
                            "org.guiju.document..", "org.guiju.leave..", "org.guiju.meeting..", "org.guiju.supervision..")
                    .because("the door knows services by the wire only")};
    }

    @ParameterizedTest
    @MethodSource("guards")
    void ourCodePassesAndTheOffenderIsReported(ArchRule guard) {
        assertThat(guard.evaluate(OURS).getFailureReport().getDetails()).isEmpty();
        assertThat(guard.evaluate(OFFENDERS).getFailureReport().getDetails()).anyMatch(line -> line.contains("BlocksAndReadsTheClock"));
    }
}
