package org.guiju.regulation.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.regulation.posts.ADirectory.day;

/** The demo directories of the five governments are whole: somebody in every post, a leader in charge of every department. */
class DemoDirectoriesTest {

    private static final Path FOLDER = Path.of("..", "deploy", "local", "directories");
    private static final Instant NOW = day("2026-11-24");

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    void everyPostHasItsPersonAndEveryDepartmentALeader(String id) throws IOException {
        DirectoryFacts facts = DirectoryFile.read(id + ".yaml", Files.readString(FOLDER.resolve(id + ".yaml")))
                .under(java.util.List.of(Regimes.of(id)));
        DirectorySnapshot directory = DirectorySnapshot.of(facts);

        assertThat(facts.jurisdiction()).isEqualTo(id);
        assertThat(facts.posts()).hasSizeGreaterThan(40)
                .allSatisfy(post -> assertThat(directory.coverage(post.id(), NOW)).isInstanceOf(Coverage.HeldBy.class));
        assertThat(facts.persons()).allSatisfy(person -> assertThat(person.name()).startsWith("演示·"));
        assertThat(facts.units().stream().filter(unit -> unit.kind().equals("department"))).isNotEmpty()
                .allSatisfy(unit -> assertThat(directory.leaderInCharge(unit.id(), NOW)).as(unit.name()).isPresent())
                .allSatisfy(unit -> assertThat(directory.headOf(unit.id())).as(unit.name()).isPresent());
        if (directory.regime(NOW).orElseThrow().pairs() != null) {
            assertThat(directory.postsOfKind("deputy"))
                    .allSatisfy(post -> assertThat(directory.partnerOf(post.id(), NOW)).as(post.title()).isPresent());
        }
    }
}
