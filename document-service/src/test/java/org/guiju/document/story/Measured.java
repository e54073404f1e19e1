package org.guiju.document.story;

import java.util.HashMap;
import java.util.Map;

import org.guiju.document.DocumentService;
import org.guiju.kit.time.Rehearsal;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as the stories have it, started by a program that measures. */
final class Measured extends DirectoryHttp implements AutoCloseable {

    private final ConfigurableApplicationContext service;

    private Measured(ConfigurableApplicationContext service) {
        this.service = service;
    }

    static Measured started() {
        Map<String, Object> properties = new HashMap<>(Map.of("SERVER_PORT", "0", "logging.level.root", "warn", "spring.main.banner-mode", "off"));
        environment((name, value) -> properties.put(name, value.get()));
        ConfigurableApplicationContext service = new SpringApplicationBuilder(DocumentService.class).properties(properties).run();
        Measured measured = new Measured(service);
        measured.reach(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class), service.getBean(Rehearsal.class));
        return measured;
    }

    /** A part of the service. */
    <T> T part(Class<T> type) {
        return service.getBean(type);
    }

    @Override
    public void close() {
        service.close();
        GATEWAY.close();
    }
}
