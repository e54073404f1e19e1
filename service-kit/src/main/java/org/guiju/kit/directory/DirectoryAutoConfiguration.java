package org.guiju.kit.directory;

import java.time.InstantSource;

import org.guiju.kit.client.ClientAutoConfiguration;
import org.guiju.kit.client.Neighbours;
import org.guiju.kit.events.EventReceiver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory as snapshots, unless the service owns it. */
@AutoConfiguration(after = ClientAutoConfiguration.class)
@EnableConfigurationProperties(DirectoryProperties.class)
public class DirectoryAutoConfiguration {

    /** Not where the service brings its own {@link Directories}, as leave-service does. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Directories.class)
    static class Snapshots {

        @Bean
        DirectorySnapshots directories(Neighbours neighbours, DirectoryProperties properties) {
            return new DirectorySnapshots(neighbours, properties, InstantSource.system());
        }

        @Bean
        EventReceiver directoryChanged(DirectorySnapshots directories) {
            return new DirectoryChanged(directories);
        }
    }
}
