package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.Optional;

import org.guiju.regulation.posts.Attempt.Failed;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.guiju.regulation.posts.Link.Why;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.regulation.posts.ADirectory.day;

/** Who may act for whom, told with the cases the catalogue gives. */
class CoverageTest {

    private static final PostId HEAD = PostId.of("head");
    private static final PostId DEPUTY_A = PostId.of("deputy-a");
    private static final PostId DEPUTY_B = PostId.of("deputy-b");

    private static ADirectory anze() {
        return ADirectory.of("anze").regime(Regimes.ANZE).post("head").post("executive-deputy")
                .post("deputy-a", "deputy", "government").post("deputy-b", "deputy", "government")
                .post("deputy-c", "deputy", "government").pair("deputy-a", "deputy-b", "anze-5.9");
    }

    private static ADirectory ziyang() {
        return ADirectory.of("ziyang").regime(Regimes.ZIYANG).post("head").post("executive-deputy")
                .post("deputy-a", "deputy", "government").post("deputy-b", "deputy", "government")
                .pair("deputy-a", "deputy-b", "ziyang-57.3");
    }

    @Test
    void aHolderWhoIsThereActsHimself() {
        Coverage coverage = anze().away("deputy-a", "2024-05-13", "2024-05-16").snapshot()
                .coverage(DEPUTY_A, day("2024-05-12"));

        assertThat(coverage).isInstanceOf(Coverage.HeldBy.class);
        assertThat(coverage.person()).contains(PersonId.of("deputy-a"));
        assertThat(coverage.until()).as("he leaves the next midnight").isEqualTo(day("2024-05-13"));
    }

    @Test
    void thePartnerActsFromTheFirstInstantOfTheAbsenceUntilTheReturn() {
        DirectorySnapshot directory = anze().away("deputy-a", "2024-05-13", "2024-05-16").snapshot();

        assertThat(directory.coverage(DEPUTY_A, day("2024-05-13").minusNanos(1)).person()).contains(PersonId.of("deputy-a"));
        assertThat(directory.coverage(DEPUTY_A, day("2024-05-13")).person()).contains(PersonId.of("deputy-b"));
        assertThat(directory.coverage(DEPUTY_A, day("2024-05-16").minusNanos(1)).person()).contains(PersonId.of("deputy-b"));
        assertThat(directory.coverage(DEPUTY_A, day("2024-05-16")).person()).contains(PersonId.of("deputy-a"));
        Coverage covered = directory.coverage(DEPUTY_A, day("2024-05-14"));
        assertThat(covered.items()).containsExactly("anze-5.9");
        assertThat(covered.chain()).extracting(Link::why).containsExactly(Why.AWAY, Why.AB_PARTNER);
        assertThat(covered.until()).isEqualTo(day("2024-05-16"));
    }

    @Test
    void withBothHalvesAwayNobodyActsUntilTheHeadNamesSomebody() {
        ADirectory bothAway = anze().away("deputy-a", "2024-08-05", "2024-08-06").away("deputy-b", "2024-08-05", "2024-08-06");
        Instant noon = day("2024-08-05").plusSeconds(12 * 3600);

        Coverage gap = bothAway.snapshot().coverage(DEPUTY_A, noon);
        assertThat(gap).isInstanceOfSatisfying(Coverage.Gap.class, g -> {
            assertThat(g.reason()).isEqualTo(Coverage.Reason.AWAY);
            assertThat(g.holder()).isEqualTo(PersonId.of("deputy-a"));
            assertThat(g.attempts()).extracting(Attempt::failed).containsExactly(Failed.STAND_IN_AWAY, Failed.NOT_ENTRUSTED);
            assertThat(g.attempts()).extracting(Attempt::item).containsExactly("anze-5.9", "anze-5.10");
        });
        Coverage named = bothAway.entrusted(Kind.GAP_COVER, "deputy-a", "deputy-c", "anze-5.10", "2024-08-05", "2024-08-06",
                Duty.PAPERS, Duty.ACTIVITIES).snapshot().coverage(DEPUTY_A, noon);
        assertThat(named.person()).contains(PersonId.of("deputy-c"));
        assertThat(named.items()).containsExactly("anze-5.10");
    }

    @Test
    void aVacantPostIsNotThePartnersAffairButMayBeCoveredByWhomTheHeadNames() {
        ADirectory vacant = ADirectory.of("anze").regime(Regimes.ANZE).post("head").vacantPost("deputy-a", "deputy", "government")
                .held("deputy-a", "old", "2015-01-01", "2024-09-02")
                .post("deputy-b", "deputy", "government").pair("deputy-a", "deputy-b", "anze-5.9");

        assertThat(vacant.snapshot().coverage(DEPUTY_A, day("2024-09-02"))).isInstanceOfSatisfying(Coverage.Gap.class, g -> {
            assertThat(g.reason()).isEqualTo(Coverage.Reason.VACANT);
            assertThat(g.attempts()).extracting(Attempt::failed).containsExactly(Failed.NOT_FOR_VACANCY, Failed.NOT_ENTRUSTED);
        });
        DirectorySnapshot named = vacant.entrusted(Kind.GAP_COVER, "deputy-a", "deputy-b", "anze-5.10", "2024-09-03", null,
                Duty.PAPERS).held("deputy-a", "new", "2024-10-08", null).snapshot();
        assertThat(named.coverage(DEPUTY_A, day("2024-09-03")).person()).contains(PersonId.of("deputy-b"));
        assertThat(named.coverage(DEPUTY_A, day("2024-10-08")).person()).as("the successor").contains(PersonId.of("new"));
    }

