package org.guiju.kit.sample.web;

import java.io.IOException;
import java.util.List;

import org.guiju.kit.testing.MalformedInputs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NonsenseTest extends SampleHttp {

    private MalformedInputs inputs() {
        return new MalformedInputs(base(), head(), GATEWAY.tokens().service("leave"));
    }

    @Test
    void onlyTheEndpointThatIsBrokenOnPurposeFails() throws IOException, InterruptedException {
        List<String> wrong = inputs().thrown(7L, 30);
        assertThat(wrong).as("the broken one is found").anyMatch(line -> line.startsWith("get /api/v1/notes/broken"));
        assertThat(wrong).filteredOn(line -> !line.startsWith("get /api/v1/notes/broken")).isEmpty();
    }

    @Test
    void theDescriptionTellsWhatACommandNeeds() {
        http.get().uri("/v3/api-docs").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.paths['/api/v1/notes'].post.requestBody.content['application/json'].schema.properties.title").exists()
                .jsonPath("$.paths['/api/v1/notes'].post.requestBody.content['application/json'].schema.properties.exception").exists()
                .jsonPath("$.paths['/api/v1/notes'].post.parameters[?(@['$ref']=='#/components/parameters/IdempotencyKey')]").exists()
                .jsonPath("$.paths['/api/v1/notes'].post.parameters[?(@.name=='command')]").doesNotExist()
                .jsonPath("$.paths['/api/v1/notes'].post.responses.default").exists()
                .jsonPath("$.paths['/api/v1/notes'].get.parameters[?(@.name=='limit')].schema.maximum").isEqualTo(200)
                .jsonPath("$.paths['/api/v1/notes'].get.parameters[?(@.name=='actor')]").doesNotExist()
                .jsonPath("$.components.schemas.Problem.properties.traceId").exists()
                .jsonPath("$.components.schemas.Problem.properties.breaches").exists();
    }
}
