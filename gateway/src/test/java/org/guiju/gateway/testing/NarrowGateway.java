package org.guiju.gateway.testing;

import java.time.Duration;

import org.guiju.kit.testing.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A gateway with a database of its own, narrow limits, quick heartbeats and one other site that may call it. */
public abstract class NarrowGateway extends AnyGateway {

    public static final int PER_ACCOUNT = 30;
    public static final int PER_ADDRESS = 120;
    public static final Duration TIME_LIMIT = Duration.ofSeconds(3);
    public static final int UPLOAD_LIMIT = 4 * 1024 * 1024;
    public static final String NEIGHBOUR = "https://portal.neighbour.example";

    protected static final TestDatabase DATABASE = TestDatabase.fresh("gateway_narrow");

    @DynamicPropertySource
    static void narrow(DynamicPropertyRegistry registry) {
        registerAll(registry, DATABASE);
        registry.add("guiju.gateway.rate-limits.account", () -> PER_ACCOUNT);
        registry.add("guiju.gateway.rate-limits.address", () -> PER_ADDRESS);
        registry.add("guiju.gateway.upstream.time-limit", () -> TIME_LIMIT.toMillis() + "ms");
        registry.add("guiju.gateway.upload-limit", () -> UPLOAD_LIMIT + "B");
        registry.add("guiju.gateway.origins", () -> NEIGHBOUR);
        registry.add("guiju.gateway.streams.heartbeat", () -> "200ms");
        registry.add("guiju.gateway.streams.longest", () -> "2s");
    }
}
