package org.guiju.kit.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.sample.AskingToBeAway.Facts;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Findings.Grant;
import org.guiju.regulation.ruling.Ruling;

/** A judgement of the sample: who is expected at a meeting stays away in special circumstances only (anze-24.3, a should-item). */
public final class AskingToBeAway implements Judgement<Facts> {

    /** @param notice how long before the meeting it is asked; of a sealed type, to try how facts are written down */
    public record Facts(LocalDate asked, Term notice, boolean special, Optional<Grant> grant) {}

    @Override
    public String name() {
        return "sample.asking-to-be-away";
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, Facts facts) {
        Item item = book.item("anze-24.3").orElseThrow();
        return (facts.special() ? Findings.satisfied(item.clause()) : Findings.broken(breach(item, calendar, facts)))
                .ruling(facts.grant());
    }

    private static Breach breach(Item item, WorkingCalendar calendar, Facts facts) {
        return Breach.ofMatter(item.clause(), item.rule(), "no-special-circumstance",
                        Map.of("notice", facts.notice().text(), "meeting", calendar.dueBy(facts.asked(), facts.notice()).date().toString()))
                .grantableBy(item.grantors());
    }
}
