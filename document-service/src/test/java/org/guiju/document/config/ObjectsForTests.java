package org.guiju.document.config;

import java.time.Duration;

import software.amazon.awssdk.services.s3.S3AsyncClient;

/** The client of the object store, made as the service makes it. */
public final class ObjectsForTests {

    public static final String ACCESS_KEY = "test-access";
    public static final String SECRET_KEY = "test-secret";

    private ObjectsForTests() {}

    public static S3AsyncClient client(String endpoint) {
        return new ObjectsConfiguration.Bucket().objectStoreClient(
                new BucketSettings(endpoint, "guiju", "us-east-1", true, ACCESS_KEY, SECRET_KEY, 32, Duration.ofSeconds(15)));
    }
}
