package org.guiju.leave.domain.dutyroster;

import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.dutyroster.Ziyang.CALENDAR;
import static org.guiju.leave.domain.dutyroster.Ziyang.RULE;
import static org.guiju.leave.domain.dutyroster.Ziyang.codes;

/** What follows when something happens on duty: told with the cases of the catalogue. */
@Proves("ziyang-73.3")
class IncidentOnDutyTest {

    private static Handling handling(IncidentLevel level, boolean sensitive, boolean byHead) {
        return new Handling(0, level, sensitive, true, "演示·deputy-1", "演示·deputy-2", "演示·head", byHead, false);
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, false, false", "ORDINARY, true, true", "LARGER, false, true", "MAJOR, false, true", "EXTRA_MAJOR, true, true"})
    void fromLargerOnAndWheneverItIsSensitive(IncidentLevel level, boolean sensitive, boolean told) {
        Ruling ruling = handling(level, sensitive, false).judge(RULE, CALENDAR).ruling();

        assertThat(ruling).isInstanceOfSatisfying(Ruling.Allowed.class, allowed -> assertThat(allowed.obligations()).extracting(Obligation::code)
                .containsExactly(told ? new String[] {"duty-start-plan", "duty-report"} : new String[0]));
    }

    @Test
    void theDeputyInChargeAndTheMayorAreToldAtTheSameTime() {
        assertThat(handling(IncidentLevel.LARGER, false, false).judge(RULE, CALENDAR).obligations())
                .allSatisfy(obligation -> assertThat(obligation.clause().item()).isEqualTo("ziyang-73.3"))
                .extracting(obligation -> obligation.facts().get("to")).containsExactly("演示·deputy-2", "演示·head");
    }

    @Test
    void theMayorOnDutyReportsToNobody() {
        assertThat(handling(IncidentLevel.LARGER, false, true).judge(RULE, CALENDAR).obligations()).extracting(Obligation::code)
                .containsExactly("duty-start-plan");
    }

    @Test
    void commandComesFirst() {
        Stepping early = new Stepping(1, IncidentStep.REPORT, ADirectory.day("2018-10-03"), ADirectory.day("2018-10-03").plusSeconds(60), true, "");
        assertThat(codes(early.judge(RULE, CALENDAR))).containsExactly("duty-step-before-command");
        Stepping atOnce = new Stepping(1, IncidentStep.REPORT, ADirectory.day("2018-10-03"), ADirectory.day("2018-10-03"), true, "");
        assertThat(codes(atOnce.judge(RULE, CALENDAR))).isEmpty();
    }

    @Test
    void whoIsNotOnDutyDoesNotHandleIt() {
        Handling other = new Handling(0, IncidentLevel.LARGER, false, false, "演示·deputy-1", "演示·deputy-2", "演示·head", false, false);
        assertThat(codes(other.judge(RULE, CALENDAR))).containsExactly("duty-not-on-duty");
        Stepping foreign = new Stepping(1, IncidentStep.REPORT, ADirectory.day("2018-10-03"), ADirectory.day("2018-10-03"), false, "演示·head");
        assertThat(codes(foreign.judge(RULE, CALENDAR))).containsExactly("duty-step-by-other");
    }
}
