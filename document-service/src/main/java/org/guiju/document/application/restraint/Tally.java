package org.guiju.document.application.restraint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.guiju.document.application.restraint.IssuedTally.Stretch;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.length.Characters;
import org.guiju.regulation.calendar.WorkingCalendar;

/** Papers that were issued, counted by stretch, unit, name and kind. */
public final class Tally {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::stretch).thenComparing(Key::unit).thenComparing(Key::issuer)
            .thenComparing(Key::kind);

    private final Stretch by;
    private final Map<Key, Sum> sums = new TreeMap<>(ORDER);

    public Tally(Stretch by) {
        this.by = by;
    }

    private record Key(String stretch, String unit, Issuer issuer, DocumentKind kind) {}

    private record Sum(String unitName, long papers, long characters, long supporting, long divisionPlans) {
        private Sum and(Sum other) {
            return new Sum(other.unitName, papers + other.papers, characters + other.characters, supporting + other.supporting,
                    divisionPlans + other.divisionPlans);
        }
    }

    /**
     * @param stretch       such as {@code 2024}, {@code 2024-Q2}, {@code 2024-06}
     * @param issuer        in whose name: the grade of a paper
     * @param papers        how many
     * @param characters    of all of them together, as an office counts
     * @param supporting    how many of them are supporting papers
     * @param divisionPlans how many of them are plans of the division of tasks
     */
    public record Line(
            String stretch, String unit, String unitName, Issuer issuer, DocumentKind kind, long papers, long characters, long supporting,
            long divisionPlans) {}

    public void add(IssuedTally.Paper paper) {
        Sum one = new Sum(paper.unitName(), 1, Characters.in(paper.body()), paper.marks().contains(Mark.SUPPORTING_DOCUMENT) ? 1 : 0,
                paper.marks().contains(Mark.DIVISION_PLAN) ? 1 : 0);
        sums.merge(new Key(stretch(LocalDate.ofInstant(paper.at(), WorkingCalendar.ZONE)), paper.unit(), paper.issuer(), paper.kind()), one,
                Sum::and);
    }

    private String stretch(LocalDate day) {
        return switch (by) {
            case YEAR -> String.valueOf(day.getYear());
            case QUARTER -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case MONTH -> day.toString().substring(0, 7);
        };
    }

    /** Ordered by stretch, unit, name and kind. */
    public List<Line> lines() {
        return sums.entrySet().stream().map(e -> new Line(e.getKey().stretch(), e.getKey().unit(), e.getValue().unitName(), e.getKey().issuer(),
                e.getKey().kind(), e.getValue().papers(), e.getValue().characters(), e.getValue().supporting(), e.getValue().divisionPlans()))
                .toList();
    }
}
