package org.guiju.leave.domain;

import org.guiju.leave.domain.posts.Posts;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.Judged.codes;
import static org.guiju.regulation.posts.ADirectory.day;

/** Who is a member of the government, who must have a portfolio, which unit a first post. */
class MembersAndPortfoliosTest {

    private static ADirectory withDepartments(Judged judged) {
        return judged.directory().unit("education", "department").vacantPost("education.head", "department-head", "education")
                .post("education.leader", "department-leader", "education")
                .unit("centre", "institution").post("centre.head", "department-head", "centre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang"})
    @Proves({"ziyuan-4.1", "anze-4.1", "boli-4.1", "ziyang-4.1"})
    void membersAreTheLeadersAndTheFirstPostsOfConstituentDepartments(String government) {
        Judged judged = Judged.by(government);
        Posts rule = judged.rules().posts().orElseThrow();

        assertThat(rule.members(withDepartments(judged).snapshot(), day("2024-06-01"))).extracting(member -> member.post().id().value())
                .contains("head", "executive-deputy", "deputy-a", "education.head").doesNotContain("education.leader", "centre.head")
                .matches(members -> members.contains("office-director") == government.equals("anze"));
        assertThat(rule.members(withDepartments(judged).snapshot(), day("2024-06-01")))
                .filteredOn(member -> member.post().id().equals(PostId.of("education.head"))).singleElement()
                .as("vacant: whoever is in charge does not become a member").satisfies(m -> assertThat(m.holder()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    @Proves({"ziyuan-5.2", "anze-5.2", "boli-5.2", "ziyang-6.1", "xiangshan-7.1"})
    void everyDeputyInOfficeHasAPortfolio(String government) {
        Judged judged = Judged.by(government);
        ADirectory directory = judged.directory().unit("water", "department").post("water.head", "department-head", "water");
        Posts rule = judged.rules().posts().orElseThrow();

        assertThat(codes(rule.judge(directory.snapshot(), day("2024-06-01")))).contains("portfolio-missing");
        int before = codes(rule.judge(directory.snapshot(), day("2024-06-01"))).size();
        directory.inCharge("deputy-a", "water");
        assertThat(codes(rule.judge(directory.snapshot(), day("2024-06-01")))).hasSize(before - 1);
        assertThat(directory.snapshot().leaderInCharge(UnitId.of("water"), day("2024-06-01"))).contains(PostId.of("deputy-a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "ziyang", "xiangshan"})
    @Proves({"ziyuan-7.1", "ziyang-9.1", "xiangshan-11.1"})
    void everyDepartmentHasAFirstPost(String government) {
        Judged judged = Judged.by(government);
        Posts rule = judged.rules().posts().orElseThrow();
        ADirectory directory = judged.directory().unit("education", "department");

        assertThat(codes(rule.judge(directory.snapshot(), day("2024-06-01")))).contains("unit-without-head");
        assertThat(codes(rule.judge(directory.vacantPost("education.head", "department-head", "education").snapshot(),
                day("2024-06-01")))).doesNotContain("unit-without-head");
    }

    @Test
    @Proves("ziyang-9.2")
    void inZiyangTheAuditBureausMattersGoToTheHeadUnlessADeputyIsInCharge() {
        ADirectory directory = Judged.by("ziyang").directory().unit("audit", "audit-bureau");

        assertThat(directory.snapshot().leaderInCharge(UnitId.of("audit"), day("2018-06-01"))).contains(PostId.of("head"));
        assertThat(directory.inCharge("deputy-a", "audit").snapshot().leaderInCharge(UnitId.of("audit"), day("2018-06-01")))
                .contains(PostId.of("deputy-a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    @Proves({"ziyuan-5.3", "anze-5.3", "boli-5.3", "ziyang-6.2", "xiangshan-7.2"})
    void theHeadMayGiveADeputyASpecialTaskAndTheRecordSaysWhich(String government) {
        Judged judged = Judged.by(government);
        ADirectory directory = withDepartments(judged);

        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "deputy-b", "防汛专项", "2018-06-01", "2018-10-01",
                Duty.PAPERS))).isEmpty();
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "deputy-b", null, "2018-06-01", "2018-10-01",
                Duty.PAPERS))).containsExactly("task-without-matter");
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "education.leader", "防汛专项", "2018-06-01",
                "2018-10-01", Duty.PAPERS))).containsExactly("task-not-eligible");
        assertThat(codes(judged.entrusting(directory, Kind.SPECIAL_TASK, "head", "deputy-b", "防汛专项", "2018-06-01", null, Duty.PAPERS)))
                .isEqualTo(government.equals("ziyang") ? java.util.List.of("task-without-period") : java.util.List.of());
    }
}
