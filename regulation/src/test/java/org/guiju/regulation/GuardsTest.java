package org.guiju.regulation;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What this module may lean on; each guard is shown somebody who does not keep to it. */
class GuardsTest {

    private static final JavaClasses MODULE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.guiju.regulation");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("org.guiju.regulation.offenders");
    private static final JavaClasses THIS_TEST = new ClassFileImporter().importClasses(GuardsTest.class);

    private static final ArchRule PLAIN_JAVA = classes().should().onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.guiju.regulation..", "org.jspecify..", "com.fasterxml.jackson.annotation..",
                    "org.yaml.snakeyaml.."))
            .because("regulation is plain Java: no Spring, no Reactor");

    private static final ArchRule YAML_IN_READING = noClasses().that().resideOutsideOfPackage("org.guiju.regulation.reading..")
            .should().dependOnClassesThat().resideInAPackage("org.yaml.snakeyaml..");

    /** The few doors through which files come in; everybody else sees what was read. */
    private static final ArchRule READING_IS_INSIDE = noClasses().that().resideOutsideOfPackage("org.guiju.regulation.reading..")
            .and().doNotHaveFullyQualifiedName("org.guiju.regulation.rulebook.RuleBooks")
            .and().doNotHaveFullyQualifiedName("org.guiju.regulation.rulebook.Timelines")
            .and().doNotHaveFullyQualifiedName("org.guiju.regulation.posts.DirectoryFile")
            .should().dependOnClassesThat().resideInAPackage("org.guiju.regulation.reading..");

    @Test
    void theModuleKeepsToThem() {
        assertThat(MODULE).isNotEmpty();
        PLAIN_JAVA.check(MODULE);
        YAML_IN_READING.check(MODULE);
        READING_IS_INSIDE.check(MODULE);
    }

    @Test
    void theyNoticeAnOffender() {
        assertThatThrownBy(() -> READING_IS_INSIDE.check(OFFENDERS)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("ReadsYamlItself");
        assertThatThrownBy(() -> PLAIN_JAVA.check(THIS_TEST)).isInstanceOf(AssertionError.class).hasMessageContaining("archunit");
    }
}
