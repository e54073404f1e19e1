package org.guiju.leave.domain;

import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.uncovered.Prospect;
import org.guiju.leave.domain.uncovered.Prospect.Concern;
import org.guiju.leave.domain.uncovered.WhatIf;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.Judged.codes;
import static org.guiju.regulation.posts.ADirectory.day;

/** What an absence would leave uncovered, and what stands in its way because of a pair: told with the cases of the catalogue. */
class WhatIfTest {

    private static WhatIf away(ADirectory directory, String person, String from, @Nullable String until) {
        return WhatIf.of(directory.facts(),
                new Absence("thought-of", PersonId.of(person), "business-trip", day(from), until == null ? null : day(until)));
    }

    private static Prospect prospect(List<Prospect> prospects, String post, Duty duty) {
        return prospects.stream().filter(p -> p.post().id().value().equals(post) && p.duty() == duty).findFirst().orElseThrow();
    }

    private static List<String> spells(Prospect prospect) {
        return prospect.spells().stream().map(spell -> spell.from().atOffset(java.time.ZoneOffset.ofHours(8)).toLocalDate() + " "
                + spell.coverage().person().map(PersonId::value).orElse("—")).toList();
    }

    private static List<String> candidates(Prospect prospect) {
        return prospect.gaps().getFirst().candidates().stream().map(candidate -> candidate.post().id().value()).toList();
    }

    private static List<String> obliged(Findings findings) {
        return findings.obligations().stream().map(Obligation::code).distinct().toList();
    }

