package org.guiju.document.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.guiju.document.adapter.out.files.BucketObjects;
import org.guiju.document.adapter.out.files.FolderObjects;
import org.guiju.document.application.files.ObjectStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** Where the contents of files lie: in a folder, or in a bucket of a store that speaks the protocol of S3. */
@Configuration(proxyBeanMethods = false)
class ObjectsConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** @param folder where the contents of files lie */
    @Bean
    @ConditionalOnProperty(name = "guiju.document.object-store", havingValue = "folder", matchIfMissing = true)
    ObjectStore folderObjects(@Value("${guiju.document.objects}") Path folder) {
        return new FolderObjects(folder);
    }

    /** Whether the contents of files can be had. */
    @Bean
    ReactiveHealthIndicator objectsHealthIndicator(ObjectStore objects) {
        return () -> objects.reachable().timeout(PATIENCE).thenReturn(Health.up().build())
                .onErrorResume(failure -> Mono.just(Health.down(failure).build()));
    }

    /** The bucket, where one is chosen. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "guiju.document.object-store", havingValue = "s3")
    @EnableConfigurationProperties(BucketSettings.class)
    static class Bucket {

        /**
         * Only the checksums we set ourselves are sent and asked for: stores other than Amazon's do not know the trailers the client
         * would send otherwise.
         */
        @Bean(destroyMethod = "close")
        S3AsyncClient objectStoreClient(BucketSettings settings) {
            return S3AsyncClient.builder()
                    .endpointOverride(URI.create(settings.endpoint()))
                    .region(Region.of(settings.region()))
                    .forcePathStyle(settings.pathStyle())
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                    .httpClientBuilder(NettyNioAsyncHttpClient.builder().maxConcurrency(settings.atOnce()).connectionTimeout(PATIENCE)
                            .connectionAcquisitionTimeout(settings.silence()).readTimeout(settings.silence()).writeTimeout(settings.silence()))
                    .build();
        }

        @Bean
        ObjectStore bucketObjects(S3AsyncClient objectStoreClient, BucketSettings settings) {
            return new BucketObjects(objectStoreClient, settings.bucket());
        }
    }
}
