package org.guiju.document.config;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket in which the contents of files lie.
 *
 * @param endpoint  address of the store, as {@code https://s3.example}
 * @param bucket    its name; it must exist
 * @param region    in which requests are signed; stores that know none take any
 * @param pathStyle whether the bucket stands in the path and not in the host name
 * @param accessKey who asks
 * @param secretKey proves it
 * @param atOnce    connections at most
 * @param silence   how long the store may say nothing while it is read or written
 */
@ConfigurationProperties("guiju.document.s3")
record BucketSettings(@DefaultValue("") String endpoint, @DefaultValue("") String bucket, @DefaultValue("us-east-1") String region,
        @DefaultValue("true") boolean pathStyle, @DefaultValue("") String accessKey, @DefaultValue("") String secretKey,
        @DefaultValue("32") int atOnce, @DefaultValue("15s") Duration silence) {

    /** @throws IllegalStateException naming everything that is missing */
    BucketSettings {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("GUIJU_S3_ENDPOINT", endpoint);
        needed.put("GUIJU_S3_BUCKET", bucket);
        needed.put("GUIJU_S3_ACCESS_KEY", accessKey);
        needed.put("GUIJU_S3_SECRET_KEY", secretKey);
        List<String> missing = needed.entrySet().stream().filter(one -> one.getValue().isBlank()).map(Map.Entry::getKey).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("GUIJU_OBJECT_STORE is s3, but these are not set: " + String.join(", ", missing));
        }
        if (!List.of("http", "https").contains(String.valueOf(URI.create(endpoint).getScheme()))) {
            throw new IllegalStateException("GUIJU_S3_ENDPOINT is not an address of http or https: " + endpoint);
        }
    }

    /** Without what must not be read in a log. */
    @Override
    public String toString() {
        return "BucketSettings[" + endpoint + ", " + bucket + ", " + region + "]";
    }
}
