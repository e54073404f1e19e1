package org.guiju.document.config;

import java.nio.file.Path;

import org.guiju.document.adapter.out.files.BucketObjects;
import org.guiju.document.adapter.out.files.FolderObjects;
import org.guiju.document.application.files.ObjectStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Which store is chosen, and what is said where something is missing. */
class ObjectsConfigurationTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner().withUserConfiguration(ObjectsConfiguration.class);

    @Test
    @DisplayName("without a choice it is the folder, and health says whether it can be written")
    void folder(@TempDir Path folder) {
        service.withPropertyValues("guiju.document.objects=" + folder).run(context -> {
            assertThat(context).getBean(ObjectStore.class).isInstanceOf(FolderObjects.class);
            assertThat(context.getBean(ReactiveHealthIndicator.class).health().block().getStatus()).isEqualTo(Status.UP);
        });
        service.withPropertyValues("guiju.document.objects=/dev/null/objects").run(context ->
                assertThat(context.getBean(ReactiveHealthIndicator.class).health().block().getStatus()).isEqualTo(Status.DOWN));
    }

    @Test
    @DisplayName("a bucket without its settings keeps the service from starting, naming all that is missing at once")
    void missing() {
        service.withPropertyValues("guiju.document.object-store=s3", "guiju.document.s3.bucket=guiju").run(context ->
                assertThat(context).getFailure().rootCause()
                        .hasMessageContainingAll("GUIJU_S3_ENDPOINT", "GUIJU_S3_ACCESS_KEY", "GUIJU_S3_SECRET_KEY")
                        .hasMessageNotContaining("GUIJU_S3_BUCKET"));
        service.withPropertyValues("guiju.document.object-store=s3", "guiju.document.s3.bucket=guiju", "guiju.document.s3.endpoint=store.example",
                "guiju.document.s3.access-key=a", "guiju.document.s3.secret-key=b").run(context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("GUIJU_S3_ENDPOINT"));
        service.withPropertyValues("guiju.document.object-store=tape").run(context -> assertThat(context).hasFailed());
    }

    @Test
    @DisplayName("with its settings it is the bucket, and health says that nobody answers there")
    void bucket() {
        service.withPropertyValues("guiju.document.object-store=s3", "guiju.document.s3.bucket=guiju",
                "guiju.document.s3.endpoint=http://127.0.0.1:9", "guiju.document.s3.access-key=a", "guiju.document.s3.secret-key=very-secret").run(context -> {
                    assertThat(context).getBean(ObjectStore.class).isInstanceOf(BucketObjects.class);
                    assertThat(context.getBean(BucketSettings.class).toString()).doesNotContain("very-secret");
                    assertThat(context.getBean(ReactiveHealthIndicator.class).health().block().getStatus()).isEqualTo(Status.DOWN);
                });
    }
}
