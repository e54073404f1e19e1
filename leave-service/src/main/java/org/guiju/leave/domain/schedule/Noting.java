package org.guiju.leave.domain.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;
import org.guiju.regulation.ruling.Obligation;

/**
 * An engagement is noted on a leader's schedule, or called off.
 *
 * @param version    of the engagement that was looked at; 0 for a new one
 * @param calledOff  whether it is taken off the schedule
 * @param leader     whose schedule it is
 * @param engagement what he must attend
 * @param known      what else is known of his schedule
 * @param keeps      whether who does it keeps that schedule: the leader, the office, the clerk of the leader's unit
 * @param by         person who does it
 * @param post       title of the post in which he does it; his name where he holds none
 * @param at         when
 */
public record Noting(long version, boolean calledOff, Leader leader, Engagement engagement, List<Engagement> known,
        boolean keeps, PersonId by, String post, Instant at) {

    public Noting {
        known = List.copyOf(known);
    }

    /**
     * A schedule is kept by the leader and those who work for him. What else the leader is expected at in that time is said at once, so
     * that one of the two can be moved; nothing is forbidden by it. Both rest on the clause by which schedules are watched, elsewhere on
     * the one that the directory rests on.
     */
    public Findings judge(Optional<Schedule> schedule, CoverRules cover) {
        Clause basis = schedule.flatMap(Schedule::watched).map(Schedule.Watching::ground).map(Ground::clause).orElseGet(cover::basis);
        Findings satisfied = keeps ? Findings.satisfied(basis) : Findings.broken(Breach.ofActor(basis, Schedule.RULE, "leave-engagement-by-other",
                Map.of("post", post, "leader", leader.postTitle())));
        return calledOff ? satisfied : Schedule.collidingWith(engagement, known).stream()
                .map(other -> Findings.obliges(new Obligation(basis, "leave-schedule-conflict", Map.of("post", leader.postTitle(),
                        "what", other.what(), "from", day(other.from()), "until", day(other.until().minusMillis(1))))))
                .reduce(satisfied, Findings::and);
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE).toString();
    }
}
