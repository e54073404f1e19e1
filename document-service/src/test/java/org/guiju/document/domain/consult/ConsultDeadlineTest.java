package org.guiju.document.domain.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Asked;
import org.guiju.document.domain.question.Asking;
import org.guiju.document.domain.question.Deeming;
import org.guiju.document.domain.question.Extending;
import org.guiju.regulation.Proves;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Extension;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.WorkingDays;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.document.domain.Governments.moment;

/** The dates of the catalogue's scenarios: the last day is in time, 00:00 of the next day is not. */
class ConsultDeadlineTest {

    private static final Claim CLAIM = new Claim(1, Optional.empty());

    private static Deadline deadline(String id, String received, String category) {
        Rules rules = Governments.rules(id);
        return Deadline.after(Governments.at(received),
                Asking.termFor(rules, UnitClass.DEPARTMENT, Optional.ofNullable(category), Optional.empty()).orElseThrow(),
                Governments.calendar(id));
    }

    private static Ruling deemed(String id, Deadline deadline, UnitClass unit, Asked asked, Instant now) {
        return new Deeming().rule(Governments.rules(id), Governments.calendar(id),
                new Deeming.Facts(CLAIM, "林业局", unit, asked, deadline, false, now));
    }

    @ParameterizedTest(name = "{0}: received {1} ({2}), due {3}")
    @CsvSource({
        "ziyuan,    2024-03-04,,             2024-03-07",
        "ziyuan,    2024-04-09,,             2024-04-16",
        "ziyuan,    2024-09-27,,             2024-10-08",
        "anze,      2024-06-05,,             2024-06-17",
        "boli,      2023-09-27,,             2023-10-12",
        "xiangshan, 2025-03-10, general,     2025-03-13",
        "xiangshan, 2024-04-09, general,     2024-04-16",
        "xiangshan, 2025-03-10, project,     2025-03-19",
        "xiangshan, 2022-01-24, land-planning, 2022-02-07"})
    @Proves({"ziyuan-29.5", "ziyuan-29.7", "anze-31.4", "anze-31.6", "boli-28.4", "boli-28.6", "xiangshan-47.3", "xiangshan-47.4", "xiangshan-47.7"})
    void theLastDayIsInTimeAndTheNextIsConsent(String id, String received, String category, String due) {
        Deadline deadline = deadline(id, received, category);

        assertThat(deadline.due(Governments.calendar(id)).date()).hasToString(due);
        assertThat(deemed(id, deadline, UnitClass.DEPARTMENT, Asked.COSIGNATURE, moment(due + "T12:00:00"))).isInstanceOf(Ruling.Refused.class);
        assertThat(deemed(id, deadline, UnitClass.DEPARTMENT, Asked.COSIGNATURE, moment(due + "T23:59:59"))).isInstanceOf(Ruling.Refused.class);
        Instant next = deadline.due(Governments.calendar(id)).end();
        assertThat(deemed(id, deadline, UnitClass.DEPARTMENT, Asked.COSIGNATURE, next)).isInstanceOf(Ruling.Allowed.class);
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-29.7,", "anze, anze-31.6,", "boli, boli-28.6,", "xiangshan, xiangshan-47.7, general"})
    @Proves({"ziyuan-29.7", "anze-31.6", "boli-28.6", "xiangshan-47.7", "anze-30.2", "boli-27.2", "xiangshan-25.4"})
    void neitherATownshipsSilenceNorAReviewThatTheLawAsksForIsConsent(String id, String item, String category) {
        Deadline deadline = deadline(id, "2024-03-04", category);
        Instant longAfter = moment("2024-05-01T00:00:00");

        for (Ruling ruling : List.of(deemed(id, deadline, UnitClass.TOWNSHIP, Asked.OPINION, longAfter),
                deemed(id, deadline, UnitClass.DEPARTMENT, Asked.LEGALITY_REVIEW, longAfter))) {
            assertThat(ruling).isInstanceOf(Ruling.Refused.class);
            assertThat(ruling.restsOn()).extracting(c -> c.item()).containsExactly(item);
        }
    }

    @Test
    @Proves({"ziyang-46.1"})
    void inZiyangNoSilenceIsEverConsent() {
        WorkingCalendar calendar = Governments.calendar("ziyang");
        Deadline own = Deadline.after(Governments.at("2018-06-05"), WorkingDays.of(7), calendar);

        Ruling ruling = deemed("ziyang", own, UnitClass.DEPARTMENT, Asked.OPINION, moment("2019-01-01T00:00:00"));

        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        assertThat(Asking.termFor(Governments.rules("ziyang"), UnitClass.DEPARTMENT, Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ziyuan, ziyuan-29.6, 2024-03-04, 2024-03-06, 2024-03-13,",
        "anze, anze-31.5, 2024-06-05, 2024-06-14, 2024-06-21,",
        "boli, boli-28.5, 2023-09-27, 2023-10-12, 2023-10-20,",
        "xiangshan, xiangshan-47.6, 2025-03-10, 2025-03-12, 2025-03-21, general"})
    @Proves({"ziyuan-29.6", "anze-31.5", "boli-28.5", "xiangshan-47.6"})
    void moreTimeIsAgreedBeforeTheTermIsOver(String id, String item, String received, String agreed, String until, String category) {
        Deadline deadline = deadline(id, received, category);
        Extending question = new Extending();
        WorkingCalendar calendar = Governments.calendar(id);
        LocalDate day = LocalDate.parse(until);

        Ruling inTime = question.rule(Governments.rules(id), calendar,
                new Extending.Facts(CLAIM, "林业局", true, "文书", deadline, day, moment(agreed + "T23:59:59")));
        Ruling late = question.rule(Governments.rules(id), calendar,
                new Extending.Facts(CLAIM, "林业局", true, "文书", deadline, day, deadline.due(calendar).end()));
        Deadline extended = deadline.extended(new Extension.Until(day, LocalDate.parse(agreed), "书面答复"));

        assertThat(inTime).isInstanceOf(Ruling.Allowed.class);
        assertThat(late).isInstanceOf(Ruling.Refused.class);
        assertThat(late.restsOn()).extracting(c -> c.item()).containsExactly(item);
        assertThat(deemed(id, extended, UnitClass.DEPARTMENT, Asked.OPINION, moment(until + "T23:59:59"))).isInstanceOf(Ruling.Refused.class);
        assertThat(deemed(id, extended, UnitClass.DEPARTMENT, Asked.OPINION, extended.due(calendar).end())).isInstanceOf(Ruling.Allowed.class);
    }

    @ParameterizedTest(name = "{0} {1}: own term of {2} days is {3}")
    @CsvSource({
        "ziyuan,,           1, true", "ziyuan,,           10, true", "anze,, 2, true", "boli,, 2, true",
        "xiangshan, general, 1, true", "xiangshan, project, 6, false", "xiangshan, project, 7, true", "xiangshan, project, 8, true"})
    @Proves({"ziyuan-29.5", "anze-31.4", "boli-28.4", "xiangshan-47.3", "xiangshan-47.4"})
    void theSponsorsOwnTerm(String id, String category, int days, boolean open) {
        ConsultDeadline rule = Governments.rules(id).consult().deadline().orElseThrow();

        assertThat(rule.judgeAsking(Optional.ofNullable(category), Optional.of(WorkingDays.of(days))).breaches().isEmpty()).isEqualTo(open);
    }

    @Test
    @Proves("xiangshan-47.5")
    void inXiangshanTheCategoryMustBeNamed() {
        ConsultDeadline rule = Governments.rules("xiangshan").consult().deadline().orElseThrow();

        assertThat(rule.judgeAsking(Optional.empty(), Optional.empty()).breaches()).extracting(b -> b.clause().item())
                .containsExactly("xiangshan-47.5");
    }

    @Test
    void onADayThatANoticeCouldStillMoveNothingIsDeemed() {
        Deadline far = deadline("anze", "2031-09-28", null);

        Ruling ruling = deemed("anze", far, UnitClass.DEPARTMENT, Asked.OPINION, moment("2032-01-01T00:00:00"));

        assertThat(ruling).isInstanceOf(Ruling.Undecided.class);
    }
}
