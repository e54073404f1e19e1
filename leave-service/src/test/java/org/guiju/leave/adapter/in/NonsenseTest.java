package org.guiju.leave.adapter.in;

import java.io.IOException;

import org.guiju.kit.testing.MalformedInputs;
import org.guiju.leave.LeaveHttp;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NonsenseTest extends LeaveHttp {

    @Test
    void isAnsweredWithAProblemAtEveryOperation() throws IOException, InterruptedException {
        imported("anze");
        assertThat(new MalformedInputs(base(), administrator("anze"), service()).thrown(20261124L, 25)).isEmpty();
    }
}