    @Test
    void spellBySpellWithWhoeverCouldBeNamedAndTheClause() {
        Judged judged = Judged.by("anze");
        ADirectory directory = judged.directory().pair("deputy-a", "deputy-b", "anze-5.9").away("deputy-b", "2024-05-14", "2024-05-15")
                .away("deputy-c", "2024-05-14", "2024-05-15");

        List<Prospect> prospects = away(directory, "deputy-a", "2024-05-13", "2024-05-16").prospects(judged.rules());

        Prospect own = prospect(prospects, "deputy-a", Duty.PAPERS);
        assertThat(own.concern()).isEqualTo(Concern.OWN);
        assertThat(spells(own)).containsExactly("2024-05-13 deputy-b", "2024-05-14 —", "2024-05-15 deputy-b");
        assertThat(candidates(own)).as("deputy-c is away himself").containsExactlyInAnyOrder("executive-deputy", "office-director");
        assertThat(own.gaps().getFirst().candidates()).allSatisfy(c -> {
            assertThat(c.kind()).isEqualTo(Kind.GAP_COVER);
            assertThat(c.clause().item()).isEqualTo("anze-5.10");
            assertThat(c.until()).isEqualTo(day("2024-05-15"));
        });
        Prospect lost = prospect(prospects, "deputy-b", Duty.PAPERS);
        assertThat(lost.concern()).as("whom he would have stood in for").isEqualTo(Concern.STOOD_IN);
        assertThat(spells(lost)).containsExactly("2024-05-14 —");
        assertThat(prospects).noneMatch(p -> p.duty() == Duty.RESERVED);
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, deputy-a deputy-b deputy-c executive-deputy", "anze, executive-deputy", "boli, executive-deputy",
        "ziyang, executive-deputy", "xiangshan, deputy-a deputy-b deputy-c executive-deputy"})
    @Proves({"ziyuan-5.5", "anze-5.7", "boli-5.5", "ziyang-8.1", "xiangshan-9.1"})
    void nothingFallsToAnybodyWhileTheHeadIsAwayAndTheOfficeIsToldWhomHeMayEntrust(String government, String eligible) {
        Judged judged = Judged.by(government);
        WhatIf whatIf = away(judged.directory(), "head", "2024-05-20", "2024-05-25");

        Prospect papers = prospect(whatIf.prospects(judged.rules()), "head", Duty.PAPERS);
        assertThat(papers.gaps()).hasSize(1);
        assertThat(candidates(papers)).containsExactlyInAnyOrder(eligible.split(" "));
        assertThat(obliged(whatIf.follows(judged.rules()))).containsExactlyInAnyOrder("cover-head-to-entrust", "cover-reserved-waits");
        assertThat(whatIf.conflicts(judged.rules()).breaches()).isEmpty();
    }

    @Test
    @Proves("anze-5.8")
    void inAnzeAnotherDeputyIsOfferedOnlyForAsLongAsTheExecutiveDeputyIsAwayToo() {
        Judged judged = Judged.by("anze");
        WhatIf both = away(judged.directory().away("executive-deputy", "2024-07-08", "2024-07-11"), "head", "2024-07-08", "2024-07-11");

        assertThat(candidates(prospect(both.prospects(judged.rules()), "head", Duty.PAPERS)))
                .containsExactlyInAnyOrder("deputy-a", "deputy-b", "deputy-c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "xiangshan"})
    @Proves({"anze-5.9", "boli-5.6", "xiangshan-10.1"})
    void whoHasNoPartnerYetIsToldToRegisterOneBeforeHisRequestGoesOn(String government) {
        Judged judged = Judged.by(government);
        ADirectory directory = judged.directory().pair("deputy-a", "deputy-b", government + "-1.1");

        assertThat(codes(away(directory, "deputy-c", "2024-05-13", "2024-05-16").conflicts(judged.rules())))
                .containsExactly("ab-partner-missing");
        assertThat(codes(away(directory, "deputy-a", "2024-05-13", "2024-05-16").conflicts(judged.rules()))).isEmpty();
    }

    private static ADirectory partnerAway(Judged judged) {
        return judged.directory().pair("deputy-a", "deputy-b", "x-1.1").away("deputy-a", "2024-07-15", "2024-07-20");
    }

    private static ADirectory named(ADirectory directory, String item) {
        return directory.entrusted(Kind.GAP_COVER, "deputy-a", "deputy-c", item, "2024-07-18", "2024-07-20", Duty.PAPERS, Duty.ACTIVITIES)
                .entrusted(Kind.GAP_COVER, "deputy-b", "deputy-c", item, "2024-07-18", "2024-07-20", Duty.PAPERS, Duty.ACTIVITIES);
    }

    @Test
    @Proves("boli-5.6")
    void inBoliBothOfAPairGoOnlyWithTheHeadsReasonAndATemporaryStandIn() {
        Judged judged = Judged.by("boli");
        Findings bare = away(partnerAway(judged), "deputy-b", "2024-07-18", "2024-07-21").conflicts(judged.rules());

        assertThat(codes(bare)).containsExactly("cover-pair-away-unminded", "cover-pair-away");
        assertThat(bare.breaches().getFirst().facts()).containsEntry("from", "2024-07-18").containsEntry("until", "2024-07-20");
        assertThat(bare.ruling()).isInstanceOf(Ruling.Refused.class);

        Findings minded = away(named(partnerAway(judged), "boli-5.6"), "deputy-b", "2024-07-18", "2024-07-21").conflicts(judged.rules());
        assertThat(minded.ruling()).isInstanceOfSatisfying(Ruling.NeedsException.class,
                needs -> assertThat(needs.grantors()).containsExactly("head"));
        assertThat(minded.ruling(Optional.of(new Findings.Grant("防汛会商，确需同往", "head", "演示·县长", "head"))))
                .isInstanceOfSatisfying(Ruling.Allowed.class, allowed -> assertThat(allowed.waivers()).hasSize(1));
    }

    @Test
    @Proves("boli-5.6")
    void aDayApartIsNoOverlap() {
        Judged judged = Judged.by("boli");

        assertThat(codes(away(partnerAway(judged), "deputy-b", "2024-07-20", "2024-07-22").conflicts(judged.rules()))).isEmpty();
        assertThat(codes(away(partnerAway(judged), "deputy-b", "2024-07-10", "2024-07-15").conflicts(judged.rules()))).isEmpty();
        assertThat(codes(away(partnerAway(judged), "deputy-b", "2024-07-10", null).conflicts(judged.rules()))).isNotEmpty();
    }

    @Test
    @Proves({"xiangshan-10.1", "xiangshan-10.2"})
    void inXiangshanTheSecondOfAPairWaitsUntilTheHeadHasNamedSomebodyAndIsWarned() {
        Judged judged = Judged.by("xiangshan");

        assertThat(codes(away(partnerAway(judged), "deputy-b", "2024-07-18", "2024-07-21").conflicts(judged.rules())))
                .containsExactly("cover-pair-away-unminded");
        Findings minded = away(named(partnerAway(judged), "xiangshan-10.1"), "deputy-b", "2024-07-18", "2024-07-21").conflicts(judged.rules());
        assertThat(minded.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(obliged(minded)).as("the warning").containsExactly("cover-pair-away-minded");
        Findings half = away(partnerAway(judged).entrusted(Kind.GAP_COVER, "deputy-b", "deputy-c", "xiangshan-10.1", "2024-07-18", "2024-07-19",
                Duty.PAPERS, Duty.ACTIVITIES), "deputy-b", "2024-07-18", "2024-07-21").conflicts(judged.rules());
        assertThat(codes(half)).as("named for one of the days and one of the posts").containsExactly("cover-pair-away-unminded");
    }

    @Test
    @Proves("ziyang-57.5")
    void inZiyangTheExecutiveDeputyStepsInAndWhereHeIsAwayTooTheOfficeCoordinates() {
        Judged judged = Judged.by("ziyang");
        WhatIf both = away(partnerAway(judged), "deputy-b", "2024-07-18", "2024-07-21");

        assertThat(both.conflicts(judged.rules()).breaches()).isEmpty();
        assertThat(spells(prospect(both.prospects(judged.rules()), "deputy-b", Duty.ACTIVITIES)))
                .containsExactly("2024-07-18 executive-deputy", "2024-07-20 deputy-a");
        assertThat(obliged(both.follows(judged.rules()))).containsExactly("cover-papers-wait");

        WhatIf three = away(partnerAway(judged).away("executive-deputy", "2024-07-19", "2024-07-22"), "deputy-b", "2024-07-18", "2024-07-21");
        Findings follows = three.follows(judged.rules());
        assertThat(obliged(follows)).containsExactlyInAnyOrder("cover-papers-wait", "cover-office-coordinates");
        assertThat(follows.obligations()).filteredOn(o -> o.code().equals("cover-office-coordinates"))
                .allSatisfy(o -> assertThat(o.clause().item()).isEqualTo("ziyang-57.5"))
                .anySatisfy(o -> assertThat(o.facts()).containsEntry("from", "2024-07-19").containsEntry("until", "2024-07-20"));
        assertThat(three.prospects(judged.rules())).filteredOn(p -> p.post().id().value().equals("deputy-b") && p.duty() == Duty.ACTIVITIES)
                .singleElement().satisfies(p -> assertThat(candidates(p)).containsExactly("deputy-c"));
    }

    @Test
    @Proves("anze-5.10")
    void inAnzeTheOfficeAsksTheHeadToNameSomebodyAndNobodyIsHeldBack() {
        Judged judged = Judged.by("anze");
        WhatIf both = away(partnerAway(judged), "deputy-b", "2024-07-18", "2024-07-21");

        assertThat(both.conflicts(judged.rules()).breaches()).isEmpty();
        assertThat(both.follows(judged.rules()).obligations()).extracting(Obligation::code, o -> o.clause().item())
                .contains(org.assertj.core.groups.Tuple.tuple("cover-to-be-named", "anze-5.10"));
        assertThat(candidates(prospect(both.prospects(judged.rules()), "deputy-b", Duty.PAPERS)))
                .containsExactlyInAnyOrder("deputy-c", "executive-deputy", "office-director");
    }

    @Test
    void whereTheRegulationKnowsNoCoverNobodyIsOfferedAndThatIsSaid() {
        Judged judged = Judged.by("ziyuan");
        WhatIf whatIf = away(judged.directory(), "deputy-a", "2024-07-18", "2024-07-21");

        assertThat(prospect(whatIf.prospects(judged.rules()), "deputy-a", Duty.PAPERS).gaps().getFirst().candidates()).isEmpty();
        assertThat(obliged(whatIf.follows(judged.rules()))).containsExactly("cover-nobody");
    }

    @Test
    void theFirstPostOfADepartmentIsMindedByADeputyOfTheSameUnit() {
        Judged judged = Judged.by("boli");
        ADirectory directory = judged.directory().unit("water", "department").post("water.head", "department-head", "water")
                .post("water.leader", "department-leader", "water").post("water.clerk", "department", "water")
                .unit("forestry", "department").post("forestry.leader", "department-leader", "forestry");

        assertThat(candidates(prospect(away(directory, "water.head", "2024-07-18", "2024-07-21").prospects(judged.rules()), "water.head",
                Duty.PAPERS))).containsExactly("water.leader");
        assertThat(away(directory, "water.clerk", "2024-07-18", "2024-07-21").follows(judged.rules()).obligations())
                .as("no regulation has clerks covered").isEmpty();
    }

    @Test
    void anAbsenceOnRecordUnderTheSameIdIsLeftOutOfAccountWhenItChanges() {
        Judged judged = Judged.by("anze");
        ADirectory directory = judged.directory().pair("deputy-a", "deputy-b", "anze-5.9").away("deputy-a", "2024-05-13", "2024-05-16");
        WhatIf longer = WhatIf.of(directory.facts(),
                new Absence("absence-0", PersonId.of("deputy-a"), "business-trip", day("2024-05-13"), day("2024-05-20")));

        assertThat(spells(prospect(longer.prospects(judged.rules()), "deputy-a", Duty.PAPERS))).containsExactly("2024-05-13 deputy-b");
        assertThat(prospect(longer.prospects(judged.rules()), "deputy-a", Duty.PAPERS).spells().getFirst().until())
                .isEqualTo(day("2024-05-20"));
    }
}
