package org.guiju.document.story;

import java.io.IOException;

import org.guiju.kit.testing.MalformedInputs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NonsenseTest extends DocumentHttp {

    @Test
    void isAnsweredWithAProblemAtEveryOperation() throws IOException, InterruptedException {
        String clerk = GATEWAY.tokens().person("anze", "water.clerk");
        assertThat(new MalformedInputs(base(), clerk, GATEWAY.tokens().service("leave")).thrown(20261124L, 25)).isEmpty();
    }
}
