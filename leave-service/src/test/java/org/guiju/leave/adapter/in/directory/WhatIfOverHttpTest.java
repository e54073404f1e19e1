package org.guiju.leave.adapter.in.directory;

import org.guiju.leave.LeaveHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an absence would leave uncovered, asked over HTTP. */
class WhatIfOverHttpTest extends LeaveHttp {

    private static final String ASKED = "/api/v1/coverage/what-if?from=2034-07-18&until=2034-07-20&person=";

    @BeforeEach
    void directories() {
        imported("boli");
        imported("ziyang");
    }

    @Test
    void bothOfAPairAreToldWhatTheyLeaveAndWhoCouldBeNamed() {
        get(ASKED + "deputy-2&person=deputy-3", person("boli", "office-clerk")).exchange().expectStatus().isOk().expectHeader().exists("ETag")
                .expectBody().jsonPath("$.absences.length()").isEqualTo(2).jsonPath("$.absences[0].uncovered").isEqualTo(true)
                .jsonPath("$.absences[0].posts[?(@.post == 'deputy-2' && @.duty == 'papers')].spells[0].coverage.outcome").isEqualTo("gap")
                .jsonPath("$.absences[0].posts[?(@.post == 'deputy-2' && @.duty == 'papers')].spells[0].candidates[*].clause.item")
                .value(items -> assertThat(String.valueOf(items)).contains("boli-5.6"))
                .jsonPath("$.absences[0].conflicts.outcome").isEqualTo("refused")
                .jsonPath("$.absences[0].conflicts.breaches[0].code").isEqualTo("cover-pair-away-unminded")
                .jsonPath("$.absences[0].conflicts.breaches[0].message").value(text -> assertThat(String.valueOf(text)).contains("2034-07-18起"))
                .jsonPath("$.absences[0].follows.obligations[0].code").isEqualTo("cover-to-be-named");
    }

    @Test
    void oneOfAPairLeavesNothingUncoveredInBoliAndHisPapersInZiyang() {
        get(ASKED + "deputy-2", person("boli", "deputy-2")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.absences[0].uncovered").isEqualTo(false).jsonPath("$.absences[0].conflicts.outcome").isEqualTo("allowed")
                .jsonPath("$.absences[0].posts[0].spells[0].coverage.actedBy.id").isEqualTo("deputy-3");
        get(ASKED + "deputy-2", person("ziyang", "deputy-2")).header("Accept-Language", "en").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.absences[0].follows.obligations[0].code").isEqualTo("cover-papers-wait")
                .jsonPath("$.absences[0].follows.obligations[0].clause.item").isEqualTo("ziyang-57.4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"person=HEAD&from=2034-07-18&until=2034-07-20 | person",
        "person=nobody-known&from=2034-07-18&until=2034-07-20 | person", "person=head&from=soon&until=2034-07-20 | from",
        "person=head&from=2034-07-18&until=2034-07-18 | until", "person=head&from=2034-07-18 | until"})
    void whatIsWrongWithTheQuestionIsNamed(String query, String pointer) {
        get("/api/v1/coverage/what-if?" + query, person("boli", "head")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }
}
