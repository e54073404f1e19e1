package org.guiju.gateway;

import java.io.IOException;

import org.guiju.gateway.testing.AnyGateway;
import org.guiju.kit.testing.MalformedInputs;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nonsense from a seed at every operation the gateway describes as its own, by everybody who may come that far. */
class NonsenseTest extends AnyGateway {

    private static final int SHOTS = 25;

    @DynamicPropertySource
    static void patient(DynamicPropertyRegistry registry) {
        registerAll(registry, TestDatabase.fresh("gateway_nonsense"));
        // it is the input that is tried here, not how much of it
        for (String limit : new String[] {"address", "account", "client", "sign-in"}) {
            registry.add("guiju.gateway.rate-limits." + limit, () -> "1000000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze.head", "anze.safe", "anze.sysadmin", "operator"})
    void nothingFailsAndWhatCannotBeRightIsNotTaken(String account) throws IOException, InterruptedException {
        MalformedInputs inputs = new MalformedInputs(origin(), "/api-docs/gateway", token(account), serviceToken("document"));
        // a draft may have whatever members the portal gives it
        assertThat(inputs.thrown(20261124L, SHOTS)).filteredOn(wrong -> !(wrong.startsWith("taken for right: post /api/v1/drafts/{key}")
                && wrong.contains("an unknown member"))).isEmpty();
    }
}
