package org.guiju.leave.domain.departure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.leave.domain.approver.Approver;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.filing.Filing;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Setting;
import org.guiju.leave.domain.mutualexclusion.MutualExclusion;
import org.guiju.leave.domain.notice.Notice;
import org.guiju.leave.domain.notify.Notify;
import org.guiju.leave.domain.overseas.Overseas;
import org.guiju.leave.domain.returning.Return;
import org.guiju.leave.domain.schedule.Schedule;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.Level;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;

/** The rules on going away of one rulebook. A rule the rulebook does not speak of is absent, and nothing takes its place. */
public record DepartureRules(
        CoverRules cover, Optional<Approver> approver, Optional<Notice> notice, Optional<Filing> filing, Optional<Notify> informing,
        Optional<MutualExclusion> exclusion, Optional<Return> returning, Optional<Overseas> overseas, Optional<Schedule> schedule) {

    /** Every rule that is read here, to be bound at start beside those of {@link CoverRules}. */
    public static List<RuleDefinition<?>> definitions() {
        return List.of(Approver.definition(), Notice.definition(), Filing.definition(), Notify.definition(), MutualExclusion.definition(),
                Return.definition(), Overseas.definition(), Schedule.definition());
    }

    /** The rules of one rulebook. */
    public static DepartureRules of(BoundRules bound, RuleBook book) {
        return new DepartureRules(CoverRules.of(bound, book), bound.rule(Approver.definition(), book), bound.rule(Notice.definition(), book),
                bound.rule(Filing.definition(), book), bound.rule(Notify.definition(), book), bound.rule(MutualExclusion.definition(), book),
                bound.rule(Return.definition(), book), bound.rule(Overseas.definition(), book), bound.rule(Schedule.definition(), book));
    }

    public RuleBook book() {
        return cover.book();
    }

    /** What this regulation leaves to other provisions, in the order of its articles. */
    public List<Setting> settings() {
        return Stream.concat(approver.stream().flatMap(rule -> rule.settings().stream()), filing.stream().flatMap(rule -> rule.settings().stream()))
                .toList();
    }

    /** The roles a setting may name: those this regulation has a word for. */
    public List<String> roles() {
        return Addressing.ROLES.stream().filter(book()::names).toList();
    }

    /**
     * Whether somebody who goes away so is away from his post in the sense in which others stand in for him: out of the county, or in
     * a government of a whole city out of the city, or on leave wherever he spends it.
     */
    public boolean isAbsence(Departure departure) {
        boolean out = book().level() == Level.CITY ? departure.reach().leavesCity() : departure.reach().leavesCounty();
        return out || !departure.purpose().official();
    }
}
