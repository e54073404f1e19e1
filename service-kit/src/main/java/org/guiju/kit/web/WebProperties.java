package org.guiju.kit.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the web edge of a service allows.
 *
 * @param largestBody at most so much is read of a request's body
 * @param largestUpload the largest file taken as the body of a request
 * @param pagingKey   secret of at least 32 bytes in base64, the same for all replicas; empty draws one at start, so that cursors end
 *                    with the process
 * @param retryAfter  when a client may ask again for what was undecided
 */
@ConfigurationProperties("guiju.web")
public record WebProperties(
        @DefaultValue("1MB") DataSize largestBody,
        @DefaultValue("50MB") DataSize largestUpload,
        @DefaultValue("") String pagingKey,
        @DefaultValue("5s") Duration retryAfter) {

    @Override
    public String toString() {
        return "WebProperties[largestBody=" + largestBody + ", largestUpload=" + largestUpload + ", pagingKey=" + (pagingKey.isEmpty() ? "none" : "***") + "]";
    }
}
