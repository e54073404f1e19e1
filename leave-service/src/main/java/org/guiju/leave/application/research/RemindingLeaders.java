package org.guiju.leave.application.research;

import java.time.LocalDate;
import java.util.List;

import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.research.ResearchReminders.Reminder;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** At the end of each quarter everybody whose year still lacks something is reminded of it, and the office with them. */
public final class RemindingLeaders {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ReckoningTheYear reckoning;
    private final ResearchReminders reminders;
    private final Telling telling;

    public RemindingLeaders(ReckoningTheYear reckoning, ResearchReminders reminders, Telling telling) {
        this.reckoning = reckoning;
        this.reminders = reminders;
        this.telling = telling;
    }

    /** What the neighbours are told. @param persons who has been reminded; a notification does not show them */
    record Told(LocalDate quarterEnd, List<String> persons) {}

    /** A day is over: where it was the last of a quarter, the reminders are written, and it is told that there are some. */
    public Mono<Void> dayIsOver(Jurisdiction jurisdiction, LocalDate day) {
        boolean lastOfQuarter = day.getMonthValue() % MONTHS_OF_A_QUARTER == 0 && day.getDayOfMonth() == day.lengthOfMonth();
        return lastOfQuarter ? reckoning.upTo(jurisdiction, day).flatMap(board -> remind(jurisdiction, day, due(board))) : Mono.empty();
    }

    private Mono<Void> remind(Jurisdiction jurisdiction, LocalDate quarterEnd, List<Reminder> due) {
        List<String> persons = due.stream().map(reminder -> reminder.reckoned().leader().person()).distinct().toList();
        return due.isEmpty() ? Mono.empty() : reminders.keep(jurisdiction, due)
                .filter(fresh -> fresh > 0)
                .flatMap(_ -> telling.tell(jurisdiction, "org.guiju.leave.research.reminded", quarterEnd.toString(), new Told(quarterEnd, persons)));
    }

    private static List<Reminder> due(ReckoningTheYear.Board board) {
        return board.lines().stream().filter(line -> !line.remarks().isEmpty()).map(line -> new Reminder(board.asOf(), line)).toList();
    }
}
