package org.guiju.document.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What its drafter says about the need for a paper.
 *
 * @param neededBy      the day for which it was asked: by a superior for what goes up, by the sponsor for the answer to a request
 * @param circumstances what speaks against issuing it, as far as the drafter knows
 * @param newContent    what is new in it beside what is in force, or why that no longer applies
 * @param basis         where a superior expressly asks for it: instrument and clause
 * @param authorization who authorised what it demands of lower governments, with number or date
 * @param planLine      its line in the plan of papers to be issued
 * @param offPlan       why it is issued although no plan foresees it
 * @param lateReason    why it comes after the day a superior set
 * @param decision      the meeting that decided it before
 * @param directive     whether it directs a lower government; empty where the drafter does not say
 * @param onPaper       why it is not sent online; empty for what is
 */
public record Particulars(
        Optional<LocalDate> neededBy, Set<Circumstance> circumstances, Optional<String> newContent, Optional<String> basis,
        Optional<String> authorization, Optional<String> planLine, Optional<String> offPlan, Optional<String> lateReason,
        Optional<String> decision, Optional<Boolean> directive, Optional<String> onPaper) {

    public Particulars {
        circumstances = circumstances.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(circumstances));
        newContent = said(newContent);
        basis = said(basis);
        authorization = said(authorization);
        planLine = said(planLine);
        offPlan = said(offPlan);
        lateReason = said(lateReason);
        decision = said(decision);
    }

    /** Blanks say nothing. */
    private static Optional<String> said(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }

    /** Nothing said. */
    public static Particulars none() {
        return new Particulars(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
