package org.guiju.regulation.rulebook;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedRuleBooksTest {

    @Test
    void allRead() {
        assertThat(RuleBooks.shipped().jurisdictions()).hasSize(5);
    }
}
