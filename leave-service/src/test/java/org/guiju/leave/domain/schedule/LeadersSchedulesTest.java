package org.guiju.leave.domain.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Findings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ziyang: collisions are found early, and the office finds another leader for one who cannot attend and has no partner to go. */
class LeadersSchedulesTest {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final BoundRules BOUND = BoundRules.bind(BOOKS,
            Stream.concat(CoverRules.definitions().stream(), Stream.of(Schedule.definition())).toList());
    private static final RuleBook BOOK = BOOKS.inForce(Jurisdiction.of("ziyang"), LocalDate.of(2026, 11, 24)).orElseThrow();

    private final CoverRules cover = CoverRules.of(BOUND, BOOK);
    private final Schedule schedule = BOUND.rule(Schedule.definition(), BOOK).orElseThrow();
    private final ADirectory directory = ADirectory.of("ziyang").regime(cover.regime(null, null)).unit("office", "office")
            .post("head").post("executive-deputy").post("deputy-a", "deputy", "government").post("deputy-b", "deputy", "government")
            .post("deputy-c", "deputy", "government").post("secretary-general", "secretary-general", "office").post("clerk", "office", "office")
            .pair("deputy-a", "deputy-b", "ziyang-57.3");

    @Test
    @Proves("ziyang-57.1")
    void whatCollidesIsFoundAndWhatOnlyTouchesIsNot() {
        Engagement meeting = engagement("deputy-a", "专题会议", "2018-05-16T09:00", "2018-05-16T11:00");
        Engagement visit = engagement("deputy-a", "调研", "2018-05-16T10:30", "2018-05-16T17:00");
        Engagement after = engagement("deputy-a", "接待", "2018-05-16T17:00", "2018-05-16T18:00");
        Engagement another = engagement("deputy-b", "专题会议", "2018-05-16T09:00", "2018-05-16T11:00");

        assertThat(Schedule.conflicts(List.of(after, visit, another, meeting))).containsExactly(new Conflict(meeting, visit));
        assertThat(Schedule.conflicts(List.of(meeting, after, another))).isEmpty();
        assertThat(schedule.watched().orElseThrow().applicants().words()).containsExactly("deputy");
    }

    @Test
    @Proves("ziyang-57.2")
    void withoutAPartnerTheOfficeIsAskedAndFindsAnotherLeader() {
        Engagement missed = engagement("deputy-c", "开工仪式", "2018-05-16T09:00", "2018-05-16T11:00");

        assertThat(codes(substituting(missed, "急性病", null, "deputy-c"))).containsExactly("leave-office-coordinates");
        assertThat(codes(substituting(missed, " ", null, "deputy-c"))).containsExactly("leave-substitution-without-reason", "leave-office-coordinates");
        assertThat(codes(substituting(missed, "急性病", null, "clerk"))).as("the office for him").containsExactly("leave-office-coordinates");
        assertThat(codes(substituting(missed, "急性病", null, "deputy-a"))).containsExactly("leave-substitution-told-by-other", "leave-office-coordinates");
        assertThat(codes(substituting(missed, "急性病", "executive-deputy", "clerk"))).isEmpty();
        assertThat(codes(substituting(missed, "急性病", "executive-deputy", "deputy-c"))).containsExactly("leave-substitute-by-other");
        assertThat(codes(substituting(missed, "急性病", "secretary-general", "clerk"))).containsExactly("leave-substitute-not-eligible");
        assertThat(codes(substituting(missed, "急性病", "deputy-c", "clerk"))).as("himself").containsExactly("leave-substitute-not-eligible");
    }

    @Test
    @Proves("ziyang-57.2")
    void thePartnerGoesByHimselfUnlessHeIsAwayOrExpectedElsewhere() {
        Engagement missed = engagement("deputy-a", "开工仪式", "2018-05-16T09:00", "2018-05-16T11:00");
        Engagement other = engagement("deputy-b", "专题会议", "2018-05-16T10:00", "2018-05-16T12:00");

        assertThat(codes(substituting(missed, "急性病", null, "deputy-a"))).containsExactly("leave-partner-attends");
        assertThat(codes(substituting(missed, "急性病", null, "deputy-a", other))).containsExactly("leave-office-coordinates");
        assertThat(codes(substituting(missed, "急性病", "deputy-b", "clerk", other))).containsExactly("leave-substitute-not-free");
        directory.away("deputy-b", "2018-05-15", "2018-05-18");
        assertThat(codes(substituting(missed, "急性病", null, "deputy-a"))).containsExactly("leave-office-coordinates");
        assertThat(codes(substituting(missed, "急性病", "deputy-b", "clerk"))).containsExactly("leave-substitute-not-free");
    }

    private Findings substituting(Engagement missed, String reason, @Nullable String substitute, String by, Engagement... known) {
        return new Substituting(0, substitute == null ? SubstitutionStep.TELL : SubstitutionStep.NAME, missed, reason,
                Optional.ofNullable(substitute).map(PostId::of), List.of(known), directory.facts(), PersonId.of(by), PostId.of(by), missed.from())
                .judge(schedule, cover);
    }

    private static List<String> codes(Findings findings) {
        return Stream.concat(findings.breaches().stream().map(b -> b.code()), findings.obligations().stream().map(o -> o.code())).toList();
    }

    private static Engagement engagement(String post, String what, String from, String until) {
        return new Engagement(PostId.of(post), what, at(from), at(until));
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
