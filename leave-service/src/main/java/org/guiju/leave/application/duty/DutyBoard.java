package org.guiju.leave.application.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Need;
import org.guiju.leave.domain.dutyroster.Roster;

/** Days, and who is on duty on each. */
public record DutyBoard(List<Line> lines) {

    public DutyBoard {
        lines = List.copyOf(lines);
    }

    /**
     * One day.
     *
     * @param name   what the notice calls the day
     * @param notice the notice that names it
     * @param roster the plan it stands in, where the reader may know of it
     */
    public record Line(LocalDate day, Need need, String name, String notice, Optional<Roster> roster, List<Assignment> duties,
            List<Flaw> flaws) {}
}
