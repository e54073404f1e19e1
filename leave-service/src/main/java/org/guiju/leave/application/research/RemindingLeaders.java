package org.guiju.leave.application.research;

import java.time.LocalDate;
import java.util.List;

import org.guiju.leave.application.research.ResearchReminders.Reminder;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** At the end of each quarter everybody whose year still lacks something is reminded of it, and the office with them. */
public final class RemindingLeaders {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ReckoningTheYear reckoning;
    private final ResearchReminders reminders;

    public RemindingLeaders(ReckoningTheYear reckoning, ResearchReminders reminders) {
        this.reckoning = reckoning;
        this.reminders = reminders;
    }

    /** A day is over: where it was the last of a quarter, the reminders are written. */
    public Mono<Void> dayIsOver(Jurisdiction jurisdiction, LocalDate day) {
        boolean lastOfQuarter = day.getMonthValue() % MONTHS_OF_A_QUARTER == 0 && day.getDayOfMonth() == day.lengthOfMonth();
        return lastOfQuarter ? reckoning.upTo(jurisdiction, day).flatMap(board -> reminders.keep(jurisdiction, due(board))) : Mono.empty();
    }

    private static List<Reminder> due(ReckoningTheYear.Board board) {
        return board.lines().stream().filter(line -> !line.remarks().isEmpty()).map(line -> new Reminder(board.asOf(), line)).toList();
    }
}
