package org.guiju.kit.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * One wall. It stands only where there is something behind it: a service without a domain yet has no wall around it. That is asked
 * explicitly, so that a rule which finds nothing to guard through a misspelt package still fails.
 *
 * @param about which classes it is about
 */
record Guard(String name, DescribedPredicate<JavaClass> about, ArchRule rule) {

    boolean stands(JavaClasses classes) {
        return classes.stream().anyMatch(about);
    }

    EvaluationResult look(JavaClasses classes) {
        return rule.evaluate(classes);
    }

    @Override
    public String toString() {
        return name;
    }
}