    @Test
    void nobodyActsForTheHeadWithoutARecordedEntrustment() {
        DirectorySnapshot directory = anze().away("head", "2024-06-17", "2024-06-20").snapshot();

        assertThat(directory.coverage(HEAD, day("2024-06-18"))).isInstanceOfSatisfying(Coverage.Gap.class, g ->
                assertThat(g.attempts()).containsExactly(new Attempt(Why.ACTING_HEAD, null, Failed.NOT_ENTRUSTED, "anze-5.7")));
    }

    @Test
    void anEntrustmentCarriesForItsDaysOnlyAndOnlyWhileTheHeadIsAway() {
        DirectorySnapshot directory = anze().away("head", "2024-06-17", "2024-06-21")
                .entrusted(Kind.ACTING_HEAD, "head", "executive-deputy", "anze-5.7", "2024-06-17", "2024-06-20", Duty.PAPERS)
                .snapshot();

        assertThat(directory.coverage(HEAD, day("2024-06-19")).person()).contains(PersonId.of("executive-deputy"));
        assertThat(directory.coverage(HEAD, day("2024-06-20")).person()).as("the entrustment has run out").isEmpty();
        assertThat(directory.coverage(HEAD, day("2024-06-16")).person()).as("the head is there").contains(PersonId.of("head"));
        assertThat(directory.coverage(HEAD, day("2024-06-19"), Duty.RESERVED).person())
                .as("what is kept for the head is not handed over unless the record says so").isEmpty();
    }

    @Test
    void anotherDeputyMayBeEntrustedOnlyWhileTheExecutiveDeputyIsAwayToo() {
        ADirectory entrusted = anze().away("head", "2024-07-08", "2024-07-11")
                .entrusted(Kind.ACTING_HEAD, "head", "deputy-a", "anze-5.8", "2024-07-08", "2024-07-11", Duty.PAPERS);

        assertThat(entrusted.snapshot().coverage(HEAD, day("2024-07-09"))).isInstanceOfSatisfying(Coverage.Gap.class, g ->
                assertThat(g.attempts()).extracting(Attempt::failed).containsExactly(Failed.NOT_ELIGIBLE));
        assertThat(entrusted.away("executive-deputy", "2024-07-09", "2024-07-10").snapshot()
                .coverage(HEAD, day("2024-07-09")).person()).contains(PersonId.of("deputy-a"));
    }

    @Test
    void whereTheClauseHandsOverActivitiesOnlyThePapersWait() {
        DirectorySnapshot directory = ziyang().away("deputy-a", "2018-06-04", "2018-06-09").snapshot();

        assertThat(directory.coverage(DEPUTY_A, day("2018-06-05"), Duty.ACTIVITIES).person()).contains(PersonId.of("deputy-b"));
        assertThat(directory.coverage(DEPUTY_A, day("2018-06-05"), Duty.PAPERS)).isInstanceOfSatisfying(Coverage.Gap.class, g ->
                assertThat(g.attempts().getFirst())
                        .isEqualTo(new Attempt(Why.AB_PARTNER, DEPUTY_B, Failed.DUTY_NOT_HANDED_OVER, "ziyang-57.4")));
    }

    @Test
    void withBothAwayTheExecutiveDeputyStepsInWhereTheClauseSaysSo() {
        ADirectory overlap = ziyang().away("deputy-a", "2018-06-04", "2018-06-09").away("deputy-b", "2018-06-06", "2018-06-08");

        assertThat(overlap.snapshot().coverage(DEPUTY_A, day("2018-06-05"), Duty.ACTIVITIES).person())
                .contains(PersonId.of("deputy-b"));
        assertThat(overlap.snapshot().coverage(DEPUTY_A, day("2018-06-06"), Duty.ACTIVITIES)).satisfies(c -> {
            assertThat(c.person()).contains(PersonId.of("executive-deputy"));
            assertThat(c.items()).containsExactly("ziyang-57.5");
        });
        assertThat(overlap.away("executive-deputy", "2018-06-06", "2018-06-07").snapshot()
                .coverage(DEPUTY_A, day("2018-06-06"), Duty.ACTIVITIES).person()).as("he is away as well").isEmpty();
    }

