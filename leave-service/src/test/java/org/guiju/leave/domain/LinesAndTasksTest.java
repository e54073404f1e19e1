package org.guiju.leave.domain;

import java.util.List;

import org.guiju.leave.domain.posts.Posts;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.Judged.codes;
import static org.guiju.regulation.posts.ADirectory.day;

/** To whom a post answers, who assists a leader, and tasks that an item of their own speaks of. */
class LinesAndTasksTest {

    private static ADirectory office(Judged judged) {
        return judged.directory().post("secretary-general").post("office-deputy-director")
                .post("deputy-secretary-general").unit("water", "department").post("water.head", "department-head", "water");
    }

    @ParameterizedTest
    @CsvSource({"xiangshan, deputy-a, xiangshan-5.1", "xiangshan, executive-deputy, xiangshan-5.1", "xiangshan, office-director, xiangshan-8.1",
        "ziyang, deputy-a, ziyang-5.1", "ziyang, secretary-general, ziyang-7.1", "ziyuan, deputy-a, ziyuan-5.1"})
    @Proves({"xiangshan-5.1", "xiangshan-8.1", "ziyang-5.1", "ziyang-7.1", "ziyuan-5.1"})
    void everyLeaderAnswersToTheHeadUnderTheItemThatSaysSo(String government, String post, String item) {
        Judged judged = Judged.by(government);
        Posts rule = judged.rules().posts().orElseThrow();
        DirectorySnapshot directory = office(judged).snapshot();

        assertThat(rule.superior(directory.post(PostId.of(post)).orElseThrow(), directory, day("2024-06-01"))).hasValueSatisfying(superior -> {
            assertThat(superior.post().id().value()).isEqualTo("head");
            assertThat(superior.clause().item()).isEqualTo(item);
        });
        assertThat(rule.superior(directory.post(PostId.of("head")).orElseThrow(), directory, day("2024-06-01"))).isEmpty();
        assertThat(rule.superior(directory.post(PostId.of("water.head")).orElseThrow(), directory, day("2024-06-01")))
                .as("of departments these items do not speak").isEmpty();
    }

    @Test
    @Proves("anze-5.6")
    void inAnzeAnOfficeDeputyDirectorAssistsADeputyAndNobodyElseDoesSo() {
        Judged judged = Judged.by("anze");
        ADirectory directory = office(judged);

        Findings fits = judged.entrusting(directory, Kind.SPECIAL_TASK, "deputy-a", "office-deputy-director", "assistance", "2024-05-01", null);
        assertThat(codes(fits)).isEmpty();
        assertThat(fits.clauses()).extracting(clause -> clause.item()).containsExactly("anze-5.6");
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "deputy-a", "office-director", "assistance", "2024-05-01", null)))
                .containsExactly("assistance-not-theirs");
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "office-deputy-director", "assistance", "2024-05-01", null)))
                .containsExactly("assistance-not-theirs");

        ADirectory recorded = directory.task("deputy-a", "office-deputy-director", "assistance", "2024-05-01", "2024-09-01");
        assertThat(Posts.assistants(PostId.of("deputy-a"), recorded.snapshot(), day("2024-06-01"))).extracting(Post::id)
                .containsExactly(PostId.of("office-deputy-director"));
        assertThat(Posts.assistants(PostId.of("deputy-a"), recorded.snapshot(), day("2024-09-01"))).isEmpty();
        assertThat(Posts.assistants(PostId.of("deputy-b"), recorded.snapshot(), day("2024-06-01"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli"})
    @Proves({"anze-5.4", "boli-5.4"})
    void externalAffairsInTheGovernmentsNameComeFromAUnifiedArrangement(String government) {
        Judged judged = Judged.by(government);
        ADirectory directory = office(judged);

        Findings bare = judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "deputy-a", "external-affairs", "2024-05-01", "2024-06-01");
        assertThat(bare.breaches()).extracting(Breach::code, breach -> breach.clause().item())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("task-without-arrangement", government + "-5.4"));
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "deputy-a", "external-affairs: ", "2024-05-01", "2024-06-01")))
                .containsExactly("task-without-arrangement");
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "deputy-a", "external-affairs:2024年友城交流安排", "2024-05-01",
                "2024-06-01"))).isEmpty();
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "water.head", "external-affairs:2024年友城交流安排",
                "2024-05-01", "2024-06-01"))).containsExactly("task-not-eligible");
    }

    @Test
    @Proves("ziyang-42.2")
    void inZiyangTheSecretaryGeneralsEntrustmentDoesNotLetHisDeputyConveneATopicMeeting() {
        Judged judged = Judged.by("ziyang");
        ADirectory directory = office(judged);

        for (String by : List.of("head", "executive-deputy", "deputy-a")) {
            Findings given = judged.entrustedBy(directory, by, "deputy-secretary-general", "special-topic-meeting", "2018-06-01", "2018-07-01");
            assertThat(codes(given)).as(by).isEmpty();
            assertThat(given.clauses()).extracting(clause -> clause.item()).contains("ziyang-42.2");
        }
        assertThat(codes(judged.entrustedBy(directory, "secretary-general", "deputy-secretary-general", "special-topic-meeting", "2018-06-01",
                "2018-07-01"))).containsExactly("task-entrusted-by");
        assertThat(codes(judged.entrustedBy(directory, "deputy-a", "office-director", "special-topic-meeting", "2018-06-01", "2018-07-01")))
                .containsExactly("task-not-eligible");
    }
}
