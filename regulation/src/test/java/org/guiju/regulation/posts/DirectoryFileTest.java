package org.guiju.regulation.posts;

import java.util.List;

import org.guiju.regulation.rulebook.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guiju.regulation.posts.ADirectory.day;

/** A directory file is read whole, or refused with everything that is wrong with it. */
class DirectoryFileTest {

    @Test
    void aFileBecomesFactsThatCanBeAsked() {
        DirectoryFacts facts = DirectoryFile.read("test.yaml", """
                directory: test
                notice: 演示
                units:
                  - {id: government, name: 演示县政府, kind: government}
                  - {id: water, name: 演示县水利局, kind: department, constituent: true}
                posts:
                  - {id: head, kind: head, title: 县长, unit: government}
                  - {id: deputy-1, kind: deputy, title: 副县长, unit: government}
                  - {id: deputy-2, kind: deputy, title: 副县长, unit: government}
                persons:
                  - {id: head, name: 演示·县长}
                  - {id: old, name: 演示·前任}
                  - {id: new, name: 演示·后任}
                holdings:
                  - {post: head, person: head, from: 2021-01-01}
                  - {post: deputy-1, person: old, from: 2021-01-01, until: 2024-09-02}
                  - {post: deputy-1, person: new, from: 2024-09-02T09:30:00+08:00}
                portfolios:
                  - {leader: deputy-1, units: [water], from: 2021-01-01}
                pairs:
                  - {a: deputy-1, b: deputy-2, from: 2021-01-01}
                """);
        DirectorySnapshot directory = DirectorySnapshot.of(facts);

        assertThat(directory.holder(PostId.of("deputy-1"), day("2024-09-01"))).contains(PersonId.of("old"));
        assertThat(directory.holder(PostId.of("deputy-1"), day("2024-09-02"))).as("between the two").isEmpty();
        assertThat(directory.holder(PostId.of("deputy-1"), day("2024-09-03"))).contains(PersonId.of("new"));
        assertThat(directory.leaderInCharge(UnitId.of("water"), day("2024-01-01"))).contains(PostId.of("deputy-1"));
        assertThat(directory.post(PostId.of("head")).orElseThrow().principal()).isTrue();
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLineAndWhatToWrite() {
        DirectoryFaults refused = catchThrowableOfType(DirectoryFaults.class, () -> DirectoryFile.read("test.yaml", """
                directory: test
                units:
                  - {id: government, name: 演示县政府, kind: government}
                posts:
                  - {id: head, kind: head, title: 县长, unit: goverment}
                  - {id: Head, kind: head, title: 县长, unit: government, colour: red}
                persons:
                  - {id: head, name: 演示·县长}
                holdings:
                  - {post: head, person: head, from: 2021-01-01}
                  - {post: head, person: head, from: 2022-02-30}
                  - {post: heads, person: nobody, from: 2024-01-02, until: 2024-01-01}
                entrustments:
                  - {id: e1, kind: acting, post: head, to: head, grantedBy: head, duties: [sign]}
                """));

        assertThat(refused.faults()).extracting(Fault::line, Fault::path).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(5, "posts[0].unit"),
                org.assertj.core.groups.Tuple.tuple(6, "posts[1].colour"),
                org.assertj.core.groups.Tuple.tuple(6, "posts[1].id"),
                org.assertj.core.groups.Tuple.tuple(11, "holdings[1].from"),
                org.assertj.core.groups.Tuple.tuple(11, "holdings[1].post"),
                org.assertj.core.groups.Tuple.tuple(12, "holdings[2].post"),
                org.assertj.core.groups.Tuple.tuple(12, "holdings[2].person"),
                org.assertj.core.groups.Tuple.tuple(12, "holdings[2].until"),
                org.assertj.core.groups.Tuple.tuple(14, "entrustments[0].kind"),
                org.assertj.core.groups.Tuple.tuple(14, "entrustments[0].duties"));
        assertThat(refused).hasMessageContaining("test.yaml:5").hasMessageContaining("是否为：government");
    }

    @Test
    void aPostWithTwoPartnersAtOnceIsRefused() {
        DirectoryFaults refused = catchThrowableOfType(DirectoryFaults.class, () -> DirectoryFile.read("test.yaml", """
                directory: test
                units: [{id: g, name: 演示县政府, kind: government}]
                posts:
                  - {id: a, kind: deputy, title: 副县长, unit: g}
                  - {id: b, kind: deputy, title: 副县长, unit: g}
                  - {id: c, kind: deputy, title: 副县长, unit: g}
                pairs:
                  - {a: a, b: b}
                  - {a: b, b: c}
                """));

        assertThat(refused.faults()).extracting(Fault::line).isEqualTo(List.of(9));
    }
}