    @Test
    void whereTheRegulationKnowsNoPairsNobodyStandsIn() {
        DirectorySnapshot directory = ADirectory.of("ziyuan").regime(Regimes.ZIYUAN).post("head")
                .post("deputy-a", "deputy", "government").post("deputy-b", "deputy", "government")
                .pair("deputy-a", "deputy-b", "ziyuan-5.2").away("deputy-a", "2024-05-13", null).snapshot();

        assertThat(directory.coverage(DEPUTY_A, day("2024-05-14"))).isInstanceOfSatisfying(Coverage.Gap.class, g ->
                assertThat(g.attempts()).extracting(Attempt::failed).containsExactly(Failed.NOT_PROVIDED, Failed.NOT_PROVIDED));
    }

    @Test
    void aDeputyHeadInChargeOfADepartmentActsForItsVacantFirstPost() {
        DirectorySnapshot directory = anze().unit("education", "department")
                .vacantPost("education.head", "department-head", "education")
                .post("education.leader", "department-leader", "education")
                .entrusted(Kind.UNIT_IN_CHARGE, "education.head", "education.leader", "anze-7.1", "2024-01-01", null, Duty.PAPERS)
                .snapshot();

        assertThat(directory.coverage(PostId.of("education.head"), day("2024-03-01")).person())
                .contains(PersonId.of("education.leader"));
        assertThat(directory.headOf(UnitId.of("education"))).contains(PostId.of("education.head"));
    }

    @Test
    void onePersonInBothPostsOfAPairIsNoCover() {
        DirectorySnapshot directory = ADirectory.of("anze").regime(Regimes.ANZE).post("head")
                .vacantPost("deputy-a", "deputy", "government").held("deputy-a", "one", "2015-01-01", null)
                .vacantPost("deputy-b", "deputy", "government").held("deputy-b", "one", "2015-01-01", null)
                .pair("deputy-a", "deputy-b", "anze-5.9").away("one", "2024-05-13", "2024-05-14").snapshot();

        assertThat(directory.coverage(DEPUTY_A, day("2024-05-13"))).isInstanceOfSatisfying(Coverage.Gap.class, g ->
                assertThat(g.attempts().getFirst().failed()).isEqualTo(Failed.SAME_PERSON));
    }

    @Test
    void theSessionOfAPersonListsWhatHeHoldsAndWhatHeCovers() {
        DirectorySnapshot directory = anze().away("deputy-a", "2024-05-13", "2024-05-16").snapshot();

        assertThat(directory.postsOf(PersonId.of("deputy-b"), day("2024-05-14")))
                .extracting(ActingPost::post, ActingPost::covered, ActingPost::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(directory.post(DEPUTY_B).orElseThrow(), false, null),
                        org.assertj.core.groups.Tuple.tuple(directory.post(DEPUTY_A).orElseThrow(), true, day("2024-05-16")));
        assertThat(directory.postsOf(PersonId.of("deputy-a"), day("2024-05-14"))).singleElement()
                .satisfies(post -> assertThat(post.standing()).isEqualTo(ActingPost.Standing.HOLDS_BUT_AWAY))
                .satisfies(post -> assertThat(post.duties()).isEmpty());
    }

    @Test
    void anUnknownPostIsAGapAndNoFailure() {
        assertThat(anze().snapshot().coverage(PostId.of("mayor"), day("2024-01-01"))).isInstanceOfSatisfying(Coverage.Gap.class,
                g -> assertThat(g.reason()).isEqualTo(Coverage.Reason.UNKNOWN_POST));
    }

    @Test
    void theLeaderInChargeOfAUnitIsReadFromTheDivisionOfWork() {
        DirectorySnapshot directory = anze().unit("water", "department").unit("audit", "department")
                .inCharge("deputy-a", "water").snapshot();

        assertThat(directory.leaderInCharge(UnitId.of("water"), day("2024-01-01"))).contains(DEPUTY_A);
        assertThat(directory.leaderInCharge(UnitId.of("audit"), day("2024-01-01"))).isEqualTo(Optional.empty());
        assertThat(directory.unitsInChargeOf(DEPUTY_A, day("2024-01-01"))).containsExactly(UnitId.of("water"));
    }

    @Test
    void aUnitTheRegulationSendsToTheHeadGoesThereUnlessTheDivisionOfWorkSaysOtherwise() {
        ADirectory directory = ziyang().unit("audit", "audit-bureau").unit("water", "department");
        PostId head = PostId.of("head");

        assertThat(directory.snapshot().leaderInCharge(UnitId.of("audit"), day("2018-01-01"))).contains(head);
        assertThat(directory.snapshot().leaderInCharge(UnitId.of("water"), day("2018-01-01"))).isEmpty();
        assertThat(directory.inCharge("deputy-a", "audit").snapshot().leaderInCharge(UnitId.of("audit"), day("2018-01-01")))
                .contains(DEPUTY_A);
    }
}
