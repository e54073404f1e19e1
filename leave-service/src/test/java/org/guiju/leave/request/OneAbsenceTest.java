package org.guiju.leave.request;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One absence of a deputy head of 安泽, from the draft to the return. */
class OneAbsenceTest extends RequestHttp {

    @BeforeEach
    void directory() {
        imported("anze");
    }

    @Test
    void isAskedForAgreedToAndCoveredUntilTheReturn() {
        clock("2024-05-08T09:00");
        Leave leave = drafted("anze", "deputy-2",
                plan("business-trip", "out-of-city", "2024-05-13", "2024-05-15", "\"standIn\": \"deputy-3\""));
        assertThat(leave.status()).isEqualTo("draft");
        assertThat(leave.read("head").status()).isEqualTo(404);

        Answer submitted = leave.does("deputy-2", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        assertThat(submitted.text("/status")).isEqualTo("awaiting-stand-in");
        assertThat(leave.does("deputy-1", "stand-in-reply", "{\"accepts\": true}").status()).isEqualTo(404);
        Answer accepted = leave.does("deputy-3", "stand-in-reply", "{\"accepts\": true}");
        assertThat(accepted.text("/status")).as(accepted.body().toString()).isEqualTo("under-way");
        assertThat(accepted.steps("open")).contains("consent.head");

        Answer wrong = leave.consents("deputy-3", "consent.head");
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.cited()).containsExactly("anze-43.5");
        assertThat(leave.consents("deputy-2", "consent.head").codes()).contains("leave-self-approval");
        Answer departing = leave.does("deputy-2", "departure", "{}");
        assertThat(departing.status()).isEqualTo(422);
        assertThat(departing.cited()).contains("anze-43.5");

        Answer consented = leave.consents("head", "consent.head");
        assertThat(consented.status()).as(consented.body().toString()).isEqualTo(200);
        assertThat(acting("anze", "deputy-2", "2024-05-14T10:00")).isEqualTo("deputy-2");
        assertThat(consented.steps("open")).containsExactly("filing.by-provisions");
        Answer unsaid = leave.does("office-clerk", "steps/filing.by-provisions", "{\"answer\": \"record\"}");
        assertThat(unsaid.codes()).containsExactly("leave-filed-with-unsaid");
        assertThat(unsaid.cited()).containsExactly("anze-43.7");
        assertThat(leave.records("office-clerk", "filing.by-provisions").status()).isEqualTo(200);
        assertThat(leave.status()).isEqualTo("cleared");

        Answer departed = leave.does("deputy-2", "departure", "{}");
        assertThat(departed.status()).as(departed.body().toString()).isEqualTo(200);
        assertThat(departed.text("/status")).isEqualTo("away");
        assertThat(acting("anze", "deputy-2", "2024-05-12T23:59")).isEqualTo("deputy-2");
        assertThat(acting("anze", "deputy-2", "2024-05-13T00:00")).isEqualTo("deputy-3");

        until("2024-05-15T15:30");
        Answer returned = leave.does("deputy-2", "return", "{}");
        assertThat(returned.status()).as(returned.body().toString()).isEqualTo(200);
        assertThat(returned.text("/status")).isEqualTo("returned");
        assertThat(acting("anze", "deputy-2", "2024-05-15T15:29")).isEqualTo("deputy-3");
        assertThat(acting("anze", "deputy-2", "2024-05-15T15:35")).isEqualTo("deputy-2");
        assertThat(returned.kinds()).startsWith("drafted", "submitted", "stand-in-accepted", "consented").endsWith("departed", "returned");
        assertThat(returned.body().at("/violations")).isEmpty();
    }
}
