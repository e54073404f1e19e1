package org.guiju.kit.guards;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a service to its rooms. A service's test extends this:
 *
 * <pre>{@code
 * class HouseRulesTest extends HouseRules {
 *     HouseRulesTest() { super("org.guiju.document"); }
 * }
 * }</pre>
 */
public abstract class HouseRules {

    private final String base;

    /** @param base package of the service */
    protected HouseRules(String base) {
        this.base = base;
    }

    @TestFactory
    Stream<DynamicTest> theWallsStand() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        assertThat(classes).as("classes of " + base).isNotEmpty();
        return new Guards(base).all().stream().filter(guard -> guard.stands(classes))
                .map(guard -> DynamicTest.dynamicTest(guard.name(),
                        () -> assertThat(guard.look(classes).getFailureReport().getDetails()).isEmpty()));
    }
}
