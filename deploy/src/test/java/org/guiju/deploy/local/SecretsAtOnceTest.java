package org.guiju.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Members that start together are told the same. */
class SecretsAtOnceTest {

    @Test
    void whoeverAsksAtTheSameTimeIsToldTheSameSecret(@TempDir Path folder) throws Exception {
        for (int round = 0; round < 50; round++) {
            Secrets secrets = new Secrets(folder.resolve("round-" + round));
            List<Callable<String>> members = new ArrayList<>();
            for (int member = 0; member < 8; member++) {
                members.add(() -> secrets.client(Member.LEAVE));
            }
            try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
                List<String> told = new ArrayList<>();
                for (Future<String> each : pool.invokeAll(members)) {
                    told.add(each.get());
                }
                assertThat(told).hasSize(8).containsOnly(secrets.client(Member.LEAVE));
            }
        }
    }
}
