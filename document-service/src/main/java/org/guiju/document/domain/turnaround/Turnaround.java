package org.guiju.document.domain.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Named;
import org.guiju.document.domain.Urgency;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.WorkingDays;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * By when a paper that was taken in is to be dealt with. Nothing stops at the end of the term: a paper that is late is shown as late.
 *
 * @param terms    the regulation's own, by urgency
 * @param perItem  the item by which every paper has a term, without a number: the government sets it, or the office for one paper
 * @param required whether a paper without one may not be carried on
 * @param shortcut the item by which an urgent paper may leave out steps in between
 */
public record Turnaround(Map<Urgency, Allowance> terms, Optional<Ground> perItem, boolean required, Optional<Ground> shortcut) {

    private static final String KEY = "document.turnaround";

    /** Steps in between, which change neither who signs nor what a law has looked at. */
    public static final Set<String> STEPS_BETWEEN = Set.of("liaison-deputy-secretary-general");

    /** @param workingDays from the working day after receipt; 0 where it is to be handed on at once, on whatever day */
    public record Allowance(Ground ground, int workingDays) {

        private boolean immediate() {
            return workingDays == 0;
        }
    }

    /**
     * What is known of a paper that was taken in.
     *
     * @param set         the last day the office has set for it
     * @param handedOnAt  when it was first brought before a leader
     * @param signedOffAt when the last word was spoken
     */
    public record Received(
            Urgency urgency, Instant at, Optional<LocalDate> set, Optional<Instant> handedOnAt, Optional<Instant> signedOffAt) {}

    /** One thing that an item says of turnaround. */
    private enum Aspect { TERM, PER_ITEM, SHORTCUT, FEEDBACK }

    public static RuleDefinition<Turnaround> definition() {
        return Defined.by(KEY, Turnaround::read);
    }

    private static Turnaround read(RuleBook book, Params.Reading reading) {
        Map<Urgency, Allowance> terms = new EnumMap<>(Urgency.class);
        Optional<Ground> perItem = Optional.empty();
        boolean required = false;
        Optional<Ground> shortcut = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY)).stream().filter(one -> one.kind() != Kind.INFORM).toList()) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case TERM -> {
                    params.leave("accountable");
                    params.choice("until", Set.of("sign-off", "handed-on"));
                    String urgency = params.choice("urgency", Named.ids(Urgency.class));
                    params.workingDays("workingDays").ifPresent(days ->
                            terms.put(Urgency.of(urgency), new Allowance(Ground.of(item), days)));
                }
                case PER_ITEM -> {
                    params.leave("scope");
                    perItem = Optional.of(Ground.of(item));
                    required = params.flag("required", false);
                }
                case SHORTCUT -> {
                    params.choices("urgencies", Named.ids(Urgency.class));
                    shortcut = Optional.of(Ground.of(item));
                }
                case FEEDBACK -> params.leave("by"); // the answer of a unit that a paper was passed on to: supervision asks for it
            }
        }
        return new Turnaround(terms, perItem, required, shortcut);
    }

    public Turnaround {
        terms = terms.isEmpty() ? Map.of() : Map.copyOf(terms);
    }

    /** The term of a paper: the regulation's own, or else the day the office has set, or else what the government has set. */
    public Optional<Running> of(Received paper, TurnaroundSettings settings, WorkingCalendar calendar) {
        Optional<Allowance> own = Optional.ofNullable(terms.get(paper.urgency()));
        if (own.isPresent() && own.get().immediate()) {
            Optional<Instant> end = settings.handOnMinutes().isPresent()
                    ? Optional.of(paper.at().plus(Duration.ofMinutes(settings.handOnMinutes().getAsInt()))) : Optional.empty();
            return Optional.of(new Running(own.get().ground(), paper.at(), true, Optional.empty(), end, paper.handedOnAt()));
        }
        Optional<Ground> ground = own.map(Allowance::ground).or(() -> perItem);
        Optional<Instant> day = paper.set().map(last -> last.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        Optional<Deadline> deadline = own.map(Allowance::workingDays)
                .or(() -> day.isPresent() ? Optional.empty() : Optional.ofNullable(settings.workingDays().get(paper.urgency())))
                .map(days -> Deadline.after(paper.at(), WorkingDays.of(days), calendar));
        Optional<Instant> counted = deadline.map(d -> d.due(calendar).end());
        Optional<Instant> end = counted.isEmpty() ? day : day.filter(set -> set.isBefore(counted.get())).or(() -> counted);
        return ground.map(g -> new Running(g, paper.at(), false, deadline, end, paper.signedOffAt()));
    }

    /** Carrying a paper on. */
    public Findings judgeGoingOn(boolean termKnown) {
        return perItem.filter(ground -> required)
                .map(ground -> termKnown ? ground.holds() : ground.broken("no-turnaround-term", Map.of())).orElseGet(Findings::none);
    }

    /** The office sets a day for one paper: not a later one than the regulation gives. */
    public Findings judgeSetting(Urgency urgency, LocalDate until, Instant receivedAt, WorkingCalendar calendar) {
        Optional<Allowance> own = Optional.ofNullable(terms.get(urgency));
        if (own.isEmpty()) {
            return perItem.map(Ground::holds).orElseGet(Findings::none);
        }
        LocalDate last = own.get().immediate() ? LocalDate.ofInstant(receivedAt, WorkingCalendar.ZONE)
                : calendar.dueBy(receivedAt, WorkingDays.of(own.get().workingDays())).date();
        return until.isAfter(last)
                ? own.get().ground().broken("term-beyond-rule", Map.of("until", until.toString(), "last", last.toString()))
                : own.get().ground().holds();
    }

    /** Leaving out a step in between: an urgent paper may, with the reason written down; any other takes its steps in order. */
    public Findings judgeShortcut(Urgency urgency, String reason) {
        return mayLeaveOut(urgency, reason) ? shortcut.map(Ground::holds).orElseGet(Findings::none) : Findings.none();
    }

    /** Whether a paper of this urgency may leave out steps in between for this reason. */
    public boolean mayLeaveOut(Urgency urgency, String reason) {
        return shortcut.isPresent() && urgency != Urgency.NONE && !reason.isBlank();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(terms.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getValue().ground() + ": "
                + e.getKey().title() + (e.getValue().immediate() ? "即收即办" : e.getValue().workingDays() + "个工作日")).toList());
        perItem.ifPresent(ground -> parts.add(ground + ": 逐件定期限" + (required ? "，未定不流转" : "")));
        shortcut.ifPresent(ground -> parts.add(ground + ": 急件可减中间环节"));
        return "Turnaround[" + String.join("；", parts) + "]";
    }
}
