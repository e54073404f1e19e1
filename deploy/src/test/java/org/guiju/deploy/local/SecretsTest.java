package org.guiju.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrets of an installation: drawn once, long enough, and none the same as another. */
class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aCursorOfYesterdayIsUnderstoodToday() throws IOException {
        String drawn = new Secrets(folder).paging(Member.services().getFirst());
        assertThat(new Secrets(folder).paging(Member.services().getFirst())).isEqualTo(drawn);
        assertThat(Base64.getDecoder().decode(drawn)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(folder).paging(Member.services().getLast())).isNotEqualTo(drawn);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }
}
