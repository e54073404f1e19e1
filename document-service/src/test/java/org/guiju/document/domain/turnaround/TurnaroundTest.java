package org.guiju.document.domain.turnaround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.question.Coordinating;
import org.guiju.regulation.Proves;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The terms of papers that were taken in, and their lights. */
class TurnaroundTest {

    private static final TurnaroundSettings NOTHING = TurnaroundSettings.none();

    private static Turnaround rule(String id) {
        return Governments.rules(id).limits().turnaround().orElseThrow();
    }

    private static Optional<Running> running(String id, Urgency urgency, String received, String set, String handedOn, String signedOff,
            TurnaroundSettings settings) {
        return rule(id).of(new Turnaround.Received(urgency, Governments.moment(received), Optional.ofNullable(set).map(LocalDate::parse),
                Optional.ofNullable(handedOn).map(Governments::moment), Optional.ofNullable(signedOff).map(Governments::moment)),
                settings, Governments.calendar(id));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2023-10-11T17:00:00, DONE, boli-32.14", "NONE, 2023-10-11T23:59:59, DONE, boli-32.14",
        "NONE, 2023-10-12T00:00:00, DONE_LATE, boli-32.14", "NONE, 2023-10-12T10:00:00, DONE_LATE, boli-32.14",
        "URGENT, 2023-10-08T10:00:00, DONE, boli-32.15", "URGENT, 2023-10-09T10:00:00, DONE_LATE, boli-32.15"})
    @Proves({"boli-32.14", "boli-32.15"})
    void inBoliFiveWorkingDaysAndTwoFromTheDayAfterReceiptOverTheMakeUpDays(
            Urgency urgency, String signedOff, Light light, String item) {
        Running term = running("boli", urgency, "2023-09-28T09:00:00", null, null, signedOff, NOTHING).orElseThrow();

        assertThat(term.ground().clause().item()).isEqualTo(item);
        assertThat(term.light(Governments.moment("2023-12-01T00:00:00"))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"2023-10-10T10:00:00, IN_TIME", "2023-10-11T00:00:00, LAST_DAY", "2023-10-11T23:59:59, LAST_DAY", "2023-10-12T00:00:00, OVERDUE"})
    @Proves("boli-32.14")
    void theLightFollowsTheMomentAndNothingElse(String now, Light light) {
        Running term = running("boli", Urgency.NONE, "2023-09-28T09:00:00", null, null, null, NOTHING).orElseThrow();

        assertThat(term.light(Governments.moment(now))).isEqualTo(light);
    }

    @Test
    @Proves("boli-32.16")
    void anExtraUrgentPaperIsHandedOnAtOnceAlsoOnAHolidayEvening() {
        String received = "2023-10-01T20:00:00";
        TurnaroundSettings sixty = new TurnaroundSettings(Map.of(), OptionalInt.of(60));
        Running lying = running("boli", Urgency.EXTRA_URGENT, received, null, null, null, sixty).orElseThrow();

        assertThat(lying.immediate()).isTrue();
        assertThat(lying.end()).contains(Governments.moment("2023-10-01T21:00:00"));
        assertThat(lying.light(Governments.moment("2023-10-01T22:00:00"))).isEqualTo(Light.OVERDUE);
        assertThat(running("boli", Urgency.EXTRA_URGENT, received, null, "2023-10-01T20:30:00", null, sixty).orElseThrow()
                .light(Governments.moment("2023-10-02T00:00:00"))).isEqualTo(Light.DONE);
        // no number of minutes is invented where the county has set none
        assertThat(running("boli", Urgency.EXTRA_URGENT, received, null, null, null, NOTHING).orElseThrow().end()).isEmpty();
    }

    @Test
    @Proves({"boli-32.14", "boli-32.15"})
    void inBoliTheOfficeCannotSetALaterDayThanTheRegulation() {
        Instant received = Governments.moment("2023-09-28T09:00:00");

        assertThat(rule("boli").judgeSetting(Urgency.NONE, LocalDate.parse("2023-10-11"), received, Governments.calendar("boli")).breaches()).isEmpty();
        assertThat(rule("boli").judgeSetting(Urgency.NONE, LocalDate.parse("2023-10-12"), received, Governments.calendar("boli")).breaches())
                .extracting(Breach::code).containsExactly("term-beyond-rule");
        assertThat(running("boli", Urgency.NONE, "2023-09-28T09:00:00", "2023-10-08", null, null, NOTHING).orElseThrow().end())
                .contains(Governments.at("2023-10-09"));
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-32.8", "xiangshan, xiangshan-58.1", "ziyang, ziyang-51.1"})
    @Proves({"anze-32.8", "xiangshan-58.1", "ziyang-51.1"})
    void whereTheTextGivesNoNumberOnlyTimeIsCountedUntilTheGovernmentOrTheOfficeSetsOne(String id, String item) {
        Running bare = running(id, Urgency.NONE, "2024-06-03T09:00:00", null, null, null, NOTHING).orElseThrow();
        assertThat(bare.ground().clause().item()).isEqualTo(item);
        assertThat(bare.light(Governments.moment("2026-01-01T00:00:00"))).isEqualTo(Light.UNTIMED);

        Running configured = running(id, Urgency.NONE, "2024-06-03T09:00:00", null, null, null,
                new TurnaroundSettings(Map.of(Urgency.NONE, 3), OptionalInt.empty())).orElseThrow();
        assertThat(configured.end()).contains(Governments.at("2024-06-07"));
        assertThat(configured.light(Governments.moment("2024-06-07T00:00:00"))).isEqualTo(Light.OVERDUE);

        Running set = running(id, Urgency.NONE, "2024-06-03T09:00:00", "2024-06-20", null, null, NOTHING).orElseThrow();
        assertThat(set.light(Governments.moment("2024-06-20T12:00:00"))).isEqualTo(Light.LAST_DAY);
        assertThat(set.light(Governments.moment("2024-06-21T00:00:00"))).isEqualTo(Light.OVERDUE);
    }

    @Test
    @Proves("ziyang-51.1")
    void inZiyangAPaperWithoutATermIsNotCarriedOnAndElsewhereItIs() {
        assertThat(rule("ziyang").judgeGoingOn(false).breaches()).extracting(Breach::code).containsExactly("no-turnaround-term");
        assertThat(rule("ziyang").judgeGoingOn(true).breaches()).isEmpty();
        assertThat(rule("anze").judgeGoingOn(false).breaches()).isEmpty();
        assertThat(rule("xiangshan").judgeGoingOn(false).breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"URGENT, 汛情紧急, true", "EXTRA_URGENT, 汛情紧急, true", "NONE, 汛情紧急, false", "URGENT, ' ', false", "URGENT, , false"})
    @Proves("ziyang-51.3")
    void inZiyangAnUrgentPaperMayLeaveOutTheDeputySecretaryGeneralWithAReason(Urgency urgency, String reason, boolean passes) {
        Findings coordinating = new Coordinating().judge(Governments.rules("ziyang"), Governments.calendar("ziyang"),
                new Coordinating.Facts(new Claim(1, Optional.empty()), "leader-in-charge", Set.of("leader-in-charge"), "副市长",
                        Set.of("department-head"), "市水务局", false, urgency, Optional.ofNullable(reason)));

        assertThat(coordinating.breaches().isEmpty()).isEqualTo(passes);
        assertThat(coordinating.clauses().stream().anyMatch(clause -> clause.item().equals("ziyang-51.3"))).isEqualTo(passes);
    }
}
