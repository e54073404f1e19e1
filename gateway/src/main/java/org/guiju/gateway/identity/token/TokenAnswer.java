package org.guiju.gateway.identity.token;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a token endpoint answers, in the names of RFC 6749.
 *
 * @param expiresIn seconds from now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenAnswer(@JsonProperty("access_token") String accessToken, @JsonProperty("token_type") String tokenType,
                          @JsonProperty("expires_in") long expiresIn,
                          @Nullable @JsonProperty("refresh_token") String refreshToken) {

    public static TokenAnswer of(AccessTokens.Minted access, Duration life, @Nullable String refresh) {
        return new TokenAnswer(access.value(), "Bearer", life.toSeconds(), refresh);
    }
}
