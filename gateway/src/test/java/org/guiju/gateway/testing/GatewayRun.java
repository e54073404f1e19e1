package org.guiju.gateway.testing;

import org.guiju.kit.testing.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway that all tests share which change no setting. */
public abstract class GatewayRun extends AnyGateway {

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registerAll(registry, TestDatabase.of("gateway"));
    }
}
