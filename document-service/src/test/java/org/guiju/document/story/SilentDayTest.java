package org.guiju.document.story;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The measure of a silent day in small, at every build; {@link SilentDay} as a program takes it at full size. */
class SilentDayTest extends DirectoryHttp {

    private static final int DOCUMENTS = 200;

    private final SilentDay day = new SilentDay(this);

    @AfterEach
    void forget() throws SQLException {
        day.forget();
    }

    @Test
    @DisplayName("when the day passes on which the terms of many consultations end, each consent is deemed exactly once")
    void eachConsentIsDeemedOnce() throws SQLException {
        SilentDay.After after = day.with(DOCUMENTS);
        assertThat(after.documents()).isEqualTo(DOCUMENTS);
        assertThat(after.onceEach()).as(after.toString()).isTrue();
    }
}
